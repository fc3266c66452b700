/*
 * Every element that copy may bring, by what becomes of it. What is in none of these lists is no element of HTML:
 * “Vec<T>”, “<your name>”.
 */

/** Elements that stay: they say what their text is. */
export const keptElements: readonly string[] = [
  ...['p', 'div', 'section', 'aside', 'address', 'blockquote', 'pre', 'hr', 'br', 'wbr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption', 'img'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark'],
  ...[
    'q',
    'ruby',
    'rb',
    'rt',
    'rp',
    'rtc',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'u',
    'var',
  ],
  ...['progress', 'meter', 'input'],
];

/** Elements that go with all they hold: their text is no copy. */
export const removedElements: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'svg',
    'title',
    'head',
    'xmp',
    'plaintext',
    'listing',
    'noembed',
    'noframes',
  ],
  ...[
    'applet',
    'base',
    'basefont',
    'bgsound',
    'frame',
    'frameset',
    'link',
    'meta',
    'param',
    'portal',
    'fencedframe',
  ],
  ...[
    'button',
    'datalist',
    'optgroup',
    'option',
    'select',
    'selectedcontent',
    'textarea',
    'keygen',
    'isindex',
  ],
  ...['iframe', 'embed', 'object', 'audio', 'video', 'canvas', 'map', 'area', 'track', 'source', 'dialog'],
  // These two may hold blocks within a paragraph, which no browser would read back without them.
  ...['math', 'marquee'],
]);

/** Elements that only arrange: they go without a word, and what they hold stays. */
export const arrangingElements: ReadonlySet<string> = new Set([
  ...[
    'acronym',
    'article',
    'big',
    'blink',
    'body',
    'center',
    'dir',
    'font',
    'footer',
    'header',
    'hgroup',
    'html',
  ],
  ...['main', 'menu', 'nav', 'nobr', 'noscript', 'picture', 'search', 'slot', 'spacer', 'strike', 'tt'],
]);

/** Elements that go with a message, and what they hold stays. */
export const unwrappedElements: ReadonlySet<string> = new Set([
  ...['form', 'fieldset', 'label', 'legend', 'output', 'image'],
]);

const kept = new Set(keptElements);

/** Says whether a name is an element's name, in small letters. */
export function isElementName(name: string): boolean {
  return (
    kept.has(name) || removedElements.has(name) || arrangingElements.has(name) || unwrappedElements.has(name)
  );
}
