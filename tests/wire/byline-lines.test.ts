import { describe, expect, it } from 'vitest';
import { readBylineLines } from '../../src/wire/byline.ts';
import { contextIn, say } from './byline-notation.ts';

type Row = readonly [lines: readonly string[], said: string | null, count: number];

const read: readonly Row[] = [
  [['By Theo Brandt', 'Bloomberg News'], 'Theo Brandt [Bloomberg News] = Bloomberg News ~ bloomberg', 2],
  [['By ADA WINSLOW', 'Associated Press'], 'Ada Winslow [Associated Press] = Associated Press ~ ap', 2],
  [
    ['By ADA WINSLOW and BO TRANNOCK', 'The Associated Press', 'PORT HALDEN (AP) — The ferry sailed.'],
    'Ada Winslow [The Associated Press]; Bo Trannock [The Associated Press] = The Associated Press ~ ap',
    2,
  ],
  [['By Ada Winslow', 'Staff Writer'], 'Ada Winslow (Staff Writer)', 2],
  [['By Ada Winslow', 'Staff'], 'Ada Winslow (Staff)', 2],
  [['By Ada Winslow', 'AP Business Writer'], 'Ada Winslow (AP Business Writer) [AP] = AP ~ ap', 2],
  [['By Ada Winslow', 'Special to The Post'], 'Ada Winslow (Special to The Post)', 2],
  [['By Ada Winslow', 'ada@example.org'], 'Ada Winslow', 2],
  [
    ['By Ada Winslow', 'Port Halden Gazette', 'ada@example.org', '555-010-0199'],
    'Ada Winslow [Port Halden Gazette] = Port Halden Gazette',
    4,
  ],
  [['By Ada Winslow and', 'Bo Trannock, CNN'], 'Ada Winslow [CNN]; Bo Trannock [CNN] = CNN ~ cnn', 2],
  [['By ADA WINSLOW', 'and BO TRANNOCK'], 'Ada Winslow; Bo Trannock', 2],
  [
    ['By Ada Winslow,', 'Bo Trannock and', 'Cal Ruiz', 'CNN'],
    'Ada Winslow [CNN]; Bo Trannock [CNN]; Cal Ruiz [CNN] = CNN ~ cnn',
    4,
  ],
  [['By', 'Ada Winslow'], 'Ada Winslow', 2],
  [['By', 'ADA WINSLOW', 'Associated Press'], 'Ada Winslow [Associated Press] = Associated Press ~ ap', 3],
  [['By Ada Winslow', 'By Bo Trannock'], 'Ada Winslow; Bo Trannock', 2],
  [
    ['By Ada Winslow', 'Bo Trannock', 'Staff Writers'],
    'Ada Winslow (Staff Writers); Bo Trannock (Staff Writers)',
    3,
  ],
  [['Text by Ada Winslow', 'Photos by Bo Trannock'], 'Ada Winslow + photography: Bo Trannock', 2],
  [['Ada Winslow', 'Associated Press'], 'Ada Winslow [Associated Press] = Associated Press ~ ap', 2],
  [['Ada Winslow', 'Staff Writer'], 'Ada Winslow (Staff Writer)', 2],
  [
    ['The Associated Press', 'By Ada Winslow'],
    'Ada Winslow [The Associated Press] = The Associated Press ~ ap',
    2,
  ],
  [['By Ada Winslow', 'NEW YORK, Jan 21 (Reuters) - The pool stays open.'], 'Ada Winslow', 1],
  [['By Ada Winslow', 'March 3, 2024'], 'Ada Winslow', 1],
  [['By Ada Winslow, CNN', 'Updated 2:24 PM ET, Sun February 19, 2017'], 'Ada Winslow [CNN] = CNN ~ cnn', 1],
  [['By Ada Winslow', 'The mayor said on Monday that the pool stays open.'], 'Ada Winslow', 1],
  [['By Ada Winslow', 'Lampwick Corp. grew fast in May and nobody knew why.'], 'Ada Winslow', 1],
  [['By Ada Winslow', 'Port Halden'], 'Ada Winslow', 1],
  [['Ada Winslow', 'The council met on Monday.'], null, 0],
  [['Harbor pilots', 'The Daily Post says they are back.'], null, 0],
  [[], null, 0],
  [['', 'By Ada Winslow'], null, 0],
];

describe('a byline over several lines of one block', () => {
  it.each(read)('%j', (lines, said, count) => {
    const reading = readBylineLines(lines, contextIn());
    expect(say(reading?.reading ?? null)).toBe(said);
    expect(reading?.count ?? 0).toBe(count);
  });

  it('joins its lines with a comma, or with nothing where a line was wrapped', () => {
    const text = (lines: readonly string[]) => readBylineLines(lines, contextIn())?.reading.text;
    expect(text(['By Theo Brandt', 'Bloomberg News'])).toBe('By Theo Brandt, Bloomberg News');
    expect(text(['By Ada Winslow and', 'Bo Trannock'])).toBe('By Ada Winslow and Bo Trannock');
  });
});

describe('the raw byline of several lines', () => {
  it('is the lines as they came', () => {
    const reading = readBylineLines(['By  ADA WINSLOW', ' Associated Press '], contextIn());
    expect(reading?.reading.raw).toBe('By ADA WINSLOW Associated Press');
  });
});

describe('what stands behind a byline', () => {
  it('is left to the reader of dates, from its first character on', () => {
    const line = 'By Ada Winslow, CNN | Updated March 3, 2024 3:15 p.m.';
    const reading = readBylineLines([line], contextIn());
    expect(reading?.rest).toBe('Updated March 3, 2024 3:15 p.m.');
    expect(line.slice(reading?.end)).toBe(reading?.rest);
  });

  it('is measured in the last line', () => {
    const lines = ['By Ada Winslow', 'Associated Press | Jan. 5, 2024'];
    const reading = readBylineLines(lines, contextIn());
    expect(reading?.count).toBe(2);
    expect(reading?.rest).toBe('Jan. 5, 2024');
    expect(lines[1]?.slice(reading?.end)).toBe('Jan. 5, 2024');
  });

  it('is nothing where the line ends', () => {
    const reading = readBylineLines(['By Ada Winslow'], contextIn());
    expect(reading?.rest).toBeNull();
    expect(reading?.end).toBe('By Ada Winslow'.length);
  });
});
