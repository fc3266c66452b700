import type { Language } from '../languages/language.ts';
import type { Edit } from './edits.ts';

/** What stands in for a piece of code, a picture or an address in a line: a word, as far as quotes go. */
export const placeholder = '\uFFFC';

const setDouble = /[“”„«»「」『』]/;
const setSingle = /[‘’‚‹›]/;
const space = /[\s\u00A0]/;
const opening = /[([{<“„«‘‚¿¡/–—-]/;
const wordSign = /[\p{L}\p{M}\p{N}\uFFFC]/u;
/** “’90s”, “’24” */
const shortYear = /^\d\d(?!\d)/;
/** Words that begin with an apostrophe: “’tis”, “rock ’n’ roll”, Dutch “’s avonds”. */
const elision = /^(?:tis|twas|twere|twill|em|til|cause|bout|round|n|s|t|k)(?![\p{L}\p{N}])/u;

/**
 * Finds the straight quotes of a paragraph and what the language sets in their place.
 *
 * Where a paragraph has set double quotes, its straight ones are left, and the same for single ones; so are marks of
 * feet and inches behind a figure. A mark that opens has space or a bracket before it, one that closes has no space
 * before it; where that says nothing, marks take turns.
 */
export function setQuotes(line: string, { quotes }: Language): Edit[] {
  const edits: Edit[] = [];
  if (quotes[0] === '"') return edits;
  const gaps = findGaps(line);
  const lastClosing = setSingle.test(line) ? -1 : lastSingleClosing(line, gaps);
  const doubles = !setDouble.test(line);
  const singles = !setSingle.test(line);
  let isOpen = false;
  let isInnerOpen = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"' && doubles) {
      const role = doubleRole(line, at, isOpen, gaps);
      if (role === 'mark') continue;
      isOpen = role === 'open';
      edits.push({ start: at, end: at + 1, text: besideSpace(quotes[isOpen ? 0 : 1], line, at) });
    } else if (sign === "'" && singles) {
      const role = singleRole(line, at, isInnerOpen, lastClosing, gaps);
      if (role === 'mark') continue;
      if (role !== 'apostrophe') isInnerOpen = role === 'open';
      const glyph = role === 'apostrophe' ? quotes[4] : quotes[isInnerOpen ? 2 : 3];
      edits.push({ start: at, end: at + 1, text: besideSpace(glyph, line, at) });
    }
  }
  return edits;
}

function doubleRole(line: string, at: number, isOpen: boolean, gaps: Gaps): 'open' | 'close' | 'mark' {
  const afterGap = gaps(at);
  const beforeGap = isGapAfter(line, at);
  if (!isOpen && /\d/.test(line[at - 1] ?? '')) return 'mark';
  if (afterGap && !beforeGap) return 'open';
  if (beforeGap && !afterGap) return 'close';
  return isOpen ? 'close' : 'open';
}

function singleRole(
  line: string,
  at: number,
  isOpen: boolean,
  lastClosing: number,
  gaps: Gaps,
): 'open' | 'close' | 'apostrophe' | 'mark' {
  const before = line[at - 1] ?? ' ';
  const after = line[at + 1] ?? ' ';
  if (/\d/.test(before) && (/\d/.test(after) || (!isOpen && !wordSign.test(after)))) return 'mark';
  if (wordSign.test(before) && wordSign.test(after)) return 'apostrophe';
  if (space.test(before) && space.test(after)) return 'mark';
  if (gaps(at) || before === '"') {
    const rest = line.slice(at + 1, at + 8);
    if (!wordSign.test(after) && after !== '"' && isOpen) return 'close';
    if (shortYear.test(rest) || elision.test(rest) || lastClosing <= at) return 'apostrophe';
    return 'open';
  }
  return isOpen ? 'close' : 'apostrophe';
}

/** Finds the last place where a single quote could close: “so'”, “so.'” */
function lastSingleClosing(line: string, gaps: Gaps): number {
  for (let at = line.length - 1; at > 0; at--) {
    if (line[at] === "'" && !gaps(at) && !wordSign.test(line[at + 1] ?? ' ')) return at;
  }
  return -1;
}

/** Says whether there is a gap before a place: the line's begin, space, or a sign that opens. */
type Gaps = (at: number) => boolean;

/** Single quotes that follow each other have a gap before them where the first has; so they are found from the left, in one go. */
function findGaps(line: string): Gaps {
  const behindQuotes = new Set<number>();
  const gaps: Gaps = (at) => {
    const before = line[at - 1];
    if (before === "'") return behindQuotes.has(at);
    return before === undefined || space.test(before) || opening.test(before);
  };
  for (let at = line.indexOf("'"); at !== -1; at = line.indexOf("'", at + 1))
    if (gaps(at)) behindQuotes.add(at + 1);
  return gaps;
}

function isGapAfter(line: string, at: number): boolean {
  const after = line[at + 1];
  return (
    after === undefined ||
    space.test(after) ||
    !(wordSign.test(after) || opening.test(after) || after === "'")
  );
}

/** Leaves out a quote’s own space where the copy has one. */
function besideSpace(glyph: string, line: string, at: number): string {
  const isSpaced = space.test(line[glyph.trimEnd() === glyph ? at - 1 : at + 1] ?? '');
  return isSpaced ? glyph.trim() : glyph;
}
