import { z } from 'zod';

/*
 * The article record: the contract between the newsroom and everything that is made from it.
 * Each field's description is the field's documentation; `src/article/README.md` is generated from it.
 */

const text = () => z.string();
const textOrNull = () => z.string().nullable();
const dateText = () =>
  z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/);

export const authorSchema = z.strictObject({
  name: text().describe('The name and nothing else: no “By”, role, place, e-mail or date.'),
  role: textOrNull().describe(
    'What follows the name as a role, in the copy’s words: “Middle East correspondent”.',
  ),
  affiliation: textOrNull().describe('The agency or paper that the author writes for, in the copy’s words.'),
  location: textOrNull().describe('Where the author reported from, as the byline says it.'),
  url: textOrNull().describe('The author’s own page elsewhere, from `authors/` or front matter.'),
});

export const contributorSchema = z.strictObject({
  name: text().describe('The name and nothing else.'),
  role: z
    .enum([
      'reporting',
      'writing',
      'editing',
      'photography',
      'video',
      'graphics',
      'translation',
      'research',
      'other',
    ])
    .describe('What the credit line says this person did.'),
  affiliation: textOrNull().describe('The organisation named with the person, or null.'),
  location: textOrNull().describe('The place named with the person, or null.'),
});

export const datelineSchema = z.strictObject({
  raw: text().describe('Everything before the story’s first word, dash included, as it stood.'),
  place: textOrNull().describe('The place in title case, or null where the dateline names none.'),
  region: textOrNull().describe(
    'State, province or country, written out where the abbreviation is a known one.',
  ),
  date: textOrNull().describe(
    'YYYY-MM-DD; null where there is none, only a weekday, or no year can be told.',
  ),
  agency: textOrNull().describe('The agency as it stands in the brackets.'),
});

const namedSchema = z.strictObject({
  name: text().describe('The name as it is shown.'),
  slug: text().describe('The name in addresses.'),
});

export const copyrightSchema = z.strictObject({
  notice: textOrNull().describe('The whole statement up to “All rights reserved.”.'),
  holder: textOrNull().describe('Who holds the rights, with the holder’s own commas and points.'),
  parent: textOrNull().describe('The company that the notice says the holder belongs to.'),
  year: z.int().nullable().describe('The year of the notice; of a range, the last.'),
  distributor: textOrNull().describe('Who distributes the copy, where the notice says so.'),
  usageTerms: textOrNull().describe('How the copy may be used, in the notice’s words.'),
  from: z
    .enum(['article', 'agency', 'site'])
    .describe('Where the notice was found: in the copy, the agency’s profile or `site.yml`.'),
});

export const correctionSchema = z.strictObject({
  type: z
    .enum(['correction', 'clarification'])
    .describe('What the note calls itself; an amendment is a correction.'),
  date: textOrNull().describe('The date the note gives, YYYY-MM-DD, or null.'),
  text: text().describe('The note without its label.'),
});

export const noteSchema = z.strictObject({
  type: z
    .enum(['editor', 'update', 'developing', 'origin', 'series'])
    .describe(
      'editor: an editor’s note or advisory; update: “has been updated”; developing: a developing story; origin: “first appeared in”; series: part of a series.',
    ),
  date: textOrNull().describe('The date the note gives, YYYY-MM-DD, or null.'),
  text: text().describe('The note without its label.'),
});

export const imageSchema = z.strictObject({
  src: text().describe('The picture’s address.'),
  alt: textOrNull().describe('What the picture shows, for those who don’t see it.'),
  caption: textOrNull().describe('The line under the picture, without the credit.'),
  credit: textOrNull().describe('Who made the picture and who owns it.'),
});

export const recordSchema = z.strictObject({
  version: z.literal(1).describe('The version of this contract.'),
  id: text().describe('Year, month, day in the site’s time zone, and slug: `2024/04/07/slug`.'),
  url: text().describe('The article’s address in full.'),
  headline: text().describe('The headline, in plain text.'),
  headlineFrom: z
    .enum(['front-matter', 'heading', 'headline-line', 'file-name', 'lede'])
    .describe('Where the headline was found; the last two are inferred and raise `headline-inferred`.'),
  headlinePrefix: textOrNull().describe('“UPDATE 2-”, “CORRECTED-”: out of the headline, kept here.'),
  kicker: textOrNull().describe('The short line above the headline.'),
  standfirst: textOrNull().describe('The summary under the headline, in plain text.'),
  keyPoints: z.array(text()).describe('The bullet points above the story.'),
  summary: text().describe('Plain text, at most 200 characters, without the dateline.'),
  byline: z
    .strictObject({
      text: textOrNull().describe('The byline as it is to be shown; null where nobody signs.'),
      raw: textOrNull().describe('The byline as received, or null.'),
      authors: z.array(authorSchema).describe('The people who sign, in the byline’s order.'),
      organization: textOrNull().describe('The agency or desk that signs, in the copy’s words, or null.'),
    })
    .describe('Who wrote the story; always an object.'),
  contributors: z.array(contributorSchema).describe('The people of the credit lines.'),
  dateline: datelineSchema.nullable().describe('Where and when the story was filed, or null.'),
  datePublished: dateText().describe(
    'A date, a local date-time without offset, or one with the offset it was given.',
  ),
  dateModified: dateText()
    .nullable()
    .describe('When the story was last changed, as precise as the copy says it.'),
  agency: namedSchema.nullable().describe('The agency that sent the story; null for house copy.'),
  otherAgencies: z.array(namedSchema).describe('Agencies named beside it: “tca/dpa”, “with files from …”.'),
  slugline: textOrNull().describe('A “Slug:” header or slug line first, else the wire’s marker; or null.'),
  copyright: copyrightSchema.describe('Whose the story is, and on what terms.'),
  corrections: z.array(correctionSchema).describe('What was wrong and has been put right.'),
  notes: z.array(noteSchema).describe('Editor’s notes, updates, origins.'),
  series: namedSchema.nullable().describe('The series that the story belongs to, or null.'),
  section: namedSchema.nullable().describe('The section, or null.'),
  topics: z.array(namedSchema).describe('The topics, in the copy’s order.'),
  language: text().describe('BCP 47 tag of the story’s language.'),
  direction: z.enum(['ltr', 'rtl']).describe('The direction of the language’s script.'),
  wordCount: z.int().describe('Words of the body, counted by the language’s own word boundaries.'),
  readingMinutes: z.int().describe('Whole minutes it takes to read, at least 1 for a story with a body.'),
  image: imageSchema.nullable().describe('The lead picture, or null.'),
  body: z
    .strictObject({
      text: text().describe('Paragraphs joined by blank lines, plain.'),
      html: text().describe('The body as safe HTML.'),
      markdown: text().describe('The body as Markdown.'),
    })
    .nullable()
    .describe('The story itself; null once it is withdrawn.'),
  taken: z
    .array(
      z.strictObject({
        line: z.int().describe('The line in the file, from 1.'),
        field: text().describe('The field that the text became.'),
        text: text().describe('The line, or part of a line, as it stood.'),
      }),
    )
    .describe('Everything that was read out of the body.'),
  furniture: z.array(text()).describe('What was taken out and belongs to no field.'),
  source: z
    .strictObject({
      path: text().describe('Path from the content folder.'),
      sha256: text().describe('SHA-256 of the file’s bytes, in hex.'),
      format: z.enum(['markdown', 'wire']).describe('wire: copy without front matter.'),
    })
    .describe('The file that the record was made from.'),
  usage: z
    .strictObject({
      status: z.enum(['draft', 'published', 'withdrawn']).describe('What front matter says about the story.'),
      embargo: textOrNull().describe('Not to be shown before this date or date-time.'),
      expires: textOrNull().describe('Not to be shown from this date or date-time on.'),
    })
    .describe('When and whether the story may be shown.'),
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type ArticleRecord = DeepReadonly<z.infer<typeof recordSchema>>;
export type Author = DeepReadonly<z.infer<typeof authorSchema>>;
export type Contributor = DeepReadonly<z.infer<typeof contributorSchema>>;
export type Dateline = DeepReadonly<z.infer<typeof datelineSchema>>;
export type Copyright = DeepReadonly<z.infer<typeof copyrightSchema>>;
export type Correction = DeepReadonly<z.infer<typeof correctionSchema>>;
export type Note = DeepReadonly<z.infer<typeof noteSchema>>;
export type Picture = DeepReadonly<z.infer<typeof imageSchema>>;
export type Named = DeepReadonly<z.infer<typeof namedSchema>>;

/** The long part of a record, which only a story's own page and files show. */
export type RecordText = Pick<ArticleRecord, 'body' | 'taken' | 'furniture'>;
/** A record without its long part: all that lists, links and other stories show of it. */
export type RecordHead = Omit<ArticleRecord, keyof RecordText>;

/** Parts a record, so that an archive's heads can be held in memory and its texts left on the disk. */
export function partRecord(record: ArticleRecord): { readonly head: RecordHead; readonly text: RecordText } {
  const { body, taken, furniture, ...head } = record;
  return { head, text: { body, taken, furniture } };
}

/** Puts a record together again, its fields in the order of the contract. */
export function joinRecord(head: RecordHead, text: RecordText): ArticleRecord {
  const { source, usage, ...rest } = head;
  const { body, taken, furniture } = text;
  return { ...rest, body, taken, furniture, source, usage };
}
