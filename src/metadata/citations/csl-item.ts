import type { RecordHead } from '../../article/record.ts';
import type { Edition, Story } from '../../edition/edition.ts';
import { type CitedName, citeName } from './cited-name.ts';

/** A story as a reference, in CSL-JSON. Plain data: the citations are a function of it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CitedName[];
  readonly 'container-title': string;
  readonly section?: string;
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly publisher?: string;
  /** Whom the paper has the story from. */
  readonly source?: string;
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

/** White space, and control characters, which no format of references can hold. */
const blank = /[\s\p{Cc}]+/gu;

/**
 * Describes a story as a reference. Its day is the day of publication in the paper’s zone, the one in its address; a later version
 * is told in a note, as manuals differ on which of the two days counts. An agency is named beside the people who sign, and in their
 * place where nobody does. The day of access is left out: a page that is made once doesn’t know when it is read.
 */
export function describeCitation({ id, record, address, day }: Story, edition: Edition): CslItem {
  const { desk, addresses } = edition;
  const { name, publisher } = desk.site;
  const authors = namesOf(record);
  const source = record.agency?.name;
  const isAuthor = authors.some((author) => 'literal' in author && author.literal === source);
  return {
    id: keyOf(id),
    type: 'article-newspaper',
    title: fold(record.headline),
    ...(authors.length > 0 ? { author: authors } : {}),
    'container-title': fold(name),
    ...(record.section ? { section: fold(record.section.name) } : {}),
    issued: { 'date-parts': [day.split('-').map(Number)] },
    ...(publisher.name === name ? {} : { publisher: fold(publisher.name) }),
    ...(source === undefined || isAuthor ? {} : { source: fold(source) }),
    URL: addresses.absolute(address),
    language: record.language,
    ...(record.dateModified === null ? {} : { note: `Updated ${record.dateModified.slice(0, 10)}` }),
  };
}

/** People before houses; a house only where no person signs. */
function namesOf({ byline, agency, language }: RecordHead): CitedName[] {
  if (byline.authors.length > 0) return byline.authors.map(({ name }) => citeName(fold(name), language));
  const house = byline.organization ?? agency?.name;
  return house === undefined ? [] : [{ literal: fold(house) }];
}

/** A key that BibTeX and every program takes: `2024-04-07-the-ferry-is-late`. */
function keyOf(id: string): string {
  return id
    .normalize('NFD')
    .replace(/[^\w/-]+/g, '')
    .replaceAll('/', '-')
    .replace(/-+$/, '');
}

function fold(text: string): string {
  return text.replace(blank, ' ').trim();
}
