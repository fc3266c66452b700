import type { ArticleRecord, Picture } from '../../article/record.ts';
import { languageOf } from '../../languages/index.ts';
import type { Language, Words } from '../../languages/language.ts';
import { sayCount } from '../../languages/wording.ts';
import { type DateWords, sayDate } from '../date-words.ts';
import type { Edition, Story } from '../edition.ts';
import { isShownAsReceived } from '../received.ts';
import { writeArticleHead } from './article-head.ts';
import { type Credit, decideCredits } from './credits.ts';
import { linkNames, type Segment } from './linked-names.ts';
import { type Link, linkPerson } from './links.ts';
import { setDateline } from './opening.ts';
import type { PageHead } from './page-head.ts';
import { decideRemarks, type Remark } from './remarks.ts';
import { type Teaser, tease } from './teaser.ts';

/** A story's page, or the notice that stands at its address. */
export type ArticlePage = StoryPage | NoticePage;

interface SharedParts {
  readonly head: PageHead;
  readonly address: string;
  /** Address of the list that holds the story, for the navigation. */
  readonly within: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The words of the story's own language. */
  readonly words: Words;
  readonly headline: string;
  readonly published: DateWords;
  readonly modified: DateWords | null;
  readonly remarks: readonly Remark[];
}

/** A story, in the order in which it is read. */
export interface StoryPage extends SharedParts {
  readonly kind: 'story';
  readonly section: Link | null;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  /** The byline as it is to be shown, its names linked; empty where nobody signs. */
  readonly byline: readonly Segment[];
  /** Authors whom the byline's words don't name. */
  readonly moreAuthors: readonly Link[];
  readonly readingTime: string | null;
  readonly keyPoints: readonly string[];
  readonly picture: Picture | null;
  /** The body, the dateline set in its first paragraph. */
  readonly html: string;
  readonly credits: readonly Credit[];
  readonly series: Link | null;
  readonly agency: Link | null;
  readonly topics: readonly Link[];
  /** The wire's slug or marker, the notice, the distributor and the terms, as they stand at the foot of copy. */
  readonly rights: readonly string[];
  /** The story in other forms, and the copy it was made from; named in the site's language. */
  readonly formats: readonly Link[];
  readonly related: readonly Teaser[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** What stands where a withdrawn or expired story was. */
export interface NoticePage extends SharedParts {
  readonly kind: 'withdrawn' | 'expired';
  readonly label: string;
  readonly text: string;
}

/** Decides the page at an article's address. Throws where there is none, which is a fault of the page that asks. */
export function decideArticlePage(edition: Edition, id: string): ArticlePage {
  const story = edition.byId.get(id);
  if (!story) throw new Error(`No article ${id} in this edition`);
  const { state } = story;
  return state === 'shown' ? decideStoryPage(edition, story) : decideNoticePage(edition, story, state);
}

function decideStoryPage(edition: Edition, story: Story): StoryPage {
  const { record, related } = story;
  const { addresses, byId } = edition;
  const { section, series, agency, topics, byline, image, body } = record;
  const shared = decideShared(edition, story);
  const { language } = shared;
  const named = linkNames(byline.text ?? '', nameAuthors(edition, record));
  const position = edition.positions.get(story.id) ?? 0;
  return {
    ...shared.parts,
    kind: 'story',
    section: section && { title: section.name, href: addresses.section(section.slug) },
    kicker: record.kicker,
    standfirst: record.standfirst,
    byline: named.segments,
    moreAuthors: named.left.map(({ spellings: [title = ''], href }) => ({ title, href })),
    readingTime:
      record.readingMinutes > 0
        ? sayCount(language.words.readingTime, record.readingMinutes, language)
        : null,
    keyPoints: record.keyPoints,
    picture: image,
    html: setDateline(body?.html ?? '', record.dateline),
    credits: decideCredits(edition, record, language),
    series: series && { title: series.name, href: addresses.series(series.slug) },
    agency: agency && { title: agency.name, href: addresses.agency(agency.slug) },
    topics: topics.map(({ name, slug }) => ({ title: name, href: addresses.topic(slug) })),
    rights: [
      record.slugline,
      record.copyright.notice,
      record.copyright.distributor,
      record.copyright.usageTerms,
    ].filter((line) => line !== null),
    formats: [
      { title: 'Text', href: addresses.sidecar(story.id, 'txt') },
      { title: 'Markdown', href: addresses.sidecar(story.id, 'md') },
      { title: 'JSON', href: addresses.sidecar(story.id, 'json') },
      ...(isShownAsReceived(record, edition.desk.site)
        ? [{ title: edition.language.words.asReceived, href: addresses.asReceived(story.id) }]
        : []),
    ],
    related: related.flatMap((other) => byId.get(other) ?? []).map((other) => tease(other, edition)),
    previous: linkStory(edition.stories[position + 1], edition),
    next: linkStory(edition.stories[position - 1], edition),
  };
}

function decideNoticePage(edition: Edition, story: Story, kind: NoticePage['kind']): NoticePage {
  const { parts, language } = decideShared(edition, story);
  const { withdrawn, withdrawnText, expired, expiredText } = language.words;
  return {
    ...parts,
    kind,
    label: kind === 'withdrawn' ? withdrawn : expired,
    text: kind === 'withdrawn' ? withdrawnText : expiredText,
  };
}

function decideShared(
  edition: Edition,
  story: Story,
): { readonly parts: SharedParts; readonly language: Language } {
  const { record, address } = story;
  const { desk, addresses } = edition;
  const { timeZone } = desk.site;
  const language = languageOf(record.language, desk.languages);
  const parts = {
    head: writeArticleHead(edition, story, language),
    address,
    within: record.section && addresses.section(record.section.slug),
    lang: record.language,
    dir: record.direction,
    words: language.words,
    headline: record.headline,
    published: sayDate(record.datePublished, language, timeZone),
    modified: record.dateModified === null ? null : sayDate(record.dateModified, language, timeZone),
    remarks: decideRemarks(record, language, timeZone),
  };
  return { parts, language };
}

function nameAuthors(edition: Edition, { byline }: ArticleRecord) {
  return byline.authors.flatMap(({ name, url }) => {
    const link = linkPerson(edition, name, url);
    const aliases = edition.findPerson(name, url)?.profile?.aliases ?? [];
    return link ? { spellings: [name, ...aliases], href: link.href } : [];
  });
}

function linkStory(story: Story | undefined, { language }: Edition): Link | null {
  if (!story) return null;
  const { headline, language: lang } = story.record;
  return { title: headline, href: story.address, ...(lang === language.code ? {} : { lang }) };
}
