import { sayDate } from '../../edition/date-words.ts';
import type { Edition, Story } from '../../edition/edition.ts';
import { mentionsIn } from '../../edition/people.ts';
import { searchLanguage } from '../../edition/search/search-units.ts';
import { languageOf } from '../../languages/index.ts';

/** What an index knows of a story, as Pagefind takes it. */
export interface SearchRecord {
  /** From the root of the host. */
  readonly url: string;
  /** What is searched. */
  readonly content: string;
  /** Two letters, by which words are brought to their stems. */
  readonly language: string;
  /** What a result shows; all of it is searched too. Language and direction only where they are not the paper's. */
  readonly meta: Readonly<
    Record<'title' | 'byline' | 'date', string> & Partial<Record<'lang' | 'dir', string>>
  >;
  readonly filters: Readonly<Record<'section' | 'topic' | 'person' | 'agency' | 'year', string[]>>;
  readonly sort: { readonly date: string };
}

/** Describes a story for the search of the paper. One whose text is not handed on is found by its headline and standfirst. */
export function describeForSearch(edition: Edition, story: Story): SearchRecord {
  const { record, address, day, rights, instant } = story;
  const { desk } = edition;
  const { headline, standfirst, section, topics, agency } = record;
  const text = rights.text === 'none' ? '' : (edition.readRecord(story).body?.text ?? '');
  const people = mentionsIn(record).flatMap(({ name, url }) => edition.findPerson(name, url)?.name ?? []);
  return {
    url: address,
    content: [standfirst, text].filter(Boolean).join('\n\n'),
    language: searchLanguage(record.language),
    meta: {
      title: headline,
      byline: record.byline.text ?? '',
      date: sayDate(day, languageOf(record.language, desk.languages), desk.site.timeZone).words,
      // On every story, their words would be found in all of them.
      ...(record.language === edition.language.code ? {} : { lang: record.language, dir: record.direction }),
    },
    filters: {
      section: section ? [section.name] : [],
      topic: topics.map(({ name }) => name),
      person: [...new Set(people)],
      agency: agency ? [agency.name] : [],
      year: [day.slice(0, 'YYYY'.length)],
    },
    // Numbers of one length, so that they are in order as texts too.
    sort: { date: new Date(instant).toISOString() },
  };
}
