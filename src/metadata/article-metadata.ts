import type { Edition } from '../edition/edition.ts';
import { describePage, describeStory, type MetaTag } from './meta-tags.ts';
import { describeNewsArticle, writeJsonLd } from './news-article.ts';

/** What an article's page tells machines. */
export interface ArticleMetadata {
  readonly meta: readonly MetaTag[];
  /** JSON-LD, escaped for a script element; null on a notice, which is no article. */
  readonly jsonLd: string | null;
}

/** Describes the page at an article's address. */
export function describeArticle(edition: Edition, id: string): ArticleMetadata {
  const story = edition.byId.get(id);
  if (!story) throw new Error(`No article ${id} in this edition`);
  if (story.state === 'shown') {
    return { meta: describeStory(story, edition), jsonLd: writeJsonLd(describeNewsArticle(story, edition)) };
  }
  const { headline } = story.record;
  return {
    meta: describePage(
      { title: headline, description: headline, address: story.address },
      'website',
      edition,
    ),
    jsonLd: null,
  };
}
