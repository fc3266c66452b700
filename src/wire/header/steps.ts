import type { Claim } from '../../source/claims.ts';
import { foldSpace } from '../blocks.ts';
import { readBylineLines } from '../byline.ts';
import { readDateline } from '../dateline.ts';
import { hasHeadlineForm, splitHeadlinePrefix } from '../headline-line.ts';
import { readNote } from '../notes.ts';
import { isOrganization } from '../organizations.ts';
import type { DatelineReading } from '../reading.ts';
import { isCaption, isStandingLine } from './asides.ts';
import {
  type HeaderCopy,
  type HeaderPlace,
  lastLineOfBlock,
  placeAfter,
  type ReadStep,
  restOfLine,
  startOf,
  step,
} from './copy.ts';
import { readLabel, readLabelled, readLeadingDate } from './labels.ts';
import { datelineBehindByline } from './one-line.ts';
import type { HeaderPiece, HeaderStep } from './piece.ts';

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

/** An advisory, editor's note or correction above the story: a whole block, or what a byline or dateline in it leaves. */
export const readNoteStep: ReadStep = (copy, at) => {
  const last = lastLineOfNote(copy, at);
  const end = copy.lines[last]?.end;
  if (end === undefined || copy.lines[at.line]?.start !== at.offset) return null;
  const whole = noteIn(copy, at, last, end);
  if (whole || last === at.line) return whole;
  const own = copy.lines[at.line]?.end ?? at.offset;
  return noteIn(copy, at, at.line, own);
};

function lastLineOfNote(copy: HeaderCopy, at: HeaderPlace): number {
  const last = lastLineOfBlock(copy, at.line);
  for (let line = at.line + 1; line <= last; line++) {
    const place = startOf(copy, line);
    if (readBylineStep(copy, place) || datelineAt(copy, place)) return line - 1;
  }
  return last;
}

/** “(Adds details) GENEVA, March 3 (Reuters) - …”: an advisory on the story's own line. */
export const readBracketStep: ReadStep = (copy, at) => {
  const { from, value } = restOfLine(copy, at);
  const bracket = /^\([^()]{3,300}\)\s+(?=\S)/.exec(value);
  if (!bracket) return null;
  const behind = { line: at.line, offset: from + bracket[0].length };
  if (!readBylineStep(copy, behind) && !datelineAt(copy, behind)) return null;
  return noteIn(copy, at, at.line, from + bracket[0].trimEnd().length);
};

/** A standing line of a site, a sign that ends a header, or the caption of a picture that did not come along. */
export const readAsideStep: ReadStep = (copy, at) => {
  const line = copy.lines[at.line];
  if (!line || line.start !== at.offset) return null;
  const value = copy.text.slice(line.start, line.end);
  const alone = lastLineOfBlock(copy, at.line) === at.line;
  if (!isStandingLine(value, copy.context) && !(alone && isCaption(value))) return null;
  return step(copy, at, [{ kind: 'aside' }], 'furniture', line.end);
};

function noteIn(copy: HeaderCopy, at: HeaderPlace, last: number, end: number): HeaderStep | null {
  const note = readNote(copy.text.slice(at.offset, end), copy.context);
  if (!note) return null;
  const piece: HeaderPiece =
    note.kind === 'correction' ? { kind: 'correction', value: note } : { kind: 'note', value: note };
  return {
    pieces: [piece],
    claims: [{ start: at.offset, end, field: note.kind }],
    ...placeAfter(copy, last, end),
  };
}

const bullet = /^(?:[*•‣▪◦●]|-(?=\s)|–(?=\s))[ \t\u00a0]*(?=\S)/;
const keyPointsLabel =
  /^(?:key points|highlights|summary|summary points|at a glance|en bref|puntos clave)\s*:?$/i;

/** Reuters' key points: one to eight bulleted lines above byline or dateline, with or without a label. */
export const readKeyPointsStep: ReadStep = (copy, at) => {
  const points: string[] = [];
  const claims: Claim[] = [];
  let index = at.line;
  const labelled = keyPointsLabel.test(restOfLine(copy, at).value.replace(/[*_]/g, ''));
  if (labelled) {
    claims.push({ start: at.offset, end: copy.lines[index]?.end ?? at.offset, field: 'keyPoints' });
    index++;
  }
  for (; ; index++) {
    const line = copy.lines[index];
    if (!line) break;
    const text = copy.text.slice(line.start, line.end);
    const mark = bullet.exec(text);
    if (mark) points.push(foldSpace(text.slice(mark[0].length)));
    else if (
      points.length > 0 &&
      copy.lines[index - 1]?.block === line.block &&
      !isEvidence(copy, startOf(copy, index))
    ) {
      points.push(`${points.pop()} ${foldSpace(text)}`);
    } else break;
    claims.push({ start: line.start, end: line.end, field: 'keyPoints' });
  }
  const after = startOf(copy, index);
  if (points.length > 8 || points.length < 1) return null;
  if (points.length === 1 && !labelled && !readBylineStep(copy, after) && !datelineAt(copy, after))
    return null;
  return {
    pieces: [{ kind: 'keyPoints', value: points }],
    claims,
    nextLine: index,
    nextOffset: after.offset,
  };
};

/** “UPDATE 2-Pilots go back to work”: the prefix proves a headline. */
export const readPrefixedHeadlineStep: ReadStep = (copy, at) => {
  const { value } = restOfLine(copy, at);
  return splitHeadlinePrefix(foldSpace(value)).prefix === null ? null : readHeadlineStep(copy, at);
};

/** “Video by Ada Stone, CNN”, “Par Luc Morel (avec AFP)”: a credit that was too unsure for a byline is no headline. */
const signs =
  /^(?:\p{L}+ )?(?:[Bb]y|[Pp]ar|[Pp]or|[Vv]on|[Dd]i|[Dd]oor) \p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+(?:,| \(|$)/u;

/** A headline above byline, date or dateline; its form alone would prove nothing. */
export const readHeadlineStep: ReadStep = (copy, at) => {
  const line = copy.lines[at.line];
  if (!line || line.start !== at.offset) return null;
  const { to, value } = restOfLine(copy, at);
  if (!hasHeadlineForm(value) || copy.text.startsWith('#', at.offset) || signs.test(value)) return null;
  const { prefix, headline } = splitHeadlinePrefix(foldSpace(value));
  const next = startOf(copy, at.line + 1);
  const pieces: HeaderPiece[] = [{ kind: 'headline', value: headline, prefix, from: 'headline-line' }];
  if (prefix !== null || leadsToEvidence(copy, next)) return step(copy, at, pieces, 'headline', to);
  const below = copy.lines[at.line + 1];
  if (!below || below.end - below.start > 300 || !readBylineStep(copy, startOf(copy, at.line + 2)))
    return null;
  if (below.block !== line.block && lastLineOfBlock(copy, at.line + 1) !== at.line + 1) return null;
  return {
    pieces: [...pieces, { kind: 'standfirst', value: foldSpace(copy.text.slice(below.start, below.end)) }],
    claims: [
      { start: at.offset, end: line.end, field: 'headline' },
      { start: below.start, end: below.end, field: 'standfirst' },
    ],
    ...placeAfter(copy, at.line + 1, below.end),
  };
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

/** Says whether key points, advisories and slug lines from here on lead down to a byline, a date or a dateline. */
export function leadsToEvidence(copy: HeaderCopy, at: HeaderPlace): boolean {
  let place = at;
  for (let steps = 0; steps < 6; steps++) {
    if (isEvidence(copy, place)) return true;
    const next =
      readNoteStep(copy, place) ??
      readAsideStep(copy, place) ??
      readKeyPointsStep(copy, place) ??
      readSlugStep(copy, place);
    if (!next) return false;
    place = { line: next.nextLine, offset: next.nextOffset };
  }
  return false;
}
