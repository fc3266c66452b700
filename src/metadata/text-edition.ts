import type { ArticleRecord } from '../article/record.ts';
import { decideDates } from '../edition/views/dates.ts';
import { decideRemarks, type Remark } from '../edition/views/remarks.ts';
import { type Language, languageOf } from '../languages/index.ts';
import { commaOf, joinNames } from '../languages/joined-names.ts';
import { colonOf } from '../languages/wording.ts';
import { readBlocks, type TextBlock } from './text/body-blocks.ts';
import { widthOf, wrap } from './wrap.ts';

/** What the text edition needs to know beside the record. */
export interface Setting {
  readonly languages: readonly Language[];
  readonly timeZone: string;
}

const WIDTH = 72;

/** Escape sequences and other controls would run in a terminal; line breaks and tabs are text. */
const CONTROLS = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Writes `index.txt`: the story to be read in a terminal, 72 columns wide, in the order of the page: kicker, headline,
 * standfirst, byline, dates, corrections and notes, the story with its dateline, credits, rights and address.
 */
export function toText(record: ArticleRecord, { languages, timeZone }: Setting): string {
  const language = languageOf(record.language, languages);
  const remarks = decideRemarks(record, language, timeZone).map((remark) => writeRemark(remark, language));
  const blocks = [
    record.kicker ?? record.section?.name ?? null,
    writeHeadline(record.headline),
    record.standfirst && wrap(record.standfirst, WIDTH),
    writeSignature(record, language, timeZone),
    ...(record.body === null ? [sayAbsence(record, language), ...remarks] : remarks),
    record.keyPoints.map((point) => wrap(point, WIDTH, '  ', '* ')).join('\n'),
    writePicture(record),
    writeBody(record),
    writeCredits(record, language),
    writeFoot(record),
  ];
  const text = blocks.filter((block) => block !== null && block !== '').join('\n\n');
  return `${text.replace(CONTROLS, '')}\n`;
}

function writeHeadline(headline: string): string {
  return underline(wrap(headline, WIDTH), '=');
}

function underline(lines: string, sign: string): string {
  return `${lines}\n${sign.repeat(Math.max(...lines.split('\n').map(widthOf)))}`;
}

function writeSignature(record: ArticleRecord, language: Language, timeZone: string): string {
  const { byline } = record;
  const { published, updated } = decideDates(record, language, timeZone);
  const dates = [published.words, ...(updated ? [`${language.words.updated} ${updated.words}`] : [])].join(
    ' · ',
  );
  return [...(byline.text === null ? [] : [byline.text]), dates].map((line) => wrap(line, WIDTH)).join('\n');
}

function writeRemark({ label, date, text }: Remark, language: Language): string {
  return wrap(`${label}${date ? ` (${date.words})` : ''}${colonOf(language)}${text}`, WIDTH, '| ');
}

function sayAbsence({ usage }: ArticleRecord, { words }: Language): string {
  return wrap(usage.status === 'withdrawn' ? words.withdrawnText : words.expiredText, WIDTH);
}

/** The lead picture as it is described, with the line under it. */
function writePicture({ image }: ArticleRecord): string | null {
  if (image === null) return null;
  const { alt, caption, credit } = image;
  const line = [caption, credit].filter((part) => part !== null).join(' ');
  return [alt === null || alt === '' ? '' : `[${alt}]`, line]
    .filter((part) => part !== '')
    .map((part) => wrap(part, WIDTH))
    .join('\n');
}

function writeBody({ body, dateline, url }: ArticleRecord): string | null {
  if (body === null) return null;
  const blocks = readBlocks(body.html, url);
  const begin = dateline === null ? -1 : blocks.findIndex(isProse);
  return blocks
    .map((block, index) => {
      const text = index === begin ? `${dateline?.raw.trim()} ${block.text}` : block.text;
      return writeGap(block, blocks[index - 1]) + writeBlock({ ...block, text });
    })
    .join('');
}

function isProse({ kind, first }: TextBlock): boolean {
  return kind === 'paragraph' && first === '';
}

/** A quotation of several paragraphs is marked in between, too. */
function writeGap({ isTight, indent }: TextBlock, before: TextBlock | undefined): string {
  if (!before) return '';
  if (isTight) return '\n';
  const isQuoted = indent.startsWith('>') && before.indent.startsWith('>');
  return isQuoted ? '\n>\n' : '\n\n';
}

function writeBlock({ kind, text, first, indent }: TextBlock): string {
  if (kind === 'verbatim') return text.replace(/^/gm, indent);
  const lines = wrap(text, WIDTH, indent, first);
  return kind === 'heading' ? underline(lines, '-') : lines;
}

function writeCredits({ contributors }: ArticleRecord, language: Language): string {
  return [...Map.groupBy(contributors, ({ role }) => role)]
    .map(([role, people]) => {
      const names = people.map(({ name, location, affiliation }) => {
        const detail = [location, affiliation].filter((part) => part !== null).join(commaOf(language));
        return detail === '' ? name : `${name} (${detail})`;
      });
      return wrap(
        `${language.words.roles[role]}${colonOf(language)}${joinNames(names, language)}`,
        WIDTH,
        '  ',
        '',
      );
    })
    .join('\n');
}

function writeFoot({ slugline, copyright, url }: ArticleRecord): string {
  const { notice, distributor, usageTerms } = copyright;
  const lines = [slugline, notice, distributor, usageTerms]
    .filter((line) => line !== null)
    .map((line) => wrap(line, WIDTH));
  return ['-'.repeat(WIDTH), ...lines, url].join('\n');
}
