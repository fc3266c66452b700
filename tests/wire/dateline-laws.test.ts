import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { agencies } from '../../src/wire/agencies/index.ts';
import { readDateline } from '../../src/wire/dateline.ts';
import type { WireContext } from '../../src/wire/wire-context.ts';
import { datelines } from './dateline-cases.ts';

const context: WireContext = { language: languageOf('en'), agencies, timeZone: 'Europe/Berlin' };

const piece = fc.oneof(
  fc.constantFrom(
    'LONDON',
    'Port Halden',
    'NEW YORK',
    ', ',
    ' ',
    '(AP)',
    '(Reuters',
    ')',
    ' — ',
    ' - ',
    '--',
    '_',
    '**',
    '*',
    '<b>',
    '</b>',
  ),
  fc.constantFrom(
    'March 3',
    '3 mar',
    'Wis.',
    'N.Y.',
    '/TASS/',
    '.',
    ':',
    '/',
    '&mdash;',
    '\\u2014',
    '\u00a0',
    '【',
    '】',
    'Otters',
    'the',
  ),
  fc.string({ maxLength: 6 }),
);
const copy = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));

describe('reading datelines', () => {
  it('never throws, and takes the beginning of the paragraph and nothing else', () => {
    fc.assert(
      fc.property(copy, (paragraph) => {
        const reading = readDateline(paragraph, context);
        if (!reading) return;
        expect(paragraph.trimStart().startsWith(reading.raw)).toBe(true);
        const behind = paragraph.slice(
          paragraph.length - paragraph.trimStart().length + reading.raw.length,
          reading.length,
        );
        expect(behind.trim()).toBe('');
        expect(reading.length).toBeLessThanOrEqual(paragraph.length);
        expect(reading.raw).toBe(reading.raw.trim());
        expect(reading.place ?? reading.agency ?? reading.date).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on what the story says a page later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...datelines), fc.string(), (line, tail) => {
        const raw = (line.split(' ⇒ ')[0] ?? '').replace(/~$/, '');
        const paragraph = `${raw} Otters are back${' at the weir'.repeat(130)}`;
        expect(readDateline(paragraph + tail, context)).toEqual(readDateline(paragraph, context));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['capitals', 'A'.repeat(1_000_000)],
    ['spaces', `LONDON${' '.repeat(1_000_000)}(AP) — Otters`],
    ['indent', `${' '.repeat(1_000_000)}LONDON (AP) — Otters`],
    ['brackets', '('.repeat(1_000_000)],
    ['stars', '*'.repeat(1_000_000)],
    ['tags', '<b>'.repeat(300_000)],
    ['dashes', `LONDON ${'-'.repeat(1_000_000)}`],
    ['commas', `LONDON${', Wis.'.repeat(200_000)}`],
    ['strokes', 'A/'.repeat(500_000)],
    ['points', 'A.'.repeat(500_000)],
    ['entities', '&nbsp;'.repeat(200_000)],
    ['zero-width spaces', '\u200b'.repeat(1_000_000)],
    ['hyphens', 'A-'.repeat(500_000)],
    ['ideographs', '新华社北京'.repeat(200_000)],
  ])('takes no longer for a first line of a million %s', (_, line) => {
    const started = performance.now();
    readDateline(line, context);
    expect(performance.now() - started).toBeLessThan(250);
  });
});
