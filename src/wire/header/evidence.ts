import { foldSpace } from '../blocks.ts';
import { readBylineLines } from '../byline.ts';
import { readDateline } from '../dateline.ts';
import { isOrganization } from '../organizations.ts';
import type { DatelineReading } from '../reading.ts';
import {
  type HeaderCopy,
  type HeaderPlace,
  placeAfter,
  type ReadStep,
  restOfLine,
  startOf,
  step,
} from './copy.ts';
import { readLabel, readLabelled, readLeadingDate } from './labels.ts';
import { datelineBehindByline } from './one-line.ts';

/*
 * What proves a header: a label, a date, a byline, a slug, a dateline. The other steps need one of them.
 */

/** A date, slug, headline, byline … line with its label: “date 2024-04-07”, “Slug: museum-maps”. */
export const readLabelStep: ReadStep = (copy, at) => {
  const { from, to, value } = restOfLine(copy, at);
  const label = readLabel(value);
  if (!label) return null;
  const rest = value.slice(label.length);
  if (label.field === 'date' || label.field === 'updated') {
    const date = readLeadingDate(rest, copy.context, true);
    if (!date) return null;
    const end = from + label.length + date.length;
    const kind = label.field === 'date' ? 'date' : 'updated';
    return step(copy, at, [{ kind, value: date.value }], label.field, rest.length === date.length ? to : end);
  }
  const piece = label.colon || label.field === 'usage' ? readLabelled(label.field, rest, copy.context) : null;
  return piece ? step(copy, at, [piece], label.field, to) : null;
};

/** A line that is a date and nothing else, under or above a byline: “September 17, 2019”. */
export const readDateStep: ReadStep = (copy, at) => {
  const { from, to, value } = restOfLine(copy, at);
  if (!/\d/.test(value) || value.length > 120) return null;
  const lead = /^[|•·(\s–—-]*/.exec(value)?.[0].length ?? 0;
  const date = readLeadingDate(value.slice(lead), copy.context);
  if (!date) return null;
  const whole = lead + date.length >= value.length;
  return step(
    copy,
    at,
    [{ kind: 'date', value: date.value }],
    'date',
    whole ? to : from + lead + date.length,
  );
};

/** A byline of one or more lines of one block. */
export const readBylineStep: ReadStep = (copy, at) => {
  const first = copy.lines[at.line];
  if (!first) return null;
  const own = restOfLine(copy, at);
  const story = datelineBehindByline(own.value, copy.context);
  if (story !== null) {
    const byline = readBylineLines([own.value.slice(0, story).trimEnd()], copy.context);
    return byline && step(copy, at, [{ kind: 'byline', value: byline.reading }], 'byline', own.from + story);
  }
  const texts = [own.value];
  for (let index = at.line + 1; copy.lines[index]?.block === first.block && texts.length < 5; index++) {
    texts.push(restOfLine(copy, startOf(copy, index)).value);
  }
  const house = houseBelow(copy, at.line + texts.length);
  const withHouse = house === null ? null : readBylineLines([...texts, house], copy.context);
  const byline = withHouse?.count === texts.length + 1 ? withHouse : readBylineLines(texts, copy.context);
  if (!byline) return null;
  const last = at.line + byline.count - 1;
  const lineEnd = copy.lines[last]?.end ?? first.end;
  const behind = {
    line: last,
    offset: restOfLine(copy, last === at.line ? at : startOf(copy, last)).from + byline.end,
  };
  const goesOn = byline.rest !== null && (readLabelStep(copy, behind) ?? readDateStep(copy, behind)) !== null;
  const end = goesOn ? behind.offset : lineEnd;
  return {
    pieces: [{ kind: 'byline', value: byline.reading }],
    claims: [{ start: at.offset, end, field: 'byline' }],
    ...placeAfter(copy, last, end),
  };
};

/** “Jane Doe⏎⏎Example Tribune⏎⏎”: syndicates set the house in a block of its own between the names and the story. */
function houseBelow(copy: HeaderCopy, index: number): string | null {
  const line = copy.lines[index];
  const alone = line && copy.lines[index + 1] && copy.lines[index - 1]?.block !== line.block;
  if (!alone || copy.lines[index + 1]?.block === line.block || line.end - line.start > 60) return null;
  const text = copy.text.slice(line.start, line.end);
  return isOrganization(text, copy.context.agencies, { endsList: true }) && !/[.!?:]$/.test(text)
    ? text
    : null;
}

/** “ECUADOR-EMBASSY/ (UPDATE 2)”, “BC-US--Storm, 1st Ld-Writethru”: a slug line of capitals, strokes and hyphens. */
const slugLine =
  /^\^?[A-Z0-9]{2,}(?:[-/&]{1,2}[A-Z0-9][\w.]*){1,6}\/?(?:, ?(?:\d\w{1,2} )?L(?:ea)?d(?:-Writethru)?)?(?: \([A-Z0-9 ,/-]{1,40}\))*[<=]?$/;

/** “BC-US--Ferry Returns,1st Ld-Writethru, 410”: AP's slug, a cycle and a category before its words. */
const apSlug = /^\^?(?:AM|AP|BC|PM)-[A-Z]\w{0,12}--?[A-Z][\w ’'.&-]{1,50}(?:, ?[\w -]{1,30}){0,4}[<=]?$/;

export const readSlugStep: ReadStep = (copy, at) => {
  const value = foldSpace(restOfLine(copy, at).value);
  if (value.length > 80 || !(slugLine.test(value) || apSlug.test(value))) return null;
  return step(
    copy,
    at,
    [{ kind: 'slugline', value: value.replace(/^\^|[<=]$/g, '') }],
    'slugline',
    copy.lines[at.line]?.end ?? at.offset,
  );
};

/** Says whether what stands here can only be header or a story's first paragraph: byline, date, label, dateline. */
export function isEvidence(copy: HeaderCopy, at: HeaderPlace): boolean {
  const line = copy.lines[at.line];
  if (!line) return false;
  if (readLabelStep(copy, at) || readDateStep(copy, at) || readBylineStep(copy, at)) return true;
  return datelineAt(copy, at) !== null;
}

/** The dateline that a line begins with, from the place on. */
export function datelineAt(copy: HeaderCopy, at: HeaderPlace): DatelineReading | null {
  const line = copy.lines[at.line];
  return line ? readDateline(copy.text.slice(at.offset, line.end), copy.context) : null;
}
