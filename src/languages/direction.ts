/** Scripts that run from right to left, by ISO 15924 code. */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** Reads a language tag, `en_US` and `en_US.UTF-8` too; null where it is none, `english` for one. */
export function parseTag(tag: string): Intl.Locale | null {
  const known = parsed.get(tag);
  if (known !== undefined) return known;
  const locale = readTag(tag);
  if (parsed.size < MOST_TAGS) parsed.set(tag, locale);
  return locale;
}

/** An archive has a handful of tags, and asks for each a million times. */
const parsed = new Map<string, Intl.Locale | null>();
const MOST_TAGS = 1000;

function readTag(tag: string): Intl.Locale | null {
  const [name = ''] = tag.trim().split(/[.@]/, 1);
  try {
    const locale = new Intl.Locale(name.replaceAll('_', '-'));
    return (locale.language?.length ?? 0) > 3 ? null : locale;
  } catch {
    return null;
  }
}

/**
 * Tells the direction of the script that a language tag names or is usually written in:
 * `ar` is rtl, `ar-Latn` ltr.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = parseTag(tag)?.maximize().script;
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
