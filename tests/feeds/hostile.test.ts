import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/feeds/clean-text.ts';
import { article, makeDesk, named } from '../edition/copy.ts';
import { readAll, writeFeeds } from './written.ts';

const HOSTILE = 'A]]\u0001>B]]>\u0000\u0008\u000bC</title><script>&amp;"\'\ud800D😀\ufffe مرحبا';
const TOLD = 'A]]>B]]>C</title><script>&amp;"\'\ufffdD😀 مرحبا';

describe('hostile copy', () => {
  const story = article({
    headline: HOSTILE,
    summary: HOSTILE,
    by: [HOSTILE],
    topics: [{ name: HOSTILE, slug: 'hostile' }],
    html: '<p>A]]\u0001>B]]>\u0001 &#x3C;script> 😀 مرحبا</p>',
  });
  const { rss, atom, json } = writeFeeds([story], { desk: makeDesk({ name: HOSTILE }) });

  it('breaks no format, and its words come back', () => {
    expect(readAll(rss, 'title')).toEqual([TOLD, TOLD]);
    expect(readAll(atom, 'title')).toEqual([TOLD, TOLD]);
    expect(JSON.parse(json)).toMatchObject({ title: TOLD, items: [{ title: TOLD }] });
    expect(readAll(rss, 'dc:creator')).toEqual([TOLD]);
    expect(readAll(rss, 'content:encoded')[0]).toContain('<p>A]]>B]]> &#x3C;script> 😀 مرحبا</p>');
    expect(readAll(atom, 'content')[0]).toContain('<p>A]]>B]]> &#x3C;script> 😀 مرحبا</p>');
  });

  it('is markup in a summary of RSS, which readers show as such, only where it was', () => {
    expect(readAll(rss, 'description').at(-1)).toBe(TOLD.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;'));
    expect(readAll(atom, 'summary')).toEqual([TOLD]);
  });
});

describe('any words', () => {
  it('come back from every format as they were, by a strict reader and by a lenient one', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom(']]', '>', '\u0001', '&', '<', '<![CDATA[', '\udc00'),
    );
    const words = fc.array(piece, { maxLength: 8 }).map((pieces) => `a${pieces.join('')}b`);
    fc.assert(
      fc.property(words, words, (headline, name) => {
        const { rss, atom, json } = writeFeeds([article({ headline, by: [name], topics: [named('Goats')] })]);
        // XML reads every line break as one sign.
        const told = [headline, name].map((text) => cleanText(text).replace(/\r\n?/g, '\n'));
        expect([readAll(rss, 'title')[1], readAll(rss, 'dc:creator')[0]]).toEqual(told);
        expect([readAll(atom, 'title')[1], readAll(atom, 'name')[1]]).toEqual(told);
        const [item] = JSON.parse(json).items;
        expect([item.title, item.authors[0].name]).toEqual([headline, name].map(cleanText));
        expect(parseRssFeed(rss).items).toHaveLength(1);
        expect(parseAtomFeed(atom).entries?.[0]?.authors).toHaveLength(1);
        expect(parseJsonFeed(json).items).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});
