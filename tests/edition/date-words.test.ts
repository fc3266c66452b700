import { describe, expect, it } from 'vitest';
import { sayDate, sayPeriod, sayTime, sayToday } from '../../src/edition/date-words.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { sayCount, setFigures } from '../../src/languages/wording.ts';

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

  it.each([
    ['de', 'Europe/Berlin', '7. April 2024, 04:30 Uhr MESZ'],
    ['fr', 'Europe/Paris', '7 avril 2024 à 04h30 UTC+2'],
    ['ja', 'Asia/Tokyo', '2024年4月7日 11時30分 JST'],
    ['hi', 'Asia/Kolkata', '7 अप्रैल 2024, 08:00 IST'],
    ['id', 'Asia/Jakarta', '7 April 2024, 09.30 WIB'],
    ['en-AU', 'Australia/Sydney', '7 April 2024, 12:30 AEST'],
    ['und', 'America/New_York', '6 April 2024, 22:30 GMT-4'],
  ])('names the zone as readers of %s know it', (code, zone, words) => {
    expect(sayDate('2024-04-07T02:30:00Z', languageOf(code), zone).words).toBe(words);
  });

  it.each(languages.map((language) => [language.code, language] as const))(
    'writes dates, archives and counts of %s in the same figures',
    (_, language) => {
      const figuresOf = (text: string) => new Set(text.match(/\p{Nd}/gu));
      const told = [
        sayDate('2024-03-24T21:34:00Z', language, 'Asia/Tehran').words,
        sayPeriod('2024', language),
        sayPeriod('2024-03-24', language),
        sayCount(language.words.articleCount, 123_567_890, language),
      ].join(' ');
      expect(figuresOf(told)).toEqual(figuresOf(setFigures('0123456789', language)));
    },
  );
});

describe('sayTime', () => {
  it('tells the hour in the site’s zone without naming it, and none where there is none', () => {
    expect(sayTime('2024-04-07T02:30:00Z', en, 'America/New_York')).toEqual({
      iso: '2024-04-07T02:30:00Z',
      words: '10:30 p.m.',
    });
    expect(sayTime('2024-03-10T02:30', en, 'America/New_York')?.words).toBe('2:30 a.m.');
    expect(sayTime('2024-04-07', en, 'America/New_York')).toBeNull();
  });

  it('says it as the language does, without the word before it', () => {
    const say = (code: string) => sayTime('2024-04-07T14:05', languageOf(code), 'UTC')?.words;
    expect(['de', 'fr', 'nl', 'ja'].map(say)).toEqual(['14:05 Uhr', '14h05', '14:05', '14時05分']);
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

  it.each([
    ['es', 'Abril de 2024', 'Domingo, 7 de abril de 2024'],
    ['fr', 'Avril 2024', 'Dimanche 7 avril 2024'],
    ['ru', 'Апрель 2024', 'Воскресенье, 7 апреля 2024'],
    ['he', 'אפריל 2024', 'יום ראשון, 7 באפריל 2024'],
  ])('begins with a capital in %s, and with the month by its own name', (code, month, day) => {
    expect(['2024-04', '2024-04-07'].map((name) => sayPeriod(name, languageOf(code)))).toEqual([month, day]);
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
