import type { Edition, Shelf, Story } from '../edition/edition.ts';
import { sayDateOrMoment } from '../edition/machine-dates.ts';
import type { PlainFile } from '../edition/plain-file.ts';
import { mainPicture } from '../edition/views/picture.ts';
import { type Change, lastChange, lastChangeOf } from './last-change.ts';
import { type SitemapPage, writeSitemap, writeSitemapIndex } from './sitemap.ts';

/** The most pages of a file: half of what the protocol allows, so that with their pictures they stay below its 50 MB. */
const MOST_PAGES = 25_000;

/** The most pictures that a story tells of. */
const MOST_PICTURES = 10;

const TYPE = 'application/xml; charset=utf-8';

/** A sitemap, and the last change of any of its pages. */
interface Part {
  readonly file: PlainFile;
  readonly changed: () => string | null;
}

/**
 * Lists the sitemaps: one for the lists and standing pages, one for the stories of each month, and the index of them. A month
 * that is over changes only when one of its stories does, and so does its file.
 */
export function sitemapFiles(edition: Edition): readonly PlainFile[] {
  const { addresses, archive, desk } = edition;
  const { timeZone } = desk.site;
  const pages = listPages(edition);
  // No list is newer than the front page, which is the first of them.
  const newest = pages[0]?.changed ?? null;
  const parts: Part[] = [
    ...cut(pages).map((some, index) => ({
      file: makeFile(nameFile('pages', index), [], () => writeSitemap(some)),
      changed: () => newest,
    })),
    ...archive.years
      .flatMap(({ parts: months }) => months)
      .flatMap(({ name, stories }) =>
        cut(stories.filter(({ rights }) => rights.mapped)).map((some, index) => ({
          file: makeFile(nameFile(name, index), some, () =>
            writeSitemap(some.map((story) => mapStory(story, edition))),
          ),
          changed: () => sayChange(lastChangeOf(some, edition), timeZone),
        })),
      ),
  ];
  const index = makeFile('sitemap.xml', [], () =>
    writeSitemapIndex(
      parts.map(({ file, changed }) => ({
        address: addresses.absolute(addresses.file(file.path)),
        changed: changed(),
      })),
    ),
  );
  return [index, ...parts.map(({ file }) => file)];
}

function makeFile(path: string, articles: readonly Story[], render: () => string): PlainFile {
  return { path, type: TYPE, articles, stamp: '', render };
}

/** `sitemap-2024-04.xml`, `sitemap-2024-04-2.xml` */
function nameFile(name: string, index: number): string {
  return `sitemap-${name}${index === 0 ? '' : `-${index + 1}`}.xml`;
}

function cut<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / MOST_PAGES) }, (_, index) =>
    all.slice(index * MOST_PAGES, (index + 1) * MOST_PAGES),
  );
}

function sayChange(change: Change | null, timeZone: string): string | null {
  return change && sayDateOrMoment(change.date, timeZone);
}

function mapStory(story: Story, edition: Edition): SitemapPage {
  return {
    address: edition.addresses.absolute(story.address),
    changed: sayChange(lastChange(story, edition), edition.desk.site.timeZone),
    pictures: listPictures(story, edition),
  };
}

function listPictures({ record, pictures }: Story, edition: Edition): string[] {
  const all = [...(record.image ? [record.image.src] : []), ...pictures].map((src) =>
    edition.addresses.absolute(mainPicture(edition, src).src),
  );
  return [...new Set(all)].slice(0, MOST_PICTURES);
}

/** Lists the pages that are no stories: the front, the lists that hold any, each changed by its newest story, and standing pages. */
function listPages(edition: Edition): SitemapPage[] {
  const { addresses, desk, stories, sections, topics, people, agencies, series, corrections } = edition;
  const { timeZone } = desk.site;
  const map = (address: string, newest?: Story): SitemapPage => ({
    address: addresses.absolute(address),
    changed: newest ? sayDateOrMoment(newest.record.datePublished, timeZone) : null,
  });
  const mapShelves = (all: readonly Shelf[], addressOf: (slug: string) => string) =>
    all.flatMap((shelf) => (shelf.stories[0] ? [map(addressOf(shelf.slug), shelf.stories[0])] : []));
  return [
    map(addresses.front(), stories[0]),
    map(addresses.latest(), stories[0]),
    map(addresses.archive(), stories[0]),
    ...mapShelves(sections.all, addresses.section),
    ...mapShelves(topics.all, addresses.topic),
    ...mapShelves(people.all, addresses.person),
    ...mapShelves(agencies.all, addresses.agency),
    ...mapShelves(series.all, addresses.series),
    ...(corrections.length > 0 ? [map(addresses.corrections())] : []),
    ...edition.pages.map(({ name }) => map(addresses.page(name))),
  ];
}
