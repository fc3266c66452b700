import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { readDateText, readDay, resolveDay } from '../../src/wire/dates.ts';

const language = languageOf('en');

describe('the value of a date', () => {
  it.each([
    ['2024-04-07', '2024-04-07'],
    ['2024/04/07', '2024-04-07'],
    ['2024.04.07', '2024-04-07'],
    ['2024-4-7', '2024-04-07'],
    ['20240407', '2024-04-07'],
    ['April 7, 2024', '2024-04-07'],
    ['April 7 2024', '2024-04-07'],
    ['april 7th, 2024', '2024-04-07'],
    ['APR. 7, 2024', '2024-04-07'],
    ['Mar 09 2024', '2024-03-09'],
    ['Sept. 17, 2019', '2019-09-17'],
    ['Sept 17, 2019', '2019-09-17'],
    ['7 April 2024', '2024-04-07'],
    ['7th of April 2024', '2024-04-07'],
    ['07-Apr-2024', '2024-04-07'],
    ['26-FEB-1987', '1987-02-26'],
    ['07.04.2024', '2024-04-07'],
    ['7. 4. 2024', '2024-04-07'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['04/04/2024', '2024-04-04'],
    ['Sunday, April 7, 2024', '2024-04-07'],
    ['Sun April 7, 2024', '2024-04-07'],
    ['Sun., Apr. 7, 2024', '2024-04-07'],
    ['on April 7, 2024', '2024-04-07'],
    [' \u00a0April\u00a07,\n2024 ', '2024-04-07'],
    ['2024年4月7日', '2024-04-07'],
    ['２０２４年４月７日', '2024-04-07'],
  ])('“%s” is the day %s and stays a day', (value, day) => {
    expect(readDateText(value, { language })).toBe(day);
  });

  it.each([
    ['es', '7 de abril de 2024'],
    ['es', 'domingo, 7 de abril de 2024'],
    ['fr', 'le 7 avril 2024'],
    ['fr', 'dimanche 7 avril 2024'],
    ['de', '7. April 2024'],
    ['de', 'Sonntag, 7. April 2024'],
    ['it', '7 aprile 2024'],
    ['pt', '7 de abril de 2024'],
    ['nl', '7 april 2024'],
    ['pl', '7 kwietnia 2024'],
    ['ru', '7 апреля 2024 г.'],
    ['tr', '7 Nisan 2024'],
    ['ar', '7 أبريل 2024'],
    ['ar', '٧ نيسان ٢٠٢٤'],
    ['hi', '7 अप्रैल 2024'],
    ['he', '7 באפריל 2024'],
    ['ko', '2024년 4월 7일'],
    ['de', '7 April 2024'],
  ])('is read in %s: %s', (code, value) => {
    expect(readDateText(value, { language: languageOf(code) })).toBe('2024-04-07');
  });

  it('reads the first of a month as French and Portuguese write it', () => {
    expect(readDateText('1er mars 2024', { language: languageOf('fr') })).toBe('2024-03-01');
    expect(readDateText('1º de março de 2024', { language: languageOf('pt') })).toBe('2024-03-01');
  });

  it.each([
    ['2:24 PM ET, Sun February 19, 2017', '2017-02-19T14:24:00-05:00'],
    ['2:24 PM EDT, Sun July 9, 2017', '2017-07-09T14:24:00-04:00'],
    ['July 4, 2020, 2 p.m. EST', '2020-07-04T14:00:00-04:00'],
    ['0318 GMT (1118 HKT) August 29, 2018', '2018-08-29T03:18:00+00:00'],
    ['April 7, 2024 at 2:05 p.m. BST', '2024-04-07T14:05:00+01:00'],
    ['7 April 2024, 14:05 CEST', '2024-04-07T14:05:00+02:00'],
    ['7 Jan 2024 14:05 CET', '2024-01-07T14:05:00+01:00'],
    ['2024-04-07 14:05 JST', '2024-04-07T14:05:00+09:00'],
    ['2024-01-03 17:00 AEST', '2024-01-03T17:00:00+10:00'],
    ['2024-01-03 17:00 AEDT', '2024-01-03T17:00:00+11:00'],
    ['2024-04-07 14:05 America/New_York', '2024-04-07T14:05:00-04:00'],
    ['9 a.m. Eastern Time, April 7, 2024', '2024-04-07T09:00:00-04:00'],
    ['noon PT, April 7, 2024', '2024-04-07T12:00:00-07:00'],
    ['12:30 am ET April 7, 2024', '2024-04-07T00:30:00-04:00'],
    ['Tue, 10 Nov 2020 10:00:00 GMT', '2020-11-10T10:00:00+00:00'],
    ['Tue Nov 10 10:00:00 UTC 2020', '2020-11-10T10:00:00+00:00'],
    ['Tue Nov 10 2020 10:00:00 GMT-0500 (Eastern Standard Time)', '2020-11-10T10:00:00-05:00'],
    ['2024-03-11 18:40:00 +0200', '2024-03-11T18:40:00+02:00'],
    ['2024-03-11T18:40:00+0200', '2024-03-11T18:40:00+02:00'],
    ['2024-03-11 18:40 UTC+2', '2024-03-11T18:40:00+02:00'],
    ['20240407T140500Z', '2024-04-07T14:05:00Z'],
    ['20240407T140500-0400', '2024-04-07T14:05:00-04:00'],
  ])('“%s” is the moment %s', (value, moment) => {
    expect(readDateText(value, { language })).toBe(moment);
  });

  it('tells the hour before from the hour after the clocks go back', () => {
    expect(readDateText('1:30 AM EDT Nov 3, 2024', { language })).toBe('2024-11-03T01:30:00-04:00');
    expect(readDateText('1:30 AM EST Nov 3, 2024', { language })).toBe('2024-11-03T01:30:00-05:00');
  });

  it.each([
    '2024-07-02T02:00:00Z',
    '2024-03-09T08:15:00-05:00',
    '2024-04-07T14:05',
    '2024-04-07T14:05:00.123+01:00',
  ])('keeps %s as it was given', (value) => {
    expect(readDateText(value, { language })).toBe(value);
  });

  it.each([
    ['2024-04-07 14:05', '2024-04-07T14:05:00'],
    ['April 7, 2024, 2:05 p.m.', '2024-04-07T14:05:00'],
    ['7. April 2024, 14.05 Uhr', '2024-04-07T14:05:00'],
    ['le 7 avril 2024 à 14h05', '2024-04-07T14:05:00'],
    ['2024-04-07 00:00:00', '2024-04-07T00:00:00'],
  ])('“%s” names no zone and gets none: %s', (value, local) => {
    expect(readDateText(value, { language })).toBe(local);
  });

  it('asks the site which “IST” and “CST” it means', () => {
    const value = '2024-07-07 14:05 IST';
    expect(readDateText(value, { language })).toBe('2024-07-07T14:05:00+05:30');
    expect(readDateText(value, { language, timeZone: 'Europe/Dublin' })).toBe('2024-07-07T14:05:00+01:00');
    expect(readDateText('2024-07-07 14:05 CST', { language, timeZone: 'Asia/Shanghai' })).toBe(
      '2024-07-07T14:05:00+08:00',
    );
  });

  it('leaves 04/07/2024 open unless a label says that it is a date', () => {
    expect(readDateText('04/07/2024', { language })).toBeNull();
    expect(readDateText('04/07/2024', { language, labelled: true })).toBe('2024-04-07');
    expect(readDateText('04/07/2024', { language: languageOf('fr'), labelled: true })).toBe('2024-07-04');
    expect(readDateText('04/07/2024', { language: languageOf('en-GB'), labelled: true })).toBe('2024-07-04');
  });

  it.each([
    '',
    '2024',
    'March 2024',
    'April 7',
    'Tuesday',
    '14:05',
    'noon',
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '31 April 2024',
    '2024-04-07 25:00',
    '2024-04-07 14:60',
    '2024-04-07 13:05 PM',
    '2024-04-07 +02:00',
    '2024-04-07 14:05 XYZ',
    '2024-04-07 14:05 Mars/Olympus_Mons',
    '2024-04-07 14:05 +99:00',
    'April 7, 2024 and April 8, 2024',
    'April 7, 2024 was cold',
    'The storm of April 7, 2024',
    'tomorrow',
    '1712498400',
    'April 77, 2024',
    '2024-04-071',
    '3 out of 5, 2024',
  ])('is not “%s”', (value) => {
    expect(readDateText(value, { language })).toBeNull();
  });

  it('never throws, and is always a date of the record', () => {
    const words = fc.constantFrom(
      'April',
      '7',
      ', ',
      ' ',
      '2024',
      '14:05',
      'ET',
      'GMT',
      '+0200',
      '-',
      '/',
      '.',
      'T',
      'Z',
      '(',
      ')',
      'Sun',
      'at',
      '年',
      '月',
      '日',
      '٧',
      'p.m.',
    );
    const value = fc.oneof(
      fc.array(words, { maxLength: 14 }).map((all) => all.join('')),
      fc.string(),
      fc.date({ noInvalidDate: true }).map(String),
    );
    fc.assert(
      fc.property(value, (text) => {
        const read = readDateText(text, { language, timeZone: 'Asia/Tokyo', labelled: true });
        expect(read ?? '2024-04-07').toMatch(
          /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('names the moment that the clock of the zone showed', () => {
    const moment = fc.date({ min: new Date('1975-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        date.setUTCMilliseconds(0);
        const read = readDateText(`${date.toISOString().slice(0, 19).replace('T', ' ')} GMT`, { language });
        expect(Date.parse(read ?? '')).toBe(date.getTime());
      }),
    );
  });

  it('takes no longer for a million characters', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(1_000_000), 'May '.repeat(250_000), ' '.repeat(1_000_000)])
      readDateText(text, { language });
    expect(performance.now() - started).toBeLessThan(250);
  });
});

describe('a day at the start of a text', () => {
  it('tells how much of the text it takes', () => {
    expect(readDay('April 7, 2024, at the weir', language)).toEqual({
      date: { year: 2024, month: 4, day: 7 },
      length: 13,
    });
    expect(readDay('Feb. 26 -', language)).toEqual({ date: { year: null, month: 2, day: 26 }, length: 7 });
    expect(readDay('Monday, March 3 —', language)).toEqual({
      date: { year: null, month: 3, day: 3 },
      length: 15,
    });
  });

  it('reads no day where only a month, a count or a time stands', () => {
    for (const text of [
      'March 2024',
      'May flowers',
      '3 marches',
      'May 7:30',
      '12 March 40 days',
      'March 3rds',
      '14:05',
      'Monday',
    ]) {
      const day = readDay(text, language);
      if (text === '12 March 40 days') expect(day?.date).toEqual({ year: null, month: 3, day: 12 });
      else expect(day).toBeNull();
    }
  });

  it('reads slips of the finger only where nothing but a date can stand', () => {
    for (const text of ['Aprl 8', 'Feburary 8', 'Mrach 8', 'Feb8']) {
      expect(readDay(text, language)).toBeNull();
      expect(readDay(text, language, { typos: true })?.date.day).toBe(8);
    }
  });
});

describe('the year of a day without one', () => {
  it.each([
    [12, 31, '2024-01-02', '2023-12-31'],
    [1, 2, '2023-12-31', '2024-01-02'],
    [4, 25, '2025-04-26', '2025-04-25'],
    [2, 26, '1987-02-26T15:01:00', '1987-02-26'],
    [2, 29, '2023-03-01', '2024-02-29'],
    [2, 29, '1900-02-01', '1896-02-29'],
  ])('month %i, day %i near %s is %s', (month, day, near, resolved) => {
    expect(resolveDay({ year: null, month, day }, near)).toBe(resolved);
  });

  it('is not made up', () => {
    expect(resolveDay({ year: null, month: 4, day: 7 }, null)).toBeNull();
    expect(resolveDay({ year: null, month: 2, day: 30 }, '2024-04-07')).toBeNull();
    expect(resolveDay({ year: 2023, month: 2, day: 29 }, null)).toBeNull();
    expect(resolveDay({ year: 2024, month: 2, day: 29 }, null)).toBe('2024-02-29');
  });

  it('is never more than half a year and a day away', () => {
    const day = fc.date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (near, month, date) => {
          const resolved = resolveDay({ year: null, month, day: date }, near.toISOString());
          const distance = Math.abs(Date.parse(resolved ?? '') - Date.parse(near.toISOString().slice(0, 10)));
          expect(distance / 86_400_000).toBeLessThanOrEqual(184);
        },
      ),
    );
  });
});
