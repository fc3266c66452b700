/** Where a tag stands. */
export interface FencedTag {
  readonly start: number;
  readonly end: number;
}

/** A tag of a template language, read. */
export interface TemplateTag extends FencedTag {
  /** `liquid`: `{% name … %}`; `shortcode`: `{{< name … >}}`; `value`: `{{ … }}`. */
  readonly form: 'liquid' | 'shortcode' | 'value';
  /** The tag’s name; empty for a value. */
  readonly name: string;
  /** All between the signs and behind the name. */
  readonly rest: string;
  /** What stands behind the name without a key. */
  readonly words: readonly string[];
  /** `key="value"`, keys in small letters. */
  readonly named: ReadonlyMap<string, string>;
}

/** A tag of more characters is none. */
const longest = 2000;
const forms: readonly (readonly [opening: string, closing: string, form: TemplateTag['form']])[] = [
  ['{{<', '>}}', 'shortcode'],
  ['{{%', '%}}', 'shortcode'],
  ['{{', '}}', 'value'],
  ['{%', '%}', 'liquid'],
];
/** `src="a.jpg"`, `id=5`, `"a b"`, `word` */
const argument = /([\w-]+)\s?[=:]\s?(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|([^\s"']+)/g;

/** Reads the tag that begins at a place; null where nothing closes it within its paragraph. */
export function readTag(text: string, start: number): TemplateTag | null {
  const window = text.slice(start, start + longest);
  const found = forms.find(([opening]) => window.startsWith(opening));
  if (!found) return null;
  const [opening, closing, form] = found;
  const close = window.indexOf(closing, opening.length);
  const inner = close === -1 ? '' : window.slice(opening.length, close);
  if (close === -1 || /\n\s*\n/.test(inner)) return null;
  const content = inner.replace(/^-|-$/g, '').trim();
  const name = form === 'value' ? '' : (/^[/\w.-]+/.exec(content)?.[0] ?? '');
  const rest = content.slice(name.length).trim();
  const words: string[] = [];
  const named = new Map<string, string>();
  for (const [, key, ...values] of form === 'value' ? [] : rest.matchAll(argument)) {
    const value = values.find((candidate) => candidate !== undefined) ?? '';
    if (key === undefined) words.push(value);
    else named.set(key.toLowerCase(), value);
  }
  return { start, end: start + close + closing.length, form, name: name.toLowerCase(), rest, words, named };
}
