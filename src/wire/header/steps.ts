import type { Claim } from '../../source/claims.ts';
import { foldSpace } from '../blocks.ts';
import { hasHeadlineForm, splitHeadlinePrefix } from '../headline-line.ts';
import { readNote } from '../notes.ts';
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
import { datelineAt, isEvidence, readBylineStep, readSlugStep } from './evidence.ts';
import type { HeaderPiece, HeaderStep } from './piece.ts';
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
