import { describe, expect, it } from 'vitest';
import { decideDesignPage, designPages } from '../../../src/edition/views/design-page.ts';
import { edit, makeDesk } from '../copy.ts';

const editionWith = (settings: Parameters<typeof makeDesk>[0]) =>
  edit([], { desk: makeDesk(settings) }).edition;

describe('the design page', () => {
  it('is there only where a newsroom asks for it, once for each direction of writing', () => {
    expect(designPages(editionWith({}))).toEqual([]);
    expect(designPages(editionWith({ design: true }))).toEqual([undefined, 'rtl']);
  });

  it.each([
    ['en', undefined, 'ltr'],
    ['en', 'rtl', 'rtl'],
    ['he', undefined, 'rtl'],
    ['he', 'ltr', 'ltr'],
  ] as const)(
    'reads in the direction that its address names, else in that of the paper: %s, %s',
    (language, asked, dir) => {
      const { head, chrome, story } = decideDesignPage(editionWith({ design: true, language }), asked);
      expect([head.dir, chrome.dir, story.dir]).toEqual([dir, dir, dir]);
      expect(head.robots).toBe('noindex');
    },
  );

  it('leads nowhere but to itself, and home', () => {
    const page = decideDesignPage(editionWith({ design: true, base: '/paper/' }), undefined);
    const addresses = JSON.stringify(page).match(/(?<=\\?")\/[^\s"\\]*/g) ?? [];
    expect(new Set(addresses.map((address) => address.replace(/#.*/, '')))).toEqual(
      new Set(['/paper/design/', '/paper/design/picture.svg', '/paper/']),
    );
  });

  it.each(['ltr', 'rtl'])('shows everything that a story can have: %s', (direction) => {
    const { story, notice, teasers } = decideDesignPage(editionWith({ design: true }), direction);
    const { section, kicker, part, standfirst, byline, signers, updated, age, picture, html } = story;
    for (const one of [
      section,
      kicker,
      part,
      standfirst,
      updated,
      age.words,
      picture,
      story.terms,
      story.supplied,
    ])
      expect(one).not.toBeNull();
    for (const list of [
      byline,
      signers,
      story.remarks,
      story.topics,
      story.related,
      story.about,
      story.rights,
    ])
      expect(list).not.toEqual([]);
    for (const tag of ['<h2', '<ul', '<ol', '<table', '<blockquote', 'class="pulled"', 'doc-endnotes'])
      expect(html).toContain(tag);
    expect(notice.remarks).not.toEqual([]);
    expect(teasers.filter(({ image }) => image !== null).length).toBeGreaterThan(2);
    expect(teasers.some(({ lang }) => lang !== null)).toBe(true);
  });

  it('has the parts that wire copy brings', () => {
    const { story } = decideDesignPage(editionWith({ design: true }), 'ltr');
    expect(story.keyPoints.length).toBeGreaterThan(1);
    expect(new Set(story.remarks.map(({ kind }) => kind))).toEqual(new Set(['correction', 'note']));
    expect(story.html).toContain('SKERRY HEAD, Norway (Specimen News) —');
    expect(story.credits).not.toEqual([]);
  });
});
