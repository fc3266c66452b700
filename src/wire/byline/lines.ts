import { foldSpace } from '../blocks.ts';
import { looksLikePersonName } from '../names.ts';
import type { WireContext } from '../wire-context.ts';
import { readItems } from './items.ts';
import { type BylineLine, readBylineLine } from './line.ts';
import { plainByline } from './plain.ts';
import { restStart, trimSeparators } from './rest.ts';
import { readBy, wordsOf } from './words.ts';

/** A byline read off the first lines of a block. */
export interface BylineLines extends BylineLine {
  /** How many lines it takes; `end` and `rest` are the last one's. */
  readonly count: number;
}

/** A byline is never wrapped over more lines than this. */
const mostLines = 6;
/** “By Jane Doe and”, “By Jane Doe,”, “By”: the next line goes on. */
const openEnd = /(?:[,;&/]|\b(?:and|with|und|et|y|e|en|og|och|to|by|for))$/i;
const openStart = /^(?:and|&|with|und|et|y|en|og|och|as told to)\s/i;

/**
 * Reads a byline that may run over several lines of one block: a house, role or address under the names, or names
 * wrapped after “and” or a comma. A house's line may also stand above the names.
 */
export function readBylineLines(lines: readonly string[], context: WireContext): BylineLines | null {
  const [first = '', second] = lines;
  if (first.length > 600) return null;
  const addressed = second === undefined ? null : readAddressed(first, second, context);
  if (addressed) return addressed;
  let best: BylineLines | null = null;
  let text = '';
  let raw = '';
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    if (line.length > (index === 0 ? 600 : 300)) break;
    if (index > 0 && (isStamp(line, context) || !goesOn(text, line, lines[index + 1], best, context))) break;
    const end = restStart(line, context.language);
    const head = trimSeparators(line.slice(0, end));
    raw = foldSpace(`${raw} ${head}`);
    text = joinLines(text, line.slice(0, end), context);
    const own = readBylineLine(text, context);
    if (own?.rest === null) {
      const reading = index === 0 ? own.reading : { ...own.reading, raw };
      best = { reading, count: index + 1, end, rest: end < line.length ? line.slice(end) : null };
    }
    if (end < line.length) break;
  }
  if (second !== undefined && best?.count === 1 && best.reading.authors.length === 0)
    return readBelowHouse(best, second, context) ?? best;
  return best;
}

/** “JANE DOE⏎jdoe@example.com”: an address under a name proves what no “By” says. */
function readAddressed(first: string, second: string, context: WireContext): BylineLines | null {
  const name = first.trim();
  if (!/^\S{1,64}@\S{3,120}\.\p{L}{2,}$/u.test(second.trim()) || !looksLikePersonName(name)) return null;
  const own = readBylineLine(`By ${name}`, context);
  if (own?.reading.authors.length !== 1) return null;
  const reading = { ...own.reading, text: name, raw: foldSpace(`${name} ${second}`) };
  return { reading, count: 2, end: second.length, rest: null };
}

/** “The Associated Press⏎By Jane Doe”. */
function readBelowHouse(house: BylineLines, line: string, context: WireContext): BylineLines | null {
  const { organization, agencies } = house.reading;
  if (agencies.length === 0 || readBy(plainByline(line), context.language) === null) return null;
  const below = readBylineLine(line, context);
  if (!below || below.reading.authors.length === 0 || below.reading.organization !== null) return null;
  const { reading } = below;
  return {
    ...below,
    count: 2,
    reading: {
      ...reading,
      text: `${reading.text}, ${house.reading.text}`,
      raw: `${house.reading.raw} ${reading.raw}`,
      authors: reading.authors.map((author) => ({
        ...author,
        affiliation: author.affiliation ?? organization,
      })),
      organization,
      agencies,
    },
  };
}

function joinLines(before: string, line: string, context: WireContext): string {
  const head = before.trim();
  const next = line.trim();
  if (head === '') return next;
  const by = readBy(plainByline(next), context.language);
  if (by?.sure && by.text.toLowerCase() === 'by') return `${head} and ${plainByline(next).slice(by.length)}`;
  return openEnd.test(head) || openStart.test(next) || isByAlone(head)
    ? `${head} ${next}`
    : `${head}, ${next}`;
}

function isByAlone(text: string): boolean {
  return /^\p{L}{2,8}:?$/u.test(text);
}

/** Says whether a line can only be the byline's next one. */
function goesOn(
  text: string,
  line: string,
  next: string | undefined,
  best: BylineLines | null,
  context: WireContext,
): boolean {
  const head = text.trim();
  if (openEnd.test(head) || openStart.test(line.trim())) return true;
  const by = readBy(plainByline(head), context.language);
  if (best === null)
    return (
      (by !== null && by.length >= head.length) ||
      kindsOf(line, context).every((kind) => kind === 'organization' || kind === 'role')
    );
  if (best.reading.authors.length > 0 && readBy(plainByline(line), context.language)?.sure === true)
    return readBylineLine(line, context)?.rest === null;
  const kinds = kindsOf(line, context);
  if (kinds[0] === 'credit' && !kinds.includes('unknown')) return best.reading.authors.length > 0;
  if (
    kinds.length === 0 ||
    kinds.some((kind) => kind === 'unknown' || kind === 'source' || kind === 'others')
  )
    return false;
  if (!kinds.includes('person')) return best.reading.authors.length > 0;
  return (
    next !== undefined &&
    kinds.length === 1 &&
    best.reading.organization === null &&
    kindsOf(next, context).every((kind) => kind === 'organization' || kind === 'role')
  );
}

/** “Published 6:00 AM EST, March 3, 2024” under the names. */
function isStamp(line: string, context: WireContext): boolean {
  return restStart(`By ${line.slice(0, 200).trim()}`, context.language) === 3;
}

function kindsOf(line: string, context: WireContext): readonly string[] {
  if (line.length > 200) return ['unknown'];
  const plain = plainByline(line.slice(0, restStart(line, context.language)));
  if (/[.!?]$/.test(plain) && !/\b(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$/.test(plain)) return ['unknown'];
  return readItems(plain, wordsOf(context.language), context).map(({ reading }) => reading.kind);
}
