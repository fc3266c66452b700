import { describe, expect, it } from 'vitest';
import { decideArticlePage } from '../../../src/edition/views/article-page.ts';
import { decideReceivedPage } from '../../../src/edition/views/received-page.ts';
import { agencies } from '../../../src/wire/agencies/index.ts';
import { sourceOf } from '../../support/source.ts';
import { listClaims } from '../../support/wire-claims.ts';
import { article, edit, makeDesk, type StoryParts } from '../copy.ts';

const wire = (parts: StoryParts = {}) =>
  article({ source: { path: 'articles/ferry.txt', sha256: '0'.repeat(64), format: 'wire' }, ...parts });

const copy = [
  'date 2024-04-07 By Jane Doe, AP',
  '',
  'HALDEN (AP) — The ferry was late again.',
  '',
  'Nobody waved.',
  '',
  'Copyright 2024 The Associated Press. All rights reserved.',
].join('\n');

function pageOf(parts: StoryParts = {}, text = copy) {
  const story = wire(parts);
  const asked: string[] = [];
  const desk = makeDesk({}, { agencies });
  const { edition } = edit([story], { desk });
  const page = decideReceivedPage(edition, story.record.id, (path) => {
    asked.push(path);
    const source = sourceOf(text, path);
    return { source, claims: listClaims(source, story.record.language, desk) };
  });
  return { page, asked };
}

describe('copy as it was received', () => {
  it('has no link from the story where site.yml says so', () => {
    const { edition } = edit([wire()], { desk: makeDesk({ asReceived: false }) });
    const page = decideArticlePage(edition, '2024/04/07/the-ferry-is-late');
    expect(page.kind === 'story' && page.formats.map(({ title }) => title)).toEqual([
      'Text',
      'Markdown',
      'JSON',
    ]);
  });

  it('is linked from the story’s foot, in the site’s language', () => {
    const page = decideArticlePage(edit([wire({ language: 'es' })]).edition, '2024/04/07/the-ferry-is-late');
    expect(page.kind === 'story' && page.formats.at(-1)).toEqual({
      title: 'As received',
      href: '/2024/04/07/the-ferry-is-late/as-received/',
    });
  });

  it('is read from the story’s file', () => {
    expect(pageOf().asked).toEqual(['articles/ferry.txt']);
  });

  it('names each field, and lists what was found', () => {
    const { page } = pageOf();
    const named = page.lines.flat().filter(({ name }) => name !== null);
    expect(named.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Date: date 2024-04-07',
      'Byline: By Jane Doe, AP',
      'Dateline: HALDEN (AP) —',
      'Copyright notice: Copyright 2024 The Associated Press. All rights reserved.',
    ]);
    expect(page.fields).toEqual([
      { title: 'Date', href: '#field-date' },
      { title: 'Byline', href: '#field-byline' },
      { title: 'Dateline', href: '#field-dateline' },
      { title: 'Copyright notice', href: '#field-notice' },
    ]);
    expect(page.lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(copy);
  });

  it('says what is no part of the story', () => {
    const { page } = pageOf({}, `${copy}\n\n###\n`);
    expect(page.lines.flat().find(({ mark }) => mark === 'furniture')).toEqual({
      text: '###',
      mark: 'furniture',
      name: 'Not part of the story',
      id: 'field-furniture',
    });
  });

  it('keeps search engines at the story, and leads people to it', () => {
    const { page } = pageOf({ headline: 'Late ferry' });
    expect(page.head).toMatchObject({
      title: 'As received: Late ferry – The Marrowport Courant',
      robots: 'noindex, follow',
      canonical: 'https://courant.example/2024/04/07/the-ferry-is-late/',
    });
    expect(page.story).toEqual({ title: 'Late ferry', href: '/2024/04/07/the-ferry-is-late/' });
  });

  it('speaks the story’s language, as the story’s own page does', () => {
    const { page } = pageOf({ language: 'ar' });
    expect(page.head).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(pageOf({ language: 'fr' }).page.colon).toBe('\u00a0:');
  });
});
