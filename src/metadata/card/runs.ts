import bidiFactory from 'bidi-js';
import type { Style } from './typesetter.ts';

/** Letters that stand together in one font and one direction. */
export interface Run<Font> {
  readonly text: string;
  readonly font: Font;
  readonly direction: Style['direction'];
}

interface LeveledRun<Font> {
  text: string;
  readonly font: Font;
  readonly level: number;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Parts a text into what readers take for one letter each, with its accents. */
export function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * Parts a line into runs, in the order in which they stand on the sheet from left to right: Unicode's bidirectional algorithm.
 * `fontOf` chooses the font of a letter; it is told the one before, because a full stop belongs with its word.
 */
export function splitRuns<Font>(
  text: string,
  direction: Style['direction'],
  fontOf: (letter: string, before: Font | null) => Font | null,
): Run<Font>[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: LeveledRun<Font>[] = [];
  let at = 0;
  for (const letter of lettersOf(text)) {
    const last = runs.at(-1);
    const level = levels[at] ?? 0;
    const font = fontOf(letter, last?.font ?? null);
    at += letter.length;
    if (font === null) continue;
    if (last?.font === font && last.level === level) last.text += letter;
    else runs.push({ text: letter, font, level });
  }
  return inVisualOrder(runs).map((run) => ({
    text: run.text,
    font: run.font,
    direction: run.level % 2 === 1 ? 'rtl' : 'ltr',
  }));
}

/** Rule L2: from the highest level down to the lowest odd one, what is at that level or above it is turned round. */
function inVisualOrder<Font>(runs: readonly LeveledRun<Font>[]): readonly LeveledRun<Font>[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  let ordered = runs;
  for (let level = highest; level > 0; level -= 1) ordered = turnRound(ordered, level);
  return ordered;
}

function turnRound<Font>(runs: readonly LeveledRun<Font>[], level: number): LeveledRun<Font>[] {
  const turned: LeveledRun<Font>[] = [];
  let pending: LeveledRun<Font>[] = [];
  for (const run of runs) {
    if (run.level >= level) pending.unshift(run);
    else {
      turned.push(...pending, run);
      pending = [];
    }
  }
  return [...turned, ...pending];
}
