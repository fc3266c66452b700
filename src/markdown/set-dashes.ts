import type { Edit } from './edits.ts';

/** “2010--2012”, “so -- and”, “so---and”, “-- Ada Birch”, “wait...”: hyphens between words or spaces, points behind a word. */
const typed =
  /(?<=[\p{L}\p{N}”"’'])-{2,3}(?=[\p{L}\p{N}“"‘'])|(?<=^|\s)-{2,3}(?=\s)|(?<![./])\.{3}(?![./])/gu;

const set: Readonly<Record<string, string>> = { '--': '–', '---': '—', '...': '…' };

/** Finds dashes and ellipses as a typewriter has them, and the signs that stand for them. */
export function setDashes(line: string): Edit[] {
  return Array.from(line.matchAll(typed), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: set[found] ?? found,
  }));
}
