import { describe, expect, it } from 'vitest';
import { decideUpdate } from '../../../src/edition/views/dates.ts';
import { article, type StoryParts } from '../copy.ts';

const update = (parts: StoryParts) => decideUpdate(article(parts).record, 'America/New_York');
const correction = (date: string | null) => ({ type: 'correction' as const, date, text: 'One barge.' });
const note = (type: 'update' | 'editor', date: string | null) => ({ type, date, text: 'With a quote.' });

describe('when a story is shown as updated', () => {
  it.each([
    ['a quarter of an hour later', '2024-04-07T08:00:00-04:00', '2024-04-07T08:15:00-04:00'],
    ['told in another zone', '2024-04-07T08:00:00-04:00', '2024-04-07T12:20:00Z'],
    ['without an offset, in the site’s zone', '2024-04-07T08:00', '2024-04-07T12:20:00Z'],
    ['a later day', '2024-04-07', '2024-04-08'],
    ['a later day, with a time', '2024-04-07', '2024-04-08T06:00'],
    ['the next day in the site’s zone', '2024-04-07', '2024-04-08T05:00:00Z'],
  ])('it is for %s', (_, datePublished, dateModified) => {
    expect(update({ datePublished, dateModified })).toEqual({ date: dateModified, remark: null });
  });

  it.each([
    ['one minute short of it', '2024-04-07T08:00:00-04:00', '2024-04-07T08:14:00-04:00'],
    ['the same moment in another zone', '2024-04-07T08:00:00-04:00', '2024-04-07T12:00:00Z'],
    ['an earlier moment', '2024-04-07T08:00', '2024-04-07T07:00'],
    ['the same day, where one has no time', '2024-04-07', '2024-04-07T23:00'],
    ['the same day in the site’s zone', '2024-04-07', '2024-04-08T03:00:00Z'],
    ['the same day', '2024-04-07', '2024-04-07'],
    ['an earlier day', '2024-04-07', '2024-04-01'],
  ])('it is not for %s', (_, datePublished, dateModified) => {
    expect(update({ datePublished, dateModified })).toBeNull();
  });

  it('a dated correction or update note is an update by itself, an editor’s note is none', () => {
    expect(update({ corrections: [correction('2024-04-08')] })).toEqual({
      date: '2024-04-08',
      remark: 'correction-1',
    });
    expect(update({ notes: [note('editor', '2024-04-09'), note('update', '2024-04-08')] })).toEqual({
      date: '2024-04-08',
      remark: 'note-2',
    });
    expect(update({ notes: [note('editor', '2024-04-09')] })).toBeNull();
    expect(update({ corrections: [correction('2024-04-07')] })).toBeNull();
    expect(update({ corrections: [correction(null)] })).toBeNull();
  });

  it('the latest change counts, as precisely as it is known', () => {
    expect(
      update({
        dateModified: '2024-04-08',
        corrections: [correction('2024-05-01'), correction('2024-04-20')],
      }),
    ).toEqual({ date: '2024-05-01', remark: 'correction-1' });
    expect(
      update({ dateModified: '2024-05-01T10:00:00-04:00', corrections: [correction('2024-05-01')] }),
    ).toEqual({ date: '2024-05-01T10:00:00-04:00', remark: 'correction-1' });
  });

  it('leads to what changed on that day, else to what has no date, and to nothing of another day', () => {
    const dateModified = '2024-05-01';
    expect(
      update({ dateModified, corrections: [correction('2024-04-20'), correction('2024-05-01')] })?.remark,
    ).toBe('correction-2');
    expect(
      update({ dateModified, corrections: [correction('2024-04-20')], notes: [note('update', null)] })
        ?.remark,
    ).toBe('note-1');
    expect(update({ dateModified, corrections: [correction('2024-04-20')] })?.remark).toBeNull();
  });
});
