import { isBlank, type Located } from '../../source/located.ts';
import type { Correction } from '../record.ts';
import { entryOf, type Fault, listValues, readDate, readText, textOf } from './values.ts';

type DateContext = Parameters<typeof readDate>[2];

/** “Correction: ”, “Clarification (April 8): ” */
const label = /^(correction|clarification|amendment)\b[^:.]{0,40}[:.]\s*/i;

/** Reads corrections: a list of `{date, text, type}`, of strings, or one of either. */
export function readCorrections(value: Located, fault: Fault, context: DateContext): Correction[] {
  return listValues(value).flatMap((item) => readCorrection(item, fault, context) ?? []);
}

function readCorrection(value: Located, fault: Fault, context: DateContext): Correction | null {
  if (value.kind !== 'map') {
    const text = readText(value, fault, 'the text of a correction');
    return text === null ? null : { type: typeIn(text), date: null, text: text.replace(label, '') };
  }
  const text = textOf(
    value,
    ['text', 'note', 'body', 'description', 'message', 'correction', 'clarification', 'content'],
    fault,
  );
  if (text === null) return fault(value, 'a correction with its “text”');
  const type = entryOf(value, ['type', 'kind']);
  const date = entryOf(value, ['date', 'on', 'at', 'published']);
  const isClarification = entryOf(value, ['clarification']) !== null;
  return {
    type: (type && readType(type.value, fault)) ?? (isClarification ? 'clarification' : typeIn(text)),
    date: date && !isBlank(date.value) ? (readDate(date.value, fault, context)?.slice(0, 10) ?? null) : null,
    text: text.replace(label, ''),
  };
}

function readType(value: Located, fault: Fault): Correction['type'] | null {
  const text = readText(value, fault, '“correction” or “clarification”')?.toLowerCase() ?? null;
  if (text === null) return null;
  if (text === 'clarification') return 'clarification';
  if (/^(?:correction|amendment|erratum|fix)$/.test(text)) return 'correction';
  return fault(value, '“correction” or “clarification”');
}

function typeIn(text: string): Correction['type'] {
  return /^clarification\b/i.test(text) ? 'clarification' : 'correction';
}
