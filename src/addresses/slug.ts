/** The longest slug, in UTF-16 units: a file name of them in any script stays below the 255 bytes that disks allow. */
const LONGEST = 80;

/** How much of a text is looked at: more than any name is long. */
const READ = 1000;

/** Latin letters that Unicode doesn't take apart into a letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'ng',
  ŧ: 't',
  ə: 'e',
};

const UNDIVIDED = new RegExp(`[${Object.keys(LATIN).join('')}]`, 'g');

/** “é” taken apart, and the dot that “İ” leaves behind. Marks of other scripts are letters of theirs. */
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;

/** What is left out without a gap: “don’t”, “co­operate” with a soft hyphen, “™”, the Arabic stroke “ـ”. */
const SILENT = /['’‘ʼʻ`´]|\p{Cf}|[™®©ـ]/gu;

/** “C++”, “F#”: a sign that is part of the name; “page#2” has none. */
const NAMED_SIGNS = /(?<=[\p{L}+])(?:\+|#(?![\p{L}\p{N}]))/gu;

const GAPS = /[^\p{L}\p{M}\p{N}]+/gu;

/** A hyphen at an end, and marks that have lost their letter. */
const EDGES = /^[\p{M}-]+|-$/gu;

/**
 * Makes the part of an address that names something: small letters and figures with hyphens between words.
 * Latin letters lose their accents, other scripts stay as they are. Never empty: text without a letter gives its
 * own stable sign. Cut at a word where it is longer than a file name should be.
 */
export function toSlug(text: string): string {
  const letters = text
    .slice(0, READ)
    .toWellFormed()
    .replace(SILENT, '')
    .normalize('NFKC')
    .replace(SILENT, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .replace(UNDIVIDED, (letter) => LATIN[letter] ?? letter)
    .normalize('NFC')
    .replace(NAMED_SIGNS, (sign) => (sign === '+' ? ' plus ' : ' sharp '));
  const slug = letters.replace(GAPS, '-').replace(EDGES, '');
  return slug === '' ? nameless(text) : shorten(slug);
}

function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const word = slug.lastIndexOf('-', LONGEST);
  const cut = slug.slice(0, word > LONGEST / 2 ? word : LONGEST);
  return cut.toWellFormed().replace(/[\uFFFD-]+$/u, '');
}

/** “🔥🔥” and “???” have addresses of their own (FNV-1a); no text at all is “untitled”. */
function nameless(text: string): string {
  const signs = text.trim();
  if (signs === '') return 'untitled';
  let hash = 0x811c9dc5;
  for (let index = 0; index < signs.length; index++)
    hash = Math.imul(hash ^ signs.charCodeAt(index), 0x01000193);
  return `x-${(hash >>> 0).toString(36)}`;
}
