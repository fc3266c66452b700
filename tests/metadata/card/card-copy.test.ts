import { describe, expect, it } from 'vitest';
import { describeArticle } from '../../../src/metadata/article-metadata.ts';
import { describeCard, sayCard } from '../../../src/metadata/card/card-copy.ts';
import { hasCard } from '../../../src/metadata/card/has-card.ts';
import { listCards } from '../../../src/press/sheets/cards.ts';
import { makeKeys } from '../../../src/press/sheets/keys.ts';
import { planSheets } from '../../../src/press/sheets/plan-sheets.ts';
import { article, edit, makeDesk, named, type StoryParts } from '../../edition/copy.ts';

function cardOf(parts: StoryParts) {
  const { edition } = edit([article(parts)]);
  const [story] = edition.stories;
  if (!story) throw new Error('There is no story');
  return describeCard(edition, story);
}

const image = { src: 'https://pictures.example/goat.jpg', alt: 'A goat.', caption: null, credit: null };
const usage = (status: 'published' | 'withdrawn', dates = {}) => ({
  usage: { status, embargo: null, expires: null, ...dates },
});

describe('what a card shows', () => {
  it('is the story’s own: its kicker, else its section; its byline; its day without the time', () => {
    const parts = {
      headline: 'Late\nagain',
      by: ['Jane Doe'],
      section: named('World'),
      datePublished: '2024-04-07T23:30:00-04:00',
    };
    expect(cardOf(parts)).toMatchObject({
      masthead: 'The Marrowport Courant',
      headline: 'Late again',
      kicker: 'World',
      byline: 'By Jane Doe',
      date: 'April 7, 2024',
      agency: null,
    });
    expect(cardOf({ ...parts, kicker: 'Ferries' }).kicker).toBe('Ferries');
  });

  it('names the agency that sent it', () => {
    expect(cardOf({ agency: { name: 'Harbor Wire', slug: 'harbor-wire' } }).agency).toBe('Harbor Wire');
  });

  it('is told in words to those who don’t see it, the agency once', () => {
    const copy = { ...cardOf({ by: ['Jane Doe'] }), agency: 'HW' };
    expect(sayCard(copy)).toBe(
      'The Marrowport Courant – the ferry is late – By Jane Doe – HW – April 7, 2024',
    );
    expect(sayCard({ ...copy, byline: 'By Jane Doe, HW' })).not.toContain('– HW –');
  });

  it('ends where no card can hold more, so that nobody is read a book', () => {
    expect(cardOf({ headline: '漢'.repeat(5000) }).headline).toHaveLength(301);
  });

  it('has no letters of formulas, which some take for bold ones', () => {
    expect(cardOf({ headline: '𝗡𝗲𝘁𝘀 \u0007now' }).headline).toBe('Nets now');
  });
});

describe('who has a card', () => {
  const stories = [
    article({ slug: 'plain', datePublished: '2024-04-07' }),
    article({ slug: 'pictured', datePublished: '2024-04-06', image }),
    article({ slug: 'older', datePublished: '2024-04-05' }),
    article({ slug: 'gone', ...usage('withdrawn') }),
    article({ slug: 'over', ...usage('published', { expires: '2024-04-10' }) }),
    article({ slug: 'held', ...usage('published', { embargo: '2124-06-01' }) }),
  ];
  const carded = (cards: number | 'all') => {
    const { edition } = edit(stories, { desk: makeDesk({ cards }) });
    expect([...edition.byId.values()].filter((story) => hasCard(edition, story)).length).toBe(
      listCards(edition, { code: '' }).length,
    );
    return listCards(edition, { code: '' }).map(({ path }) => path);
  };

  it('is each story of the paper without a picture of its own; nothing withdrawn, expired or embargoed', () => {
    expect(carded('all')).toEqual(['2024/04/07/plain/card.png', '2024/04/05/older/card.png']);
  });

  it('is only among the newest that the site allows', () => {
    expect(carded(2)).toEqual(['2024/04/07/plain/card.png']);
    expect(carded(0)).toEqual([]);
  });

  it('is told to social sites on the page, and nobody else is', () => {
    const { edition } = edit(stories, { desk: makeDesk({ cards: 2 }) });
    const imageTags = (id: string) =>
      describeArticle(edition, id).meta.flatMap((tag) =>
        'property' in tag && tag.property.startsWith('og:image') ? [[tag.property, tag.content]] : [],
      );
    expect(imageTags('2024/04/07/plain')).toEqual([
      ['og:image', 'https://courant.example/2024/04/07/plain/card.png'],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'The Marrowport Courant – plain – April 7, 2024'],
    ]);
    expect(imageTags('2024/04/05/older')).toEqual([]);
    expect(imageTags('2024/04/07/gone')).toEqual([]);
    expect(imageTags('2024/04/06/pictured')[0]).toEqual(['og:image', image.src]);
  });

  it('changes one page when a story comes and another falls out', () => {
    const keysOf = (more: readonly ReturnType<typeof article>[]) => {
      const { edition } = edit([...more, ...stories], { desk: makeDesk({ cards: 3 }) });
      const keys = makeKeys(edition, { code: '', desk: '', digestOf: (path) => path });
      const pages = planSheets(edition, keys, () => {
        throw new Error('No copy is asked for');
      });
      return {
        page: pages.find(({ path }) => path.endsWith('05/older/index.html'))?.key(),
        card: listCards(edition, keys)
          .find(({ path }) => path.includes('plain'))
          ?.key(),
      };
    };
    const far = article({ slug: 'newest', datePublished: '2024-04-08' });
    const [before, after] = [keysOf([]), keysOf([far])];
    expect(after.page).not.toBe(before.page);
    expect(after.card).toBe(before.card);
  });
});
