import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/metadata/citations/cite.ts';
import { describeCitation } from '../../../src/metadata/citations/csl-item.ts';
import { article, edit, named, type StoryParts } from '../../edition/copy.ts';

function itemOf(parts: StoryParts) {
  const { edition } = edit([article({ headline: 'The ferry is late', ...parts })]);
  const [story] = edition.stories;
  if (!story) throw new Error('No story');
  return describeCitation(story, edition);
}

/** The four texts, what is italic between underscores. */
function textsOf(parts: StoryParts) {
  const { styles } = cite(itemOf(parts));
  return Object.fromEntries(
    styles.map(({ name, parts: set }) => [
      name,
      set.map(({ text, kind }) => (kind === 'italic' ? `_${text}_` : text)).join(''),
    ]),
  );
}

const ADDRESS = 'https://courant.example/2024/04/07/the-ferry-is-late/';
const PAPER = '_The Marrowport Courant_';

describe('a story is cited', () => {
  it('by its author, day, headline, paper and address, as each manual has them', () => {
    expect(textsOf({ by: ['Jane Doe'], section: named('World') })).toEqual({
      APA: `Doe, J. (2024, April 7). The ferry is late. ${PAPER}. ${ADDRESS}`,
      MLA: `Doe, Jane. “The Ferry Is Late.” ${PAPER}, 7 Apr. 2024, ${ADDRESS}.`,
      Chicago: `Doe, Jane. 2024. “The Ferry Is Late.” ${PAPER}, April 7, 2024, sec. World. ${ADDRESS}.`,
      Harvard: `Doe, J. (2024) ‘The ferry is late’, ${PAPER}, 7 April. Available at: ${ADDRESS}.`,
    });
  });

  it('by three authors, of whom MLA names one', () => {
    const texts = textsOf({ by: ['Jane Doe', 'Vincent van der Berg', 'Sammy Roe Jr.'] });
    expect(texts['APA']).toMatch(/^Doe, J\., van der Berg, V\., & Roe, S\., Jr\. \(2024/);
    expect(texts['MLA']).toMatch(/^Doe, Jane, et al\. “/);
    expect(texts['Chicago']).toMatch(/^Doe, Jane, Vincent van der Berg, and Sammy Roe Jr\. 2024\./);
    expect(texts['Harvard']).toMatch(/^Doe, J\., van der Berg, V\. and Roe, S\., Jr\. \(2024\)/);
  });

  it('by more authors than any style shows', () => {
    const by = [...'ABCDEFGHIJKLMNOPQRSTUVWX'].map((letter) => `Jane ${letter}oe`);
    const texts = textsOf({ by });
    expect(texts['APA']).toContain('Soe, J., … Xoe, J. (2024');
    expect(texts['Chicago']).toContain('Jane Goe, et al. 2024.');
    expect(texts['Harvard']).toMatch(/^Aoe, J\. _et al\._ \(2024\)/);
  });

  it('by its headline or its paper where nobody signs', () => {
    const texts = textsOf({});
    expect(texts['APA']).toBe(`The ferry is late. (2024, April 7). ${PAPER}. ${ADDRESS}`);
    expect(texts['MLA']).toBe(`“The Ferry Is Late.” ${PAPER}, 7 Apr. 2024, ${ADDRESS}.`);
    expect(texts['Chicago']).toBe(`${PAPER}. 2024. “The Ferry Is Late.” April 7, 2024. ${ADDRESS}.`);
    expect(texts['Harvard']).toMatch(/^_The Marrowport Courant_ \(2024\) ‘The ferry is late’, 7 April\./);
  });

  it('by the house that signs, and by the agency of unsigned copy', () => {
    expect(textsOf({ byline: { organization: 'Cable Lamp Network, Inc.' } })['APA']).toMatch(
      /^Cable Lamp Network, Inc\. \(2024/,
    );
    expect(textsOf({ agency: named('Harbor Wire') })['MLA']).toMatch(
      /^Harbor Wire\. “The Ferry Is Late\.” _The Marrowport Courant_, 7 Apr\. 2024, /,
    );
  });

  it('with the agency that sent it where people sign and the style asks whom the paper has it from', () => {
    const texts = textsOf({ by: ['Jane Doe'], agency: named('Harbor Wire') });
    expect(texts['MLA']).toContain(`7 Apr. 2024. _Harbor Wire_, ${ADDRESS}.`);
    expect(texts['APA']).not.toContain('Harbor Wire');
  });

  it('by its day in the paper’s zone, with or without a time, and never by a day of access', () => {
    const late = { datePublished: '2024-04-07T23:30:00-04:00', slug: 'the-ferry-is-late' };
    expect(textsOf(late)).toEqual(textsOf({}));
    expect(JSON.stringify(cite(itemOf(late)))).not.toMatch(/access/i);
  });

  it('with its marks and quotes as they are: nothing in a headline is markup', () => {
    const texts = textsOf({ headline: 'Why “no” & <i>x</i> aren’t <script>', language: 'de' });
    expect(texts['APA']).toMatch(/^Why “no” & <i>x<\/i> aren’t <script>\. \(/);
    expect(texts['MLA']).toMatch(/^“Why ‘no’ & <i>x<\/i> aren’t <script>\.” /);
    expect(texts['Harvard']).toContain('‘Why “no” & <i>x</i> aren’t <script>’');
  });

  it('in the letters of its own language, whose headlines have no English capitals', () => {
    expect(textsOf({ headline: 'Der späte Bus', language: 'de', by: ['王小明'] })['Chicago']).toMatch(
      /^王小明\. 2024\. “Der späte Bus\.”/,
    );
  });

  it('the same way each time, whatever was cited before, under the same key too', () => {
    const first = textsOf({ by: ['Jane Doe'] });
    const other = textsOf({ by: ['Jane Doe', 'John Doe'], headline: 'Another' });
    expect(other['APA']).toMatch(/^Doe, J\., & Doe, J\. \(2024, April 7\)\. Another\. /);
    expect(textsOf({ by: ['Jane Doe'] })).toEqual(first);
  });
});

describe('a story as a reference', () => {
  const parts = {
    headline: 'Who pays $5 & {100%}\u0007 #1_a?',
    by: ['Jane Doe', 'Vincent van der Berg', 'Sammy Roe Jr.', 'Ana García Poe'],
    section: named('World'),
    agency: named('Harbor Wire'),
    dateModified: '2024-04-08T10:00:00Z',
  };
  const [bibtex, ris, csl] = cite(itemOf(parts)).formats.map(({ text }) => text);

  it('for BibTeX escapes what TeX reads and keeps whole names together', () => {
    expect(bibtex).toBe(`@article{2024-04-07-the-ferry-is-late,
  author = {Doe, Jane and van der Berg, Vincent and Roe, Jr., Sammy and {Ana García Poe}},
  title = {{Who pays \\$5 \\& \\textbraceleft{}100\\%\\textbraceright{} \\#1\\_a?}},
  journal = {The Marrowport Courant},
  year = {2024},
  month = apr,
  day = {7},
  publisher = {Courant Press},
  url = {${ADDRESS}},
  language = {en},
  note = {Harbor Wire. Updated 2024-04-08},
}
`);
  });

  it('in RIS has each author in a line', () => {
    expect(ris).toBe(`TY  - NEWS
AU  - Doe, Jane
AU  - van der Berg, Vincent
AU  - Roe, Sammy, Jr.
AU  - Ana García Poe
TI  - Who pays $5 & {100%} #1_a?
T2  - The Marrowport Courant
SE  - World
PY  - 2024
DA  - 2024/04/07
PB  - Courant Press
DP  - Harbor Wire
UR  - ${ADDRESS}
LA  - en
N1  - Updated 2024-04-08
ID  - 2024-04-07-the-ferry-is-late
ER  - 
`);
  });

  it('in CSL-JSON is what the texts were made from', () => {
    expect(JSON.parse(csl ?? '')).toEqual([itemOf(parts)]);
    expect(itemOf(parts)).toMatchObject({
      type: 'article-newspaper',
      source: 'Harbor Wire',
      note: 'Updated 2024-04-08',
    });
  });

  it('has a key in plain letters, whatever the address is written in', () => {
    expect(itemOf({ slug: 'été-王' }).id).toBe('2024-04-07-ete');
    expect(itemOf({ slug: '王小明' }).id).toBe('2024-04-07');
  });
});
