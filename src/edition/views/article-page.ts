import { languageOf } from '../../languages/index.ts';
import type { Language, Words } from '../../languages/language.ts';
import { cutAt, sayCount } from '../../languages/wording.ts';
import { type DateWords, sayDate } from '../date-words.ts';
import type { Edition, Story } from '../edition.ts';
import { type Age, decideAge } from './age.ts';
import { writeArticleHead } from './article-head.ts';
import { dressPictures } from './body-pictures.ts';
import { type Credit, decideCredits } from './credits.ts';
import { type Dates, decideDates } from './dates.ts';
import { decideFurther, type Further } from './further.ts';
import type { Link } from './links.ts';
import { setDateline } from './opening.ts';
import type { PageHead } from './page-head.ts';
import { linkParagraphs } from './paragraph-links.ts';
import { type FigureView, showLead } from './picture.ts';
import { listPrintedLinks } from './printed-links.ts';
import { decideRemarks, type Remark } from './remarks.ts';
import { letCodeScroll } from './scrolling-code.ts';
import { decideSeriesPart, type SeriesPart } from './series-part.ts';
import { decideSignature, type Signature } from './signature.ts';
import { decideTools, type Tools } from './tools.ts';
import { dateWithdrawal } from './withdrawal.ts';

/** A story's page, or the notice that stands at its address. */
export type ArticlePage = StoryPage | NoticePage;

interface SharedParts extends Dates {
  readonly head: PageHead;
  readonly address: string;
  /** Address of the list that holds the story, for the navigation. */
  readonly within: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The words of the story's own language. */
  readonly words: Words;
  readonly headline: string;
  readonly remarks: readonly Remark[];
}

/** A story, in the order in which it is read. */
export interface StoryPage extends SharedParts, Signature, Further {
  readonly kind: 'story';
  readonly section: Link | null;
  readonly kicker: string | null;
  readonly part: SeriesPart | null;
  readonly standfirst: string | null;
  readonly readingTime: string | null;
  readonly age: Age;
  readonly tools: Tools;
  readonly keyPoints: readonly string[];
  readonly picture: FigureView | null;
  /** The body, the dateline set in its first paragraph, each paragraph with a link to itself. */
  readonly html: string;
  readonly credits: readonly Credit[];
  readonly topics: readonly Link[];
  /** Says which agency sent the story: the words before and after its name. */
  readonly supplied: (Link & Around) | null;
  /** The wire's slug or marker, the notice and the distributor, as they stand at the foot of copy. */
  readonly rights: readonly string[];
  readonly terms: string | null;
  /** What the body's links lead to, for a print. */
  readonly links: readonly string[];
  /** Whether a print of it is set in columns. */
  readonly isLong: boolean;
  /** For a print: the address in full and in its own letters, the words for the date of printing, and their language. */
  readonly printed: { readonly address: string; readonly words: string; readonly lang: string };
}

/** The words around something that is more than text. */
export type Around = ReturnType<typeof cutAt>;

/** What stands where a withdrawn or expired story was. */
export interface NoticePage extends SharedParts {
  readonly kind: 'withdrawn' | 'expired';
  readonly label: string;
  readonly text: string;
  /** When it was withdrawn, and the words before and after the date; null where nobody says. */
  readonly withdrawn: (DateWords & Around) | null;
}

/** Decides the page at an article's address. Throws where there is none, which is a fault of the page that asks. */
export function decideArticlePage(edition: Edition, id: string): ArticlePage {
  const story = edition.byId.get(id);
  if (!story) throw new Error(`No article ${id} in this edition`);
  const { state } = story;
  return state === 'shown' ? decideStoryPage(edition, story) : decideNoticePage(edition, story, state);
}

/** Words from which on a story fills more than a sheet, and is printed in two columns. */
const COLUMNS_FROM = 700;

function decideStoryPage(edition: Edition, story: Story): StoryPage {
  const { record } = story;
  const { addresses } = edition;
  const { section, agency, topics, image, copyright } = record;
  const { body } = edition.readRecord(story);
  const { parts, language } = decideShared(edition, story);
  const { words } = language;
  const picture = image && showLead(edition, image, language);
  return {
    ...parts,
    kind: 'story',
    section: section && { title: section.name, href: addresses.section(section.slug) },
    kicker: record.kicker,
    part: decideSeriesPart(edition, story, language),
    standfirst: record.standfirst,
    ...decideSignature(edition, record, language),
    readingTime:
      record.readingMinutes > 0 ? sayCount(words.readingTime, record.readingMinutes, language) : null,
    age: decideAge(edition, story, language),
    tools: decideTools(edition),
    keyPoints: record.keyPoints,
    picture,
    html: dressPictures(
      setDateline(linkParagraphs(letCodeScroll(body?.html ?? ''), language), record.dateline),
      edition,
    ),
    credits: decideCredits(edition, record, language),
    topics: topics.map(({ name, slug }) => ({ title: name, href: addresses.topic(slug) })),
    supplied: agency && {
      ...cutAt(words.suppliedBy, 'name'),
      title: agency.name,
      href: addresses.agency(agency.slug),
    },
    rights: [record.slugline, copyright.notice, copyright.distributor].filter((line) => line !== null),
    terms: copyright.usageTerms,
    // The lead picture stands before the text.
    links: [
      ...(picture && 'href' in picture.picture ? [picture.picture.href] : []),
      ...listPrintedLinks(body?.html ?? '', addresses),
    ],
    isLong: record.wordCount >= COLUMNS_FROM,
    printed: {
      address: decodeURI(addresses.absolute(story.address)),
      words: words.printed,
      lang: language.locale.code,
    },
    ...decideFurther(edition, story),
  };
}

function decideNoticePage(edition: Edition, story: Story, kind: NoticePage['kind']): NoticePage {
  const { parts, language } = decideShared(edition, story);
  const { words } = language;
  const isWithdrawn = kind === 'withdrawn';
  const date = isWithdrawn ? dateWithdrawal(story) : null;
  return {
    ...parts,
    // That it was withdrawn is the last that happened to it; the reason needs no date of its own then.
    updated: date === null ? parts.updated : null,
    remarks: parts.remarks.map((remark) =>
      remark.kind === 'reason' && remark.date?.iso === date?.slice(0, 10)
        ? { ...remark, date: null }
        : remark,
    ),
    kind,
    label: isWithdrawn ? words.withdrawn : words.expired,
    text: isWithdrawn ? words.withdrawnText : words.expiredText,
    withdrawn:
      date === null
        ? null
        : {
            ...cutAt(words.withdrawnOn, 'date'),
            ...sayDate(date, language, edition.desk.site.timeZone),
          },
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
    ...decideDates(record, language, timeZone),
    remarks: decideRemarks(record, language, timeZone),
  };
  return { parts, language };
}
