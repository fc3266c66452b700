import { foldSpace } from '../blocks.ts';
import { readDateText } from '../dates.ts';
import type { DateText } from '../reading.ts';
import type { WireContext } from '../wire-context.ts';
import { type FootReader, firstLine, footStep } from './piece.ts';

/** “Published: ”, “First published on ”, “Filed ”: the day after it is the story's. */
const publishedLabel =
  /^(?:first published|originally published|date published|publication date|published|posted|filed|date|publicado|publié|veröffentlicht|pubblicato|gepubliceerd)(?: on| at| le| el| am| il| op)?\s*:?\s+(?=\S)/iu;
/** “Last updated ”, “Updated: ”, “Mis à jour le ”. */
const updatedLabel =
  /^(?:last |latest )?(?:updated?|modified|revised|actualizado|actualisé|mis à jour|aktualisiert|aggiornato|atualizado|bijgewerkt)(?: on| at| le| el| am| il| op)?\s*:?\s+(?=\S)/iu;
/** “AP-NY-04-07-24 1230EDT”: month, day, year, local time and zone. */
const apStamp = /^AP-[A-Z]{2}-(\d{2})-(\d{2})-(\d{2}) (\d{2})(\d{2})([A-Z]{3,4})$/;
/** “071230 Apr 24”, “AFP 071230 GMT APR 24”, “dpa ab cd 071230 Apr 24”: day and time in one, as armies and agencies write it. */
const dayTimeGroup =
  /^(?:[\p{L}/]{2,12} ){0,6}(\d{2})(\d{2})(\d{2})\s?(GMT|Z|UTC)? ([A-Za-z]{3}) (\d{2}|\d{4})$/u;

/** Reads a line that says when the story was published or last changed, or an agency's filing stamp. */
export const readStamp: FootReader = (copy, context) => {
  const own = firstLine(copy);
  const line = foldSpace(own).replace(/^[([]|[)\].]$/g, '');
  if (line.length > 120 || !/\d/.test(line)) return null;
  const updated = updatedLabel.exec(line);
  if (updated) return dated('updated', labelledDate(line, updated[0].length, context), own.length);
  const published = publishedLabel.exec(line);
  if (published) return dated('date', labelledDate(line, published[0].length, context), own.length);
  return dated('date', readFilingStamp(line, context), own.length);
};

function dated(kind: 'date' | 'updated', value: DateText | null, length: number) {
  return value === null ? null : footStep({ kind, value }, length, kind);
}

function labelledDate(line: string, from: number, context: WireContext): DateText | null {
  const { language, timeZone } = context;
  return readDateText(line.slice(from), { language, timeZone, labelled: true });
}

function readFilingStamp(line: string, context: WireContext): DateText | null {
  const ap = apStamp.exec(line);
  if (ap) {
    const [, month, day, year, hour, minute, zone] = ap;
    return stamp(`${century(year)}-${month}-${day}`, `${hour}:${minute}`, zone ?? '', context);
  }
  const group = dayTimeGroup.exec(line);
  if (!group) return null;
  const [, day, hour, minute, zone, month, year] = group;
  return stamp(`${day} ${month} ${century(year)}`, `${hour}:${minute}`, zone ?? '', context);
}

function stamp(
  day: string,
  time: string,
  zone: string,
  { language, timeZone }: WireContext,
): DateText | null {
  return readDateText(`${day} ${time} ${zone === 'Z' ? 'GMT' : zone}`.trim(), { language, timeZone });
}

/** Two digits of a year: no agency's electronic stamp is older than 1970. */
function century(year: string | undefined): string {
  if (year?.length === 4) return year;
  return `${Number(year) < 70 ? 20 : 19}${year}`;
}
