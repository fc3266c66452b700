import type { Locale } from 'date-fns';
import type { ReaderWords } from './reader-words.ts';

/**
 * Everything that depends on a language, in one record: a newsroom adds a language with one file like these.
 */
export interface Language {
  /** BCP 47 tag, in small letters up to the region: `pt`, `pt-BR`. */
  readonly code: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The date-fns locale. */
  readonly locale: Locale;
  /**
   * The figures of dates and counts, as newspapers print them, by the Unicode name of the numbering system: `latn` for
   * 2024, `arabext` for ۲۰۲۴.
   */
  readonly figures: string;
  /** Patterns in date-fns notation: a day (`d MMMM yyyy`), a day and time, a month with year, a day with weekday. */
  readonly dates: {
    readonly day: string;
    readonly dayTime: string;
    readonly month: string;
    readonly weekday: string;
  };
  /** How this language's copy signs a story, for reading and for writing. */
  readonly byline: {
    /** Word before the names, as it is written in a byline: “By”. Empty where the language has none. */
    readonly by: string;
    /** Other words that mean the same when read, in small letters: “de”, “text by”. */
    readonly alsoBy: readonly string[];
    /** Words between the last two names, in small letters: “and”. The first is written. */
    readonly and: readonly string[];
    /** Prepositions before a place after a name, in small letters: “in”. */
    readonly in: readonly string[];
  };
  /** Month names as datelines have them, in small letters without full stop, to the month's number from 1; with every abbreviation in use. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday names and their abbreviations, in small letters without full stop. */
  readonly weekdays: readonly string[];
  /** Straight quotes are set as these: outer opening, outer closing, inner opening, inner closing, apostrophe. */
  readonly quotes: readonly [string, string, string, string, string];
  /** Characters a minute where the script has no spaces between words, else words a minute. */
  readonly reading: { readonly unit: 'word' | 'character'; readonly perMinute: number };
  /** The words on the page. `{…}` are filled in. */
  readonly words: Words;
  /** The words of what readers can do with the paper. */
  readonly reader: ReaderWords;
}

/** Words of the pages, by key. Plural forms are keyed by Intl.PluralRules categories. */
export interface Words {
  readonly skipToContent: string;
  readonly home: string;
  readonly latest: string;
  readonly sections: string;
  readonly topics: string;
  readonly archive: string;
  readonly corrections: string;
  readonly correction: string;
  readonly clarification: string;
  readonly search: string;
  readonly saved: string;
  readonly settings: string;
  readonly byAuthor: string;
  readonly author: string;
  /** Each stands before a date: “Publié le”, „Aktualisiert am“. */
  readonly published: string;
  readonly updated: string;
  readonly contributors: string;
  /** Labels for the roles of `contributors`, by role. */
  readonly roles: Readonly<
    Record<
      | 'reporting'
      | 'writing'
      | 'editing'
      | 'photography'
      | 'video'
      | 'graphics'
      | 'translation'
      | 'research'
      | 'other',
      string
    >
  >;
  readonly keyPoints: string;
  readonly editorsNote: string;
  readonly updateNote: string;
  readonly developing: string;
  readonly origin: string;
  readonly seriesNote: string;
  readonly series: string;
  readonly footnotes: string;
  readonly backToText: string;
  readonly imageCredit: string;
  readonly agency: string;
  readonly fromAgency: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** `{page}` of `{pages}`. */
  readonly pageOf: string;
  readonly moreFrom: string;
  readonly related: string;
  /** Over the ways to cite a story, folded away. */
  readonly cite: string;
  readonly withdrawn: string;
  readonly withdrawnText: string;
  readonly expired: string;
  readonly expiredText: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly noArticles: string;
  /** On the page of corrections, where there are none. */
  readonly noCorrections: string;
  readonly breadcrumbs: string;
  readonly pages: string;
  readonly copyright: string;
  readonly formats: string;
  /** Over the stories that lead the front page, for those who hear it. */
  readonly topStories: string;
  /** Leads from a section's block on the front to the section: `{name}`. */
  readonly moreIn: string;
  /** Where a story stands in its series: `{part}` of `{parts}`. */
  readonly partOf: string;
  readonly previousPart: string;
  readonly nextPart: string;
  /** Over a few lines about the author `{name}` at the foot of a story. */
  readonly aboutAuthor: string;
  /** Over the stories that a person wrote, and over those that they only contributed to. */
  readonly written: string;
  readonly contributedTo: string;
  readonly feeds: string;
  /** Over a feed that somebody has opened in a browser. */
  readonly feedNotice: string;
  /** Over the policies in the foot of a page. */
  readonly policies: string;
  /** Says what an agency's story is: from `{name}`. */
  readonly suppliedBy: string;
  readonly termsOfUse: string;
  /** When a story was withdrawn: `{date}`. */
  readonly withdrawnOn: string;
  /** Over the newsroom's reason for it. */
  readonly reason: string;
  /** Over what an update or correction changed. */
  readonly whatChanged: string;
  /** The page that shows wire copy as it came, a sentence on it, and the name of text that belongs to no field. */
  readonly asReceived: string;
  readonly asReceivedText: string;
  readonly furniture: string;
  /** What each field that is read out of copy is called. */
  readonly receivedFields: Readonly<
    Record<
      | 'headline'
      | 'headlinePrefix'
      | 'kicker'
      | 'standfirst'
      | 'keyPoints'
      | 'slugline'
      | 'date'
      | 'updated'
      | 'byline'
      | 'dateline'
      | 'contributors'
      | 'correction'
      | 'note'
      | 'notice'
      | 'usageTerms'
      | 'distributor'
      | 'source'
      | 'section'
      | 'topics'
      | 'wordCount'
      | 'version'
      | 'usage',
      string
    >
  >;
  /** What the link beside a paragraph is called: `{number}`. */
  readonly paragraphLink: string;
  /** At the foot of a printed page: `{date}` of printing. */
  readonly printed: string;
  /** The two ends of the calendar's scale, from few stories a day to many. */
  readonly fewerStories: string;
  readonly moreStories: string;
  /** Over an old story: `{count}` whole years, by plural category. */
  readonly oldStory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** A gallery of `{count}` pictures, by plural category. */
  readonly pictureCount: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** `{count}` minutes to read, by plural category. */
  readonly readingTime: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** `{count}` articles, by plural category. */
  readonly articleCount: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}
