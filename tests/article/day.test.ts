import { describe, expect, it } from 'vitest';
import { dayInZone, startInstant } from '../../src/article/day.ts';

describe('the day of a story', () => {
  it.each([
    ['2024-04-07', 'Pacific/Auckland', '2024-04-07'],
    ['2024-04-07', 'America/Los_Angeles', '2024-04-07'],
    ['2024-04-07T23:30:00', 'Asia/Tokyo', '2024-04-07'],
    ['2024-07-02T02:00:00Z', 'America/New_York', '2024-07-01'],
    ['2024-07-02T02:00:00+05:45', 'America/New_York', '2024-07-01'],
    ['2024-12-31T23:30:00-08:00', 'Asia/Kolkata', '2025-01-01'],
  ])('%s in %s is %s', (date, zone, day) => {
    expect(dayInZone(date, zone)).toBe(day);
  });

  it('begins at midnight in the site’s zone, summer time included', () => {
    expect(startInstant('2024-07-01', 'America/New_York')).toBe(Date.parse('2024-07-01T04:00:00Z'));
    expect(startInstant('2024-01-01', 'America/New_York')).toBe(Date.parse('2024-01-01T05:00:00Z'));
    expect(startInstant('2024-07-01T12:00', 'Asia/Tokyo')).toBe(Date.parse('2024-07-01T03:00:00Z'));
    expect(startInstant('2024-07-01T12:00:00Z', 'Asia/Tokyo')).toBe(Date.parse('2024-07-01T12:00:00Z'));
  });
});
