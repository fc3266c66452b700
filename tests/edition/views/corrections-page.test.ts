import { describe, expect, it } from 'vitest';
import { decideCorrectionsPage } from '../../../src/edition/views/corrections-page.ts';
import { article, edit, makeDesk, named, page, type StoryParts } from '../copy.ts';

const corrected = (slug: string, date: string | null, parts: StoryParts = {}) =>
  article({ slug, corrections: [{ type: 'correction', date, text: `${slug}.` }], ...parts });

describe('the page of corrections', () => {
  it('lists them by month, newest first, each with the place on its story’s page', () => {
    const { months } = decideCorrectionsPage(
      edit([
        corrected('a', '2024-03-31'),
        article({
          slug: 'b',
          section: named('World'),
          corrections: [
            { type: 'correction', date: '2024-04-20', text: 'One.' },
            { type: 'clarification', date: '2024-04-21', text: 'Two.' },
          ],
        }),
      ]).edition,
    );
    expect(
      months.map(({ heading, corrections }) => [heading.words, corrections.map(({ text }) => text)]),
    ).toEqual([
      ['April 2024', ['Two.', 'One.']],
      ['March 2024', ['a.']],
    ]);
    expect(months[0]?.corrections[0]).toMatchObject({
      label: 'Clarification',
      date: { words: 'April 21, 2024' },
      headline: 'b',
      href: '/2024/04/07/b/#correction-2',
      section: 'World',
      published: { words: 'April 7, 2024' },
    });
  });

  it('puts one without a date where its story was last changed, else published, and gives it none', () => {
    const { months } = decideCorrectionsPage(
      edit([
        corrected('changed', null, { dateModified: '2024-05-02T10:00:00Z' }),
        corrected('published', null),
      ]).edition,
    );
    expect(months.map(({ heading, corrections }) => [heading.iso, corrections[0]?.date])).toEqual([
      ['2024-05', null],
      ['2024-04', null],
    ]);
  });

  it('marks a correction in another language', () => {
    const { months } = decideCorrectionsPage(edit([corrected('a', null, { language: 'ar' })]).edition);
    expect(months[0]?.corrections[0]).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('leads to what the paper promises about corrections, by that page’s name', () => {
    const desk = makeDesk({ policies: { correctionsPolicy: '/mending/' } });
    const { edition } = edit([], { desk, pages: [page('mending', { title: 'How we mend' })] });
    expect(decideCorrectionsPage(edition).policy).toEqual({ title: 'How we mend', href: '/mending/' });
  });

  it('says so where there are none, and shows none of a withdrawn story', () => {
    const withdrawn = corrected('a', null, { usage: { status: 'withdrawn', embargo: null, expires: null } });
    expect(decideCorrectionsPage(edit([withdrawn]).edition)).toMatchObject({
      months: [],
      empty: 'No corrections so far.',
      pager: null,
    });
  });
});
