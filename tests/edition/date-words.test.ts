import { describe, expect, it } from 'vitest';
import { sayDate, sayPeriod, sayToday } from '../../src/edition/date-words.ts';
import { languageOf } from '../../src/languages/index.ts';

const en = languageOf('en');

describe('sayDate', () => {
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])(
    'keeps a day the day it names in %s',
    (zone) => {
      expect(sayDate('2024-04-07', en, zone)).toEqual({ iso: '2024-04-07', words: 'April 7, 2024' });
    },
  );

  it('tells a time with an offset in the site’s zone, and names the zone', () => {
    expect(sayDate('2024-04-07T02:30:00Z', en, 'America/New_York')).toEqual({
      iso: '2024-04-07T02:30:00Z',
      words: 'April 6, 2024, 10:30 p.m. EDT',
    });
  });

  it('leaves a time without an offset as it stands, even in the hour that a clock skips', () => {
    expect(sayDate('2024-03-10T02:30', en, 'America/New_York')).toEqual({
      iso: '2024-03-10T02:30',
      words: 'March 10, 2024, 2:30 a.m.',
    });
  });

  it('gives machines no finer fraction than HTML allows', () => {
    expect(sayDate('2024-04-07T02:30:00.123456Z', en, 'UTC').iso).toBe('2024-04-07T02:30:00.123Z');
  });

  it('speaks the language of the story', () => {
    expect(sayDate('2024-04-07', languageOf('de'), 'UTC').words).toBe('7. April 2024');
    expect(sayDate('2024-04-07', languageOf('ja'), 'UTC').words).toBe('2024年4月7日');
  });
});

describe('sayPeriod', () => {
  it('names years, months and days of the archive', () => {
    expect(['2024', '2024-04', '2024-04-07'].map((name) => sayPeriod(name, en))).toEqual([
      '2024',
      'April 2024',
      'Sunday, April 7, 2024',
    ]);
  });
});

describe('sayToday', () => {
  it('tells the day that it is in the site’s zone', () => {
    expect(sayToday(Date.UTC(2026, 0, 1, 3), en, 'America/New_York')).toEqual({
      iso: '2025-12-31',
      words: 'Wednesday, December 31, 2025',
    });
  });
});
