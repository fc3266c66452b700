/**
 * Words of what a reader can do with the paper: its look, stories kept, read aloud, shared. `{…}` are filled in, in the browser too.
 * They stand apart from the words of the pages because only a few pages show them.
 */
export interface ReaderWords {
  /** Under the heading of the page of settings. */
  readonly settingsText: string;
  /** Where scripts don't run: the browser has settings of its own. */
  readonly settingsNeedScript: string;
  readonly colours: string;
  /** The system's own; light; sepia; dark; high contrast. */
  readonly colourNames: Readonly<Record<'system' | 'light' | 'sepia' | 'dark' | 'contrast', string>>;
  readonly size: string;
  readonly sizeNames: Readonly<Record<'smaller' | 'normal' | 'larger' | 'largest', string>>;
  /** How long a line of text is. */
  readonly measure: string;
  readonly measureNames: Readonly<Record<'short' | 'normal' | 'long', string>>;
  /** Between lines, words and letters. */
  readonly spacing: string;
  readonly spacingNames: Readonly<Record<'normal' | 'wide' | 'wider', string>>;
  readonly typeface: string;
  /** Serif; sans serif; one whose letters are easily told apart, for readers with dyslexia. */
  readonly typefaceNames: Readonly<Record<'serif' | 'sans' | 'legible', string>>;
  /** Whether words are divided at the ends of lines. */
  readonly hyphens: string;
  /** Whether stories that were read look so in lists. */
  readonly readMarks: string;
  readonly on: string;
  readonly off: string;
  /** Takes all settings back. */
  readonly reset: string;
  readonly close: string;
  /** Over what the paper has kept on the reader's device, and a sentence on it. */
  readonly kept: string;
  readonly keptText: string;
  /** Writes all that is kept into a file; reads such a file; erases all of it. */
  readonly exportKept: string;
  readonly importKept: string;
  readonly eraseKept: string;
  /** Asked before everything is erased. */
  readonly eraseSure: string;
  readonly erased: string;
  readonly imported: string;
  readonly importFailed: string;
  /** Names the row of buttons of a story. */
  readonly tools: string;
  /** Keeps a story for later, and says that it is kept. */
  readonly save: string;
  readonly isSaved: string;
  /** Takes a story out of those that are kept. */
  readonly remove: string;
  readonly savedText: string;
  readonly noneSaved: string;
  readonly savedNeedScript: string;
  /** `{date}` on which a story was kept. */
  readonly savedOn: string;
  /** Leads to where the reader stopped: `{percent}` of the story is read. */
  readonly goOn: string;
  readonly share: string;
  readonly copyCitation: string;
  /** Copies the chosen words with the story's name and address. */
  readonly copyQuotation: string;
  /** Copies an address that leads to the chosen words. */
  readonly copyQuotationLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Reads a story aloud. */
  readonly listen: string;
  readonly play: string;
  readonly pause: string;
  readonly paragraphBack: string;
  readonly paragraphForward: string;
  readonly speed: string;
  /** A page that came from the device, without a connection: kept `{age}` (“2 hours ago”). */
  readonly fromDevice: string;
  /** In place of a page that is not on the device, without a connection. */
  readonly notOnDevice: string;
  /** Over stories that are on the device without having been saved. */
  readonly alsoOnDevice: string;
  /** The page of the search. */
  readonly search: Readonly<
    Record<
      /* Under its heading; where scripts don't run; where the index can't be reached. */
      | 'text'
      | 'needScript'
      | 'failed'
      /* How results are ordered. */
      | 'order'
      | 'relevance'
      | 'newest'
      /* Over the filters; what a filter says that is not set. */
      | 'refine'
      | 'any'
      | 'section'
      | 'topic'
      | 'person'
      | 'agency'
      | 'year'
      | 'language'
      /* `{query}` was not found. */
      | 'none'
      /* Has older stories searched too; says how far back results go: `{date}`. */
      | 'further'
      | 'backTo'
      | 'more',
      string
    >
  >;
}
