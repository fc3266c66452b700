/** A tag of a body. */
export interface HtmlTag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly start: number;
  /** Offset behind it. */
  readonly end: number;
  /** How many elements it stands in: 0 for the blocks of the body, at both their ends. */
  readonly depth: number;
}

/** A tag as rehype writes it: attributes in double quotes, in which `<` and `>` may stand. */
export const TAG = /<(\/?)([a-z][a-z0-9]*)[^"<>]*(?:"[^"]*"[^"<>]*)*>/g;

/** Elements that hold nothing and are not closed. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

/** Gives the tags of a body in their order: rehype closes every element, so the count of what is open is true. */
export function* tagsOf(html: string): Generator<HtmlTag> {
  let open = 0;
  for (const { 0: tag, 1: slash, 2: name = '', index: start } of html.matchAll(TAG)) {
    const isClosing = slash === '/';
    if (isClosing) open -= 1;
    yield { name, isClosing, start, end: start + tag.length, depth: open };
    if (!isClosing && !VOID.has(name)) open += 1;
  }
}
