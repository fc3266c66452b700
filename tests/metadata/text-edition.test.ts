import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { toText } from '../../src/metadata/text-edition.ts';
import { widthOf } from '../../src/metadata/wrap.ts';
import { article, edit, named, type StoryParts } from '../edition/copy.ts';

const setting = { languages, timeZone: 'America/New_York' };
const write = (parts: StoryParts) => toText(article(parts).record, setting);
const long =
  'The council met for the third time this week above the old fish hall, and for the third time it went home without a vote.';

describe('the text edition', () => {
  it('is a story that one would read in a terminal', () => {
    const text = write({
      headline: 'Harbor wall waits',
      section: named('City'),
      standfirst: 'Three meetings, no vote.',
      by: ['Jane Doe'],
      byline: { text: 'By Jane Doe, CNN' },
      dateModified: '2024-04-08',
      dateline: { raw: 'MARROWPORT (CNN) —', place: 'Marrowport', region: null, date: null, agency: 'CNN' },
      keyPoints: ['One barge'],
      corrections: [{ type: 'correction', date: '2024-04-08', text: 'There is one barge.' }],
      contributors: [{ name: 'Ann Poe', role: 'editing', affiliation: null, location: 'Lima' }],
      body: { text: `${long}\n\nNobody spoke.`, html: '', markdown: '' },
    });
    expect(text).toBe(`City

Harbor wall waits
=================

Three meetings, no vote.

By Jane Doe, CNN
April 7, 2024 · Updated April 8, 2024

| Correction (April 8, 2024): There is one barge.

* One barge

MARROWPORT (CNN) — The council met for the third time this week above
the old fish hall, and for the third time it went home without a vote.

Nobody spoke.

Editing: Ann Poe (Lima)

------------------------------------------------------------------------
© 2024 Courant Press
https://courant.example/2024/04/07/the-ferry-is-late/
`);
  });

  it('is at most 72 columns wide', () => {
    const text = write({
      headline: long,
      standfirst: long,
      by: Array.from({ length: 12 }, (_, index) => `Person Number${index}`),
      body: { text: long.repeat(3), html: '', markdown: '' },
    });
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(72);
  });

  it('speaks the story’s language', () => {
    expect(write({ language: 'de', dateModified: '2024-04-08' })).toContain('7. April 2024');
  });

  it('lets no escape sequence of the copy run in the reader’s terminal', () => {
    const text = write({
      headline: 'Red \u001b[31malert\u0007\u202e',
      body: { text: 'a\u009b0mb', html: '', markdown: '' },
    });
    expect(text).not.toMatch(/(?![\n\t])\p{Cc}|\u202e/u);
    expect(text).toContain('Red [31malert');
  });

  it('of a withdrawn story says that it is withdrawn, and then why', () => {
    const { edition } = edit([
      article({
        slug: 'gone',
        usage: { status: 'withdrawn', embargo: null, expires: null },
        notes: [{ type: 'editor', date: '2024-04-10', text: 'It is not so.' }],
      }),
    ]);
    const [story] = edition.notices;
    expect(story && toText(edition.readRecord(story), setting)).toMatch(
      /The newsroom has withdrawn this story\.[^|]+\| Why \(April 10, 2024\): It is not so\./,
    );
  });

  it('shows an update by the rule of the page', () => {
    const parts = { datePublished: '2024-04-07T08:00:00-04:00' };
    expect(write({ ...parts, dateModified: '2024-04-07T08:05:00-04:00' })).not.toContain('Updated');
    expect(write({ ...parts, dateModified: '2024-04-07T09:00:00-04:00' })).toContain('Updated');
  });
});
