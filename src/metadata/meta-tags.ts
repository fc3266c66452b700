import type { RecordHead } from '../article/record.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { mainPicture } from '../edition/views/picture.ts';
import { describeCard, sayCard } from './card/card-copy.ts';
import { hasCard } from './card/has-card.ts';
import { CARD } from './card/sheet.ts';
import { pictureType } from './picture-types.ts';

/** A `<meta>` element: `name` for those that readers and reference managers know, `property` for Open Graph. */
export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** What a page is called where it is shared. */
export interface Shared {
  readonly title: string;
  readonly description: string;
  readonly address: string;
}

/** Lists the Open Graph tags that every page has. */
export function describePage(
  { title, description, address }: Shared,
  type: 'website' | 'article',
  edition: Edition,
): MetaTag[] {
  const { desk, language, addresses } = edition;
  return [
    { property: 'og:type', content: type },
    { property: 'og:site_name', content: desk.site.name },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: addresses.absolute(address) },
    ...(type === 'website' ? [{ property: 'og:locale', content: language.code.replace('-', '_') }] : []),
  ];
}

/**
 * Lists the tags of a story: one author tag for each person, as Zotero reads them, Open Graph's `article:*` with dates as
 * precise as the record's, and the rights.
 */
export function describeStory(story: Story, edition: Edition): MetaTag[] {
  const { record, address } = story;
  const { addresses, findPerson } = edition;
  const { byline, image, copyright, section, topics } = record;
  const picture = image && mainPicture(edition, image.src);
  const people = byline.authors.map(({ name, url }) => ({ name, page: findPerson(name, url) }));
  const property = (name: string, content: string | null | undefined): MetaTag[] =>
    content ? [{ property: name, content }] : [];
  return [
    ...people.map(({ name }) => ({ name: 'author', content: name })),
    ...describePage({ title: record.headline, description: record.summary, address }, 'article', edition),
    ...property('og:locale', record.language.replace('-', '_')),
    ...property('og:image', picture && addresses.absolute(picture.src)),
    ...property('og:image:type', picture && pictureType(picture.src)),
    ...property('og:image:width', picture?.width?.toString()),
    ...property('og:image:height', picture?.height?.toString()),
    ...property('og:image:alt', image?.alt),
    ...tellCard(story, edition),
    ...property('article:published_time', record.datePublished),
    ...property('article:modified_time', record.dateModified),
    ...people.flatMap(({ page }) =>
      property('article:author', page && addresses.absolute(addresses.person(page.slug))),
    ),
    ...property('article:section', section?.name),
    ...topics.flatMap(({ name }) => property('article:tag', name)),
    ...(copyright.notice === null ? [] : [{ name: 'copyright', content: copyright.notice }]),
    ...describeForZotero(record),
    ...(image === null ? [] : [{ name: 'twitter:card', content: 'summary_large_image' }]),
  ];
}

/**
 * Lists what Zotero’s “Embedded Metadata” wants beside Open Graph: without a Dublin Core type it takes `og:type` “article” for any
 * web page, and it reads rights and language from nothing else. Highwire’s `citation_*` would make a journal’s article of it.
 */
function describeForZotero({ copyright, language }: RecordHead): MetaTag[] {
  return [
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.language', content: language },
    ...(copyright.notice === null ? [] : [{ name: 'DC.rights', content: copyright.notice }]),
  ];
}

/** Tells of a story's card, which stands for the picture that it has not. */
function tellCard(story: Story, edition: Edition): MetaTag[] {
  if (!hasCard(edition, story)) return [];
  const { addresses } = edition;
  return [
    { property: 'og:image', content: addresses.absolute(addresses.card(story.id)) },
    { property: 'og:image:type', content: CARD.type },
    { property: 'og:image:width', content: CARD.width.toString() },
    { property: 'og:image:height', content: CARD.height.toString() },
    { property: 'og:image:alt', content: sayCard(describeCard(edition, story)) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
