import type { Finding } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { WireReading } from '../wire/read-wire.ts';
import type { CompiledStory } from './body.ts';
import type { DecidedByline } from './byline.ts';
import type { DecidedDates } from './dates.ts';
import type { Fields } from './fields.ts';
import type { DecidedHeadline } from './headline.ts';
import { judgePictures } from './judge-pictures.ts';
import { judgeSigns } from './judge-signs.ts';
import type { LeadPicture } from './lead-picture.ts';
import { findUnbalancedQuote } from './quotes.ts';

/** Everything that was decided of a story, for the copy desk to look at. */
export interface Judged {
  readonly source: SourceFile;
  readonly fields: Fields;
  readonly reading: WireReading;
  readonly dates: DecidedDates;
  readonly byline: DecidedByline;
  readonly headline: DecidedHeadline;
  readonly story: CompiledStory;
  readonly lead: LeadPicture;
  readonly isWire: boolean;
  readonly bodyOffset: number;
}

type Judgement = (story: Judged) => Finding | null;

/** Raises what the copy desk has to say of a story as a whole, beside what its readers have said already. */
export function judge(story: Judged): Finding[] {
  const findings = judgements.map((judgement) => judgement(story)).filter((finding) => finding !== null);
  return [...findings, ...judgePictures(story), ...judgeSigns(story)];
}

/** What a draft lacks is nobody's fault yet. */
const isDraft = ({ fields }: Judged) => fields.status === 'draft';

const judgements: readonly Judgement[] = [
  (judged) =>
    isDraft(judged) && (judged.dates.published === null || isEmpty(judged))
      ? {
          ruleId: 'draft',
          offset: judged.fields.places.status ?? judged.bodyOffset,
          message: 'A draft: the story is not published',
          hint: null,
        }
      : null,
  (judged) =>
    !isDraft(judged) && judged.dates.published === null && judged.fields.places.date === undefined
      ? {
          ruleId: 'missing-date',
          offset: judged.bodyOffset,
          message: 'No date of publication in front matter, header, sign-off or file name',
          hint: 'Add “date: 2024-04-07” to the front matter, a line “date 2024-04-07” at the top, or put 2024-04-07- before the file’s name.',
        }
      : null,
  (judged) =>
    !isDraft(judged) && isEmpty(judged)
      ? {
          ruleId: 'empty-story',
          offset: judged.bodyOffset,
          message: 'The story has no body',
          hint: 'Write the story below its header, or take the file out of the folder.',
        }
      : null,
  ({ headline, reading }) =>
    headline.headline !== '' && (headline.headlineFrom === 'file-name' || headline.headlineFrom === 'lede')
      ? {
          ruleId: 'headline-inferred',
          offset: reading.storyStart,
          message: `No headline; “${headline.headline}” was made from ${headline.headlineFrom === 'lede' ? 'the first sentence' : 'the file’s name'}`,
          hint: 'Put the headline on a line above the byline, or into the front matter as “title”.',
        }
      : null,
  ({ dates, fields, reading }) =>
    dates.published !== null && dates.modified !== null && isBefore(dates.modified, dates.published)
      ? {
          ruleId: 'updated-before-published',
          offset: fields.places['updated'] ?? reading.storyStart,
          message: `Updated ${dates.modified}, before it was published ${dates.published}`,
          hint: 'Put the two dates right, or take the earlier one out.',
        }
      : null,
  ({ dates, reading }) => {
    const year = reading.signOff.notice?.year ?? null;
    const own = dates.published === null ? null : Number(dates.published.slice(0, 4));
    const claim = reading.claims.find(({ field }) => field === 'notice');
    if (year === null || own === null || Math.abs(year - own) < 2) return null;
    return {
      ruleId: 'notice-year-far',
      offset: claim?.start ?? reading.storyStart,
      message: `The notice says ${year}, the story is of ${own}`,
      hint: 'Check the date of the story and the year of its notice.',
    };
  },
  ({ reading, dates }) =>
    reading.dateline?.date && reading.dateline.date.year === null && dates.published === null
      ? {
          ruleId: 'dateline-year-unknown',
          offset: reading.storyStart,
          message: `The dateline “${reading.dateline.raw}” has no year and the story no date`,
          hint: 'Give the story a date.',
        }
      : null,
  ({ byline, dates, fields, reading, bodyOffset }) =>
    byline.disagrees || dates.disagrees
      ? {
          ruleId: 'wire-disagrees',
          offset:
            reading.claims.find(({ field }) => field === (byline.disagrees ? 'byline' : 'date'))?.start ??
            bodyOffset,
          message: byline.disagrees
            ? 'The byline in the copy names other people than the front matter'
            : `The copy’s date is not the front matter’s ${fields.date ?? ''}`,
          hint: 'Front matter wins; put right the one that is wrong.',
        }
      : null,
  ({ byline, fields }) =>
    byline.agenciesAsAuthors.length > 0
      ? {
          ruleId: 'agency-as-person',
          offset: fields.places['authors'] ?? 0,
          message: `“${byline.agenciesAsAuthors.join('”, “')}” is an agency, not a person`,
          hint: 'Name it as “agency”, and only people as “authors”.',
        }
      : null,
  ({ reading, source, isWire }) => {
    const line = firstLine(source, reading.storyStart);
    if (!isWire || !/^by\s/i.test(line) || line.length > 110 || /[.!?]$/.test(line)) return null;
    return {
      ruleId: 'byline-is-prose',
      offset: reading.storyStart,
      message: `“${line.slice(0, 60)}” begins as a byline does and reads like prose; it stays in the story`,
      hint: 'If it is a byline, write names only: “By Jane Doe and John Roe, The Daily Post”.',
    };
  },
  ({ story, source, reading }) => {
    const paragraphs = story.body.text.split('\n\n');
    const fault = findUnbalancedQuote(paragraphs);
    if (!fault) return null;
    const start = paragraphs[fault.index]?.slice(0, 24).split('\n', 1)[0] ?? '';
    const at = start === '' ? -1 : source.text.indexOf(start, reading.storyStart);
    return {
      ruleId: 'unbalanced-quotes',
      offset: at === -1 ? reading.storyStart : at,
      message: `Unexpected ${fault.sign} without its partner in the paragraph “${start}…”`,
      hint: 'Open and close each quote; a quote of several paragraphs opens each and closes the last.',
    };
  },
];

function isEmpty({ story: { body }, fields }: Judged): boolean {
  return body.text === '' && body.html === '' && fields.status !== 'withdrawn';
}

function isBefore(a: string, b: string): boolean {
  const day = a.slice(0, 10).localeCompare(b.slice(0, 10));
  if (day !== 0) return day < 0;
  return a.length > 10 && b.length > 10 && Number.isFinite(Date.parse(a)) && Date.parse(a) < Date.parse(b);
}

function firstLine(source: SourceFile, offset: number): string {
  const end = source.text.slice(offset, offset + 400).search(/[\r\n]/);
  return source.text.slice(offset, end === -1 ? offset + 400 : offset + end).trim();
}
