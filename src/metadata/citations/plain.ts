import type { CitedName } from './cited-name.ts';
import type { CitedText, StyledCitation } from './cited-text.ts';
import type { CslItem } from './csl-item.ts';
import { capitalise } from './engine.ts';
import { MONTHS } from './terms.ts';

/*
 * What citeproc makes of plain stories, written down. Most stories are plain: one or two people or a house, a headline without quotes
 * and without an end of its own. To have each worked out by four engines takes longer than the rest of its page. All others are left to them, and
 * `plain.test.ts` compares both ways over stories of every kind.
 */

/** Letters of which citeproc knows small and large ones, and digits: of others it has rules of its own. */
const letter = 'A-Za-zÀ-ÖØ-öø-ſΆΈ-ώЀ-џ\\d';
/** Words in which no style has a sign to turn, to merge or to leave out. */
const plainText = new RegExp(`^(?=..)[${letter}]+(?:(?:[,:;.?!]? | [–—&] |[-–—’.,])[${letter}]+)*$`);
const plainName = new RegExp(`^[${letter} .-]+$`);
/** “Jane”, “Mei-Lin”, “Jane Q.”, “J. R.”. */
const plainGiven = /^\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)*|\.)(?: \p{Lu}\.)*$/u;
const plainFamily = /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*$/u;
const plainAddress = /^https?:\/\/[\w.:/~-]+\/$/;

/** A name, as styles have it first in a list or after another. */
interface PlainName {
  /** “Doe, Jane Q.” */
  readonly inverted: string;
  /** “Jane Q. Doe” */
  readonly straight: string;
  /** “Doe, J. Q.” */
  readonly spaced: string;
  /** “Doe, J.Q.” */
  readonly tight: string;
}

/** Cites a story in the four styles; null where it is not plain. */
export function citePlainly(item: CslItem): StyledCitation[] | null {
  const { title, 'container-title': paper, section, source, URL: address } = item;
  if (![title, paper, section ?? paper, source ?? paper].every((text) => plainText.test(text))) return null;
  const names = readNames(item.author ?? []);
  if (names === null || !plainAddress.test(address)) return null;
  const [first, second] = names;
  const [year, month = 1, day] = item.issued['date-parts'][0];
  const [long, short] = MONTHS[month - 1] ?? MONTHS[0];
  const capitals = /^en/i.test(item.language) ? capitalise(title) : title;

  const apa = `(${year}, ${long} ${day}). `;
  const mla = `${day} ${short} ${year}`;
  const chicago = `${long} ${day}, ${year}${section === undefined ? '' : `, sec. ${section}`}. `;
  const signed = first && `${endSentence(list(first.inverted, ', and ', second?.straight))} `;
  return [
    {
      name: 'APA',
      parts: set(
        first
          ? `${endSentence(list(first.spaced, ', & ', second?.spaced))} ${apa}${title}. `
          : `${title}. ${apa}`,
        italic(paper),
        '. ',
        link(address),
      ),
    },
    {
      name: 'MLA',
      parts: set(
        `${signed ?? ''}“${capitals}.” `,
        italic(paper),
        ...(source === undefined ? [`, ${mla}, `] : [`, ${mla}. `, italic(source), ', ']),
        link(address),
        '.',
      ),
    },
    {
      name: 'Chicago',
      parts: signed
        ? set(`${signed}${year}. “${capitals}.” `, italic(paper), `, ${chicago}`, link(address), '.')
        : set(italic(paper), `. ${year}. “${capitals}.” ${chicago}`, link(address), '.'),
    },
    {
      name: 'Harvard',
      parts: set(
        ...(first
          ? [`${list(first.tight, ' and ', second?.tight)} (${year}) ‘${title}’, `, italic(paper), ', ']
          : [italic(paper), ` (${year}) ‘${title}’, `]),
        `${day} ${long}. Available at: `,
        link(address),
        '.',
      ),
    },
  ];
}

/** One or two people, or one house; null where there are others, or somebody’s name is not plain. */
function readNames(authors: readonly CitedName[]): PlainName[] | null {
  const names = authors.map(readName).filter((name) => name !== null);
  const isMixed = authors.length > 1 && authors.some((author) => 'literal' in author);
  return isMixed || names.length < authors.length || names.length > 2 ? null : names;
}

function readName(author: CitedName): PlainName | null {
  if ('literal' in author) {
    const { literal } = author;
    if (!plainText.test(literal)) return null;
    return { inverted: literal, straight: literal, spaced: literal, tight: literal };
  }
  const { family, given, suffix, 'non-dropping-particle': particle } = author;
  if (suffix !== undefined || particle !== undefined || !plainName.test(given + family)) return null;
  if (!plainFamily.test(family) || !plainGiven.test(given)) return null;
  const spaced = given.replace(/\p{Ll}+/gu, '.');
  return {
    inverted: `${family}, ${given}`,
    straight: `${given} ${family}`,
    spaced: `${family}, ${spaced}`,
    tight: `${family}, ${spaced.replaceAll(' ', '')}`,
  };
}

function list(first: string, and: string, second: string | undefined): string {
  return second === undefined ? first : `${first}${and}${second}`;
}

function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function italic(text: string): CitedText {
  return { text, kind: 'italic' };
}

function link(address: string): CitedText {
  return { text: address, kind: 'address' };
}

/** Sets parts, one after the other; words that follow each other are one. */
function set(...parts: readonly (string | CitedText)[]): CitedText[] {
  const setParts: CitedText[] = [];
  for (const part of parts) {
    const last = setParts.at(-1);
    if (typeof part !== 'string') setParts.push(part);
    else if (last?.kind !== 'plain') setParts.push({ text: part, kind: 'plain' });
    else setParts[setParts.length - 1] = { text: last.text + part, kind: 'plain' };
  }
  return setParts;
}
