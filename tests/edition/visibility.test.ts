import { describe, expect, it } from 'vitest';
import { decideVisibility, isAhead } from '../../src/edition/visibility.ts';

const usage = { status: 'published', embargo: null, expires: null } as const;
const newYork = 'America/New_York';

function at(now: string, parts: Partial<Parameters<typeof decideVisibility>[0]>, zone = newYork) {
  return decideVisibility({ ...usage, ...parts }, new Date(now), zone);
}

describe('decideVisibility', () => {
  it('shows a published story', () => {
    expect(at('2024-05-01T12:00:00Z', {})).toBe('shown');
  });

  it('shows no draft, whatever else it says', () => {
    expect(at('2024-05-01T12:00:00Z', { status: 'draft', expires: '2024-04-08' })).toBe('draft');
  });

  it('lifts an embargo at its instant', () => {
    const embargo = '2024-04-10T18:00:00-04:00';
    expect(at('2024-04-10T21:59:59Z', { embargo })).toBe('embargoed');
    expect(at('2024-04-10T22:00:00Z', { embargo })).toBe('shown');
  });

  it('lifts an embargo without a time at midnight in the site’s zone', () => {
    expect(at('2024-04-10T03:59:59Z', { embargo: '2024-04-10' })).toBe('embargoed');
    expect(at('2024-04-10T04:00:00Z', { embargo: '2024-04-10' })).toBe('shown');
    expect(at('2024-04-09T15:00:00Z', { embargo: '2024-04-10' }, 'Asia/Tokyo')).toBe('shown');
  });

  it('reads a time without an offset in the site’s zone, over a change of clocks too', () => {
    const embargo = '2024-03-10T12:00';
    expect(at('2024-03-10T15:59:00Z', { embargo })).toBe('embargoed');
    expect(at('2024-03-10T16:00:00Z', { embargo })).toBe('shown');
  });

  it('ends a story from the instant of its expiry on', () => {
    expect(at('2024-04-09T03:59:59Z', { expires: '2024-04-09' })).toBe('shown');
    expect(at('2024-04-09T04:00:00Z', { expires: '2024-04-09' })).toBe('expired');
  });

  it('keeps a withdrawn story withdrawn after its expiry', () => {
    expect(at('2024-05-01T12:00:00Z', { status: 'withdrawn', expires: '2024-04-09' })).toBe('withdrawn');
  });

  it('says nothing of a withdrawn story that was never out', () => {
    expect(at('2024-04-08T12:00:00Z', { status: 'withdrawn', embargo: '2024-04-10' })).toBe('embargoed');
  });

  it('shows a story that is dated in the future: only an embargo holds it back', () => {
    expect(at('1970-01-01T00:00:00Z', {})).toBe('shown');
  });
});

describe('isAhead', () => {
  it('knows a date that is still to come everywhere on earth', () => {
    expect(isAhead('2024-04-07T08:00:00-04:00', new Date('2024-04-07T11:59:00Z'))).toBe(true);
    expect(isAhead('2024-04-07T08:00:00-04:00', new Date('2024-04-07T12:00:00Z'))).toBe(false);
  });

  it('lets copy from Tokyo bear tomorrow’s date in New York', () => {
    expect(isAhead('2024-04-07', new Date('2024-04-06T15:30:00Z'))).toBe(false);
    expect(isAhead('2024-04-07', new Date('2024-04-06T09:59:00Z'))).toBe(true);
  });
});
