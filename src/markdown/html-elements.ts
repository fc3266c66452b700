/*
 * Every element that copy may bring, by what becomes of it. What is in none of these lists is no element of HTML:
 * “Vec<T>”, “<your name>”.
 */

const names = (list: string): readonly string[] => list.split(' ');

/** Elements that stay within a line. */
export const lineElements: ReadonlySet<string> = new Set(
  names(
    'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark meter progress q rb rp rt rtc ruby s samp small ' +
      'span strong sub sup time u var wbr',
  ),
);

/** Elements that stay: they say what their text is. */
export const keptElements: ReadonlySet<string> = new Set([
  ...lineElements,
  ...names('p div section aside address blockquote pre hr h1 h2 h3 h4 h5 h6'),
  ...names('ul ol li dl dt dd details summary figure figcaption'),
  ...names('table caption colgroup col thead tbody tfoot tr th td'),
]);

/** Elements that go with all they hold: their text is no copy. */
export const removedElements: ReadonlySet<string> = new Set([
  ...names('script style template svg title head xmp plaintext listing noembed noframes'),
  ...names('applet base basefont bgsound frame frameset link meta param portal fencedframe'),
  ...names('button datalist optgroup option select selectedcontent textarea keygen isindex'),
  ...names('iframe embed object audio video canvas map area track source dialog'),
  // These two may hold blocks within a paragraph, which no browser would read back without them.
  ...names('math marquee'),
]);

/** Elements that only arrange or dress, and the kept ones that take their place without a word. */
export const standIns: ReadonlyMap<string, string> = new Map([
  ...names('article body center footer header hgroup html main nav search').map(
    (name) => [name, 'div'] as const,
  ),
  ...names('big blink font nobr noscript picture slot spacer').map((name) => [name, 'span'] as const),
  ['acronym', 'abbr'],
  ['dir', 'ul'],
  ['menu', 'ul'],
  ['strike', 's'],
  ['tt', 'code'],
]);

/** Elements of forms, and the kept ones that take their place with a message. */
export const formElements: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['fieldset', 'div'],
  ['label', 'span'],
  ['legend', 'span'],
  ['output', 'span'],
]);

/** Says whether a name is an element’s name, in small letters. */
export function isElementName(name: string): boolean {
  return keptElements.has(name) || removedElements.has(name) || standIns.has(name) || formElements.has(name);
}
