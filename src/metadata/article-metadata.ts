import type { Edition, Story } from '../edition/edition.ts';
import { describeTrail } from './breadcrumbs.ts';
import { type Json, writeJsonLd } from './json-ld.ts';
import { describePage, describeStory, type MetaTag } from './meta-tags.ts';
import { describeNewsArticle } from './news-article.ts';

/** What an article's page tells machines. */
export interface ArticleMetadata {
  readonly meta: readonly MetaTag[];
  /** JSON-LD, each escaped for a script element, the story first, for some readers look no further; none on a notice, which is no article. */
  readonly jsonLd: readonly string[];
}

/** Describes the page at an article's address. */
export function describeArticle(edition: Edition, id: string): ArticleMetadata {
  const story = edition.byId.get(id);
  if (!story) throw new Error(`No article ${id} in this edition`);
  if (story.state === 'shown') {
    return {
      meta: describeStory(story, edition),
      jsonLd: [describeNewsArticle(story, edition), describeWay(story, edition)].map(writeJsonLd),
    };
  }
  const { headline } = story.record;
  return {
    meta: describePage(
      { title: headline, description: headline, address: story.address },
      'website',
      edition,
    ),
    jsonLd: [],
  };
}

/** The way from the front page to a story, by its section. */
function describeWay({ record, address }: Story, edition: Edition): Json {
  const { section, headline } = record;
  const above = section ? [{ name: section.name, address: edition.addresses.section(section.slug) }] : [];
  return {
    '@context': 'https://schema.org',
    ...describeTrail([...above, { name: headline, address }], edition),
  };
}
