/*
 * Addresses that lead to words on a page (URL Fragment Text Directives, WICG): `#:~:text=[before-,]first[,last]`. A browser looks for
 * whole words, and within one block unless a last part is given.
 */

/** More than this many letters are named by their first and last words. */
const LONGEST = 120;

/** Words that name an end, and letters where a script has no spaces. */
const WORDS = 4;
const LETTERS = 12;

/**
 * Makes the directive for words of a page; null where there are none. `words` is what was chosen, one line a block; `page` is
 * all that the page says.
 */
export function fragmentOf(words: string, page: string): string | null {
  const lines = words
    .split(/\s*\n\s*/)
    .map(squeeze)
    .filter((line) => line !== '');
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const chosen = squeeze(words);
  if (lines.length === 1 && chosen.length <= LONGEST) {
    const before = contextOf(chosen, squeeze(page));
    return `:~:text=${before === null ? '' : `${encode(before)}-,`}${encode(chosen)}`;
  }
  return `:~:text=${encode(headOf(first))},${encode(tailOf(last))}`;
}

/** What stands before words that the page says more than once, where they stand first; null where they are the only ones. */
function contextOf(words: string, page: string): string | null {
  const at = page.indexOf(words);
  if (at <= 0 || page.indexOf(words, at + 1) === -1) return null;
  return tailOf(page.slice(0, at).trim()) || null;
}

function headOf(line: string): string {
  return line.includes(' ') ? line.split(' ').slice(0, WORDS).join(' ') : line.slice(0, LETTERS);
}

function tailOf(line: string): string {
  return line.includes(' ') ? line.split(' ').slice(-WORDS).join(' ') : line.slice(-LETTERS);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A hyphen has a meaning of its own there, as comma and ampersand have. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
