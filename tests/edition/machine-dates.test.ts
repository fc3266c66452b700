import { describe, expect, it } from 'vitest';
import { laterDate, sayDateOrMoment, sayMailDate, sayMoment } from '../../src/edition/machine-dates.ts';

describe('a date for other people’s software', () => {
  it.each([
    ['2024-04-07', 'America/New_York', '2024-04-07T00:00:00-04:00'],
    ['2024-04-07', 'Asia/Kathmandu', '2024-04-07T00:00:00+05:45'],
    ['2024-04-07', 'UTC', '2024-04-07T00:00:00+00:00'],
    // Midnight does not come to Beirut on the day that its summer begins.
    ['2024-03-31', 'Asia/Beirut', '2024-03-31T01:00:00+03:00'],
    ['2024-04-07T08:30', 'Europe/Berlin', '2024-04-07T08:30:00+02:00'],
    ['2024-04-07T08:30:15Z', 'Europe/Berlin', '2024-04-07T10:30:15+02:00'],
    ['2024-04-07T23:30:00-05:00', 'Europe/Berlin', '2024-04-08T06:30:00+02:00'],
    ['1890-01-01', 'America/New_York', '1890-01-01T00:00:00-05:00'],
  ])('has a time: %s in %s', (date, timeZone, moment) => {
    expect(sayMoment(date, timeZone)).toBe(moment);
  });

  it('stays a day where a day will do', () => {
    expect(sayDateOrMoment('2024-04-07', 'America/New_York')).toBe('2024-04-07');
    expect(sayDateOrMoment('2024-04-07T08:30', 'America/New_York')).toBe('2024-04-07T08:30:00-04:00');
  });

  it('is written as mail has it, in English', () => {
    expect(sayMailDate('2024-02-09T21:05', 'Europe/Berlin')).toBe('Fri, 09 Feb 2024 21:05:00 +0100');
  });

  it('is later by its instant, not by its figures', () => {
    expect(laterDate('2024-04-07T23:00:00-05:00', '2024-04-08T02:00:00+02:00', 'UTC')).toBe(
      '2024-04-07T23:00:00-05:00',
    );
  });
});
