import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { toText } from '../../src/metadata/text-edition.ts';
import { widthOf } from '../../src/metadata/wrap.ts';
import { article, edit, named, type StoryParts } from '../edition/copy.ts';

const bodies = new URL('../fixtures/markdown/', import.meta.url).pathname;

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
      html: `<p>${long}</p>\n<p>Nobody spoke.</p>`,
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
      html: `<p>${long.repeat(3)}</p>`,
    });
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(72);
  });

  it('shows a body as a terminal can: headings, lists, quotations, tables, pictures, notes and where links lead', () => {
    const text = write({
      dateline: { raw: 'LIMA —', place: 'Lima', region: null, date: null, agency: null },
      image: { src: 'https://a.example/w.jpg', alt: 'A wall', caption: 'The wall.', credit: 'Pat Lowe' },
      html: `<h2>Before</h2>
<p>It <a href="https://a.example/?a=1&#x26;b=2">stood</a>, said <a href="/latest/">we</a>.<sup><a href="#fn-1" id="fnref-1" data-footnote-ref="">1</a></sup></p>
<figure><img src="/a.jpg" alt="Two boats"><figcaption>They wait. <small class="credit">Ada Birch</small></figcaption></figure>
<ul>
<li>boats &#x3C; masts</li>
<li>gulls
<ol start="3">
<li>herring</li>
</ol>
</li>
</ul>
<blockquote>
<p>A lamp.<br>A promise.</p>
<p>— Pat Lowe</p>
</blockquote>
<div class="table"><table><thead><tr><th>Port</th><th>Late</th></tr></thead><tbody><tr><td>Halden</td><td>2</td></tr></tbody></table></div>
<pre><code>a  =
  b
</code></pre>
<section class="footnotes"><h2>Footnotes</h2>
<ol>
<li id="fn-1">
<p>Of nine. <a href="#fnref-1" data-footnote-backref="">↩</a></p>
</li>
</ol>
</section>`,
    });
    expect(text).toContain(`[A wall]
The wall. Pat Lowe

Before
------

LIMA — It stood <https://a.example/?a=1&b=2>, said we
<https://courant.example/latest/>.[1]

[Two boats]
They wait. Ada Birch

* boats < masts
* gulls
  3. herring

> A lamp.
> A promise.
>
> — Pat Lowe

Port    Late
Halden  2

a  =
  b

Footnotes
---------

[1] Of nine.
`);
  });

  it('breaks a table that is too wide into its cells', () => {
    const cell = 'A cell of many words that needs forty columns';
    const text = write({ html: `<table><tr><td>${cell}</td><td>${cell}</td></tr></table>` });
    expect(text).toContain(`\n\n${cell}\n${cell}\n\n`);
  });

  it.each(readdirSync(bodies))('loses no word of a body: %s', (name) => {
    const html = readFileSync(join(bodies, name, 'output.html'), 'utf8');
    const plain = readFileSync(join(bodies, name, 'output.txt'), 'utf8');
    const text = write({ html });
    const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('speaks the story’s language', () => {
    expect(write({ language: 'de', dateModified: '2024-04-08' })).toContain('7. April 2024');
  });

  it('lets no escape sequence of the copy run in the reader’s terminal', () => {
    const text = write({
      headline: 'Red \u001b[31malert\u0007\u202e',
      html: '<p>a\u009b0mb</p>',
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
