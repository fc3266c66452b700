import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthorEntry, parseByline, readByline, readBylineLines } from '../../src/wire/byline.ts';
import type { BylineReading } from '../../src/wire/reading.ts';
import { contextIn } from './byline-notation.ts';

const context = contextIn();
const given = ['Ada', 'Bo', 'Imani', 'José', 'Mei-Lin', 'Zoë', 'W.G.', 'Dr. Nora', 'Łukasz', 'Ngũgĩ'];
const family = [
  'Winslow',
  'Trannock',
  'O’Brenn',
  'van der Berg',
  'de la Cruz',
  'al-Masri',
  'McRoe',
  'Roe-Hart',
  'Doe Jr.',
  'Brill IV',
];
const name = fc.tuple(fc.constantFrom(...given), fc.constantFrom(...family)).map((parts) => parts.join(' '));
const house = fc.constantFrom(
  'CNN',
  'CNN Business',
  'The Associated Press',
  'Reuters',
  'dpa',
  'The Daily Post',
  'Port Halden Gazette',
  'tca/dpa',
);

/** Words, signs and odd characters that bylines and what is mistaken for them are made of. */
const shred = fc.oneof(
  name,
  house,
  fc.constantFrom(
    'By',
    'by',
    'and',
    '&',
    ',',
    ';',
    '|',
    '/',
    '-',
    '—',
    '(',
    ')',
    'in',
    'for',
    'with',
    'as told to',
    'Staff Writer',
  ),
  fc.constantFrom(
    'ada@example.org',
    '@ada',
    '1',
    '2024-03-03',
    'March 3, 2024',
    'others',
    'et al.',
    'Photos by',
    '\u00a0',
    '\t',
    '=',
    '**',
  ),
  fc.string({ maxLength: 8 }),
);
const line = fc.array(shred, { maxLength: 14 }).map((parts) => parts.join(' '));

function namesIn(reading: BylineReading): string[] {
  return [...reading.authors, ...(reading.contributors ?? [])].map((person) => person.name);
}

describe('the laws of bylines', () => {
  it('never throws, whatever the line', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'grapheme', maxLength: 80 })), (text) => {
        readByline(text, context);
        readBylineLines([text, text], context);
        parseByline(text, context);
        parseAuthorEntry(text, context);
      }),
      { numRuns: 1500 },
    );
  });

  it('credits every name of a list, in its order, and no house as a person', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), house, (names, signs) => {
        const list =
          names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
        for (const text of [
          `By ${list}, ${signs}`,
          `${list}, ${signs}`,
          `By ${names.join('; ')} | ${signs}`,
        ]) {
          const reading = readByline(text, context);
          expect(reading?.authors.map((author) => author.name)).toEqual(names);
          expect(reading?.organization).toBe(signs);
          expect(new Set(reading?.authors.map(({ affiliation }) => affiliation))).toEqual(new Set([signs]));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads front matter as it reads the wire', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), house, (names, signs) => {
        const text = `By ${names.join(', ')}, ${signs}`;
        expect(parseByline(text, context).authors).toEqual(readByline(text, context)?.authors);
      }),
      { numRuns: 100 },
    );
  });

  it('finds no sign in a name of the wire: no “By”, figure, address, bar or white space run', () => {
    fc.assert(
      fc.property(line, (text) => {
        const reading = readByline(text, context);
        for (const own of reading ? namesIn(reading) : []) {
          expect(own).not.toMatch(/^by\b|@|[|;=]|\s{2}|^\s|\s$|\d(?!st|nd|rd|th)/i);
          expect(own).not.toMatch(/^(?:CNN|Reuters|dpa|The |AP$)/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('takes no agency’s letters into a name that ends where capitals do', () => {
    for (const text of ['CNN Bo Winslow Port Halden Gazette', 'By CNN Bo Winslow Port Halden Gazette'])
      expect(readByline(text, context)?.authors ?? []).toEqual([]);
    expect(readByline('By JANE DOE Port Halden Gazette', context)?.authors).toMatchObject([
      { name: 'Jane Doe', affiliation: 'Port Halden Gazette' },
    ]);
  });

  it('makes one author at most of a list’s entry', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(parseAuthorEntry(text, context).authors.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('says where a byline ends inside the line', () => {
    fc.assert(
      fc.property(line, (text) => {
        const reading = readBylineLines([text], context);
        if (!reading) return;
        expect(reading.end).toBeGreaterThan(0);
        expect(text.slice(reading.end)).toBe(reading.rest ?? '');
      }),
      { numRuns: 500 },
    );
  });

  const hostile: readonly (readonly [what: string, line: string])[] = [
    ['names', `By ${'Jane Doe, '.repeat(100_000)}`],
    ['spaces', `${' '.repeat(1_000_000)}By Jane Doe`],
    ['spaces inside', `By Jane${' '.repeat(1_000_000)}Doe`],
    ['a word', `By ${'A'.repeat(1_000_000)}`],
    ['brackets', `By ${'('.repeat(1_000_000)}`],
    ['commas', `By ${', '.repeat(500_000)}`],
    ['links', `By ${'[x]('.repeat(250_000)}`],
    ['tags', `By ${'<a '.repeat(333_000)}`],
    ['ats', `By ${'a@'.repeat(500_000)}`],
    ['initials', `By ${'A.'.repeat(500_000)}`],
  ];

  it.each(hostile)('reads a line of a million characters at once: %s', (_, text) => {
    const start = performance.now();
    readByline(text, context);
    readBylineLines([text, text], context);
    parseByline(text, context);
    parseAuthorEntry(text, context);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
