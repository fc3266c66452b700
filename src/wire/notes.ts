import { foldSpace } from './blocks.ts';
import { correctionAdvisory, correctionForm } from './corrections.ts';
import { readDay } from './dates.ts';
import { readFiling, readNoteDate } from './notes/dates.ts';
import { isBareLabel, type NoteLabelReading, readNoteLabel } from './notes/labels.ts';
import { noteAdvisory, noteForm } from './notes/sentences.ts';
import type { CorrectionReading, NoteReading, PartialDate } from './reading.ts';
import { type FootReader, firstLine, footStep, lineEnds } from './sign-off/piece.ts';
import { toPlain } from './sign-off/plain.ts';
import type { WireContext } from './wire-context.ts';

/** A note or a correction, told apart (law 14). */
export type NoteOrCorrection =
  | ({ readonly kind: 'correction' } & CorrectionReading)
  | ({ readonly kind: 'note' } & NoteReading);

const longestNote = 4000;
/** “• This article was amended …” */
const bullet = /^(?:[•·▪◦‣●■*]|[–—-](?=\s))\s*/u;
/** “A correction was made on March 3, 2024: …”: the paper's label, written as a sentence. */
const correctionMade =
  /^(?:a|one) correction (?:was|has been) (?:made|appended|added|issued)(?: to this \w+)?(?: on [^:]{4,40})?:\s*/i;
/** A verb of change early in the sentence: “This article was amended on …”. */
const changeTold =
  /^(?:\S+ ){1,7}?(?:was|were|has been|have been|is|wurde|a été|ha sido|fue|foi|è stato|è stata)\s/i;
/** What a warning to readers is about; without it, “Warning:” is a headline's word. */
const warned =
  /\b(?:contains?|details?|graphic|disturbing|distress\w*|language|suicide|violence|sexual|viewer|reader)/i;

/**
 * Reads a paragraph that is a correction, a clarification or a note, at the top or at the foot of a story; null for
 * anything else. Markdown, HTML and brackets around it don't matter; its label is no part of `text`. What says that
 * something was wrong is a correction, whatever its label (law 14); else the label tells, then the words.
 */
export function readNote(text: string, context: WireContext): NoteOrCorrection | null {
  if (text.length > longestNote) return null;
  return readPlainNote(toPlain(text, 0, text.length).text, context);
}

/** The same for copy that is plain already. */
export function readPlainNote(text: string, context: WireContext): NoteOrCorrection | null {
  if (!mayBeNote(text, context)) return null;
  const whole = text.trim().replace(bullet, '');
  const inner = unwrap(whole);
  const label = readHeading(inner) ?? readNoteLabel(inner, context);
  const dated = label
    ? readDateLine(unwrap(inner.slice(label.length).trim()), context)
    : { date: null, rest: inner };
  const said = foldSpace(dated.rest);
  if (!/[\p{L}\p{N}]/u.test(said)) return null;
  const date = label?.date ?? dated.date;
  const changed = secondSentence(said);
  const form = correctionForm(said) ?? (changed ? correctionForm(changed) : null);
  if (label?.label === 'correction' || label?.label === 'clarification') {
    return { kind: 'correction', type: label.label, date: date ?? changeDate(said, context), text: said };
  }
  if (form)
    return {
      kind: 'correction',
      type: form,
      date: date ?? changeDate(changed ?? said, context),
      text: said.replace(correctionMade, ''),
    };
  const type = noteForm(said);
  const told = date ?? (type ? readNoteDate(said, context) : null);
  switch (label?.label) {
    case 'editor':
    case 'update':
    case 'developing':
      return { kind: 'note', type: label.label, date: told, text: said };
    case 'warning':
      return warned.test(said) ? { kind: 'note', type: 'editor', date: told, text: said } : null;
    default:
      return type ? { kind: 'note', type, date: told, text: said } : label ? null : readAdvisory(whole);
  }
}

/** Tells most prose from notes by its beginning. */
function mayBeNote(text: string, context: WireContext): boolean {
  const start = foldSpace(text.slice(0, 400))
    .replace(bullet, '')
    .replace(/^[([]\s*/, '');
  if (/^[\s(["“‘']*[([]/.test(text) || /^\s*[A-Z]{4}/.test(text)) return true;
  return (
    readNoteLabel(start, context) !== null ||
    isBareLabel(firstLine(text.trim())) !== null ||
    correctionForm(start) !== null ||
    noteForm(start) !== null
  );
}

/**
 * Reads an agency's advisory, “(Adds details in paragraph 3)”, “(Corrects first paragraph)”: a line in brackets, or one
 * that begins in capitals.
 */
export function readAdvisory(text: string): NoteOrCorrection | null {
  const whole = foldSpace(text);
  const inner = unwrap(whole);
  if (inner.length > 400 || (inner === whole && !/^[A-Z]{4,}[\s,:]/.test(whole))) return null;
  const form = correctionAdvisory(inner);
  if (form) return { kind: 'correction', type: form, date: null, text: inner };
  const type = noteAdvisory(inner);
  return type && { kind: 'note', type, date: null, text: inner };
}

/** Reads a note off the start of a block's copy, over as many lines as its paragraph is wrapped. */
export const readNotePiece: FootReader = (copy, context) => {
  const length = paragraphLength(copy);
  const note = length <= longestNote ? readPlainNote(copy.slice(0, length), context) : null;
  if (!note) return null;
  const { type, date, text } = note;
  if (note.kind === 'correction')
    return footStep({ kind: 'correction', value: { type: note.type, date, text } }, length, 'correction');
  const filed = type === 'origin' ? readFiling(text, context) : null;
  return footStep({ kind: 'note', value: { type: note.type, date, text }, filed }, length, 'note');
};

/** “Correction” alone on its line, the text below it. */
function readHeading(text: string): NoteLabelReading | null {
  const line = firstLine(text);
  const label = line.length < text.length ? isBareLabel(line) : null;
  return label && { label, date: null, length: line.length };
}

/** “March 3, 2024”, on the label's line or before a colon: the date of what follows. */
function readDateLine(text: string, context: WireContext): { date: PartialDate | null; rest: string } {
  const head = /^([^\n\r:–—]{4,40}?)\s*(?:[\n\r:–—]|$)\s*/.exec(text);
  const words = foldSpace(head?.[1] ?? '').replace(/\.$/, '');
  const day = head ? readDay(words, context.language) : null;
  return head && day?.length === words.length
    ? { date: day.date, rest: text.slice(head[0].length) }
    : { date: null, rest: text };
}

/** “This story was first published on …. It was updated on … to correct …”: the second sentence is the news. */
function secondSentence(said: string): string | null {
  const hit = /^this .{10,160}?\.\s+it (?=(?:was|has been)\s)/i.exec(said);
  return hit && `This story ${said.slice(hit[0].length)}`;
}

/** Only a sentence on the change itself dates it; what “an earlier version” got wrong has dates of its own. */
function changeDate(said: string, context: WireContext): PartialDate | null {
  return changeTold.test(said) && !/\bversions? of\b/i.test(said.slice(0, 60))
    ? readNoteDate(said, context)
    : null;
}

/** Takes the brackets or dashes off that enclose a whole text. */
function unwrap(text: string): string {
  const bracket = /^([([])([^()[\]]*(?:\([^()]*\)[^()[\]]*){0,20})[)\]]\.?$/.exec(text);
  return bracket?.[2]?.trim() ?? text;
}

/**
 * A paragraph ends with its block, or at a line that ends as a sentence does and is not as long as wrapped lines are:
 * copy may have a paragraph on each line.
 */
function paragraphLength(copy: string): number {
  const ends = lineEnds(copy, 60, longestNote + 1).reverse();
  let start = 0;
  for (const [index, end] of ends.entries()) {
    const line = copy.slice(start, end).trim();
    const wrapped = line.length >= 45 && line.length <= 100;
    if (index === ends.length - 1 || (/[.!?…。]["”’»)\]]*$/.test(line) && !wrapped)) return end;
    start = end;
  }
  return copy.length;
}
