import type { Edition, Story } from '../edition/edition.ts';
import { sayDateOrMoment } from '../edition/machine-dates.ts';
import type { PlainFile } from '../edition/plain-file.ts';
import { lastChange } from './last-change.ts';
import { type SitemapPage, writeSitemap } from './sitemap.ts';

/** Google News takes stories of the last two days, in milliseconds, and no more than a thousand. */
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;
const MOST_STORIES = 1000;

/**
 * Makes the sitemap for Google News: stories published in the two days before the edition. The protocol knows no sitemap without
 * a page, so where there are none the front page stands in it, without being called news.
 */
export function newsSitemapFile(edition: Edition): PlainFile {
  const stories = listNews(edition);
  const { addresses } = edition;
  return {
    path: 'news-sitemap.xml',
    type: 'application/xml; charset=utf-8',
    articles: stories,
    stamp: '',
    render: () =>
      writeSitemap(
        stories.length === 0
          ? [{ address: addresses.absolute(addresses.front()), changed: null }]
          : stories.map((story) => mapNews(story, edition)),
      ),
  };
}

/** The newest come first, after those dated ahead: what is older need not be looked at. */
function listNews({ stories, now }: Edition): Story[] {
  const news: Story[] = [];
  for (const story of stories) {
    if (story.instant < now - TWO_DAYS || news.length === MOST_STORIES) break;
    if (story.instant <= now && story.rights.mapped) news.push(story);
  }
  return news;
}

function mapNews(story: Story, edition: Edition): SitemapPage {
  const { addresses, desk } = edition;
  const { name, timeZone } = desk.site;
  const { record } = story;
  return {
    address: addresses.absolute(story.address),
    changed: sayDateOrMoment(lastChange(story, edition).date, timeZone),
    news: {
      paper: name,
      language: newsLanguage(record.language),
      published: sayDateOrMoment(record.datePublished, timeZone),
      title: record.headline,
    },
  };
}

/** Google News wants the bare language, but for Chinese, where it wants one of two countries. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
