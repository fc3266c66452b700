import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../languages/language.ts';
import { isBlank, type Located, type LocatedEntry, type LocatedMap } from '../../source/located.ts';
import { foldSpace } from '../../wire/blocks.ts';
import { readDateText } from '../../wire/dates.ts';
import type { DateText } from '../../wire/reading.ts';
import { foldKey } from './names.ts';

/** Notes what is wrong with a value, and gives null for it. */
export interface Fault {
  (value: Located, expected: string, hint?: string): null;
  /** Notes something else about a value, under a rule of its own. */
  readonly note: (ruleId: string, value: Located, message: string, hint: string) => void;
}

/** Collects `wrong-value` findings: what was found, what was expected, how to mend it. */
export function makeFault(findings: Finding[]): Fault {
  const raise = (value: Located, expected: string, hint?: string) => {
    const message = `Unexpected ${describe(value)}, expected ${expected}`;
    findings.push({ ruleId: 'wrong-value', offset: value.offset, message, hint: hint ?? null });
    return null;
  };
  const note: Fault['note'] = (ruleId, { offset }, message, hint) => {
    findings.push({ ruleId, offset, message, hint });
  };
  return Object.assign(raise, { note });
}

/** Says in a few words what a value is. */
export function describe(value: Located): string {
  if (value.kind === 'list') return 'list';
  if (value.kind === 'map') return 'group of keys';
  const text = foldSpace(value.text);
  if (value.value === null || text === '') return 'empty value';
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

/** Reads plain text of one line. A list of one entry is that entry; true and false say nothing. */
export function readText(value: Located, fault: Fault, expected = 'text'): string | null {
  if (isBlank(value)) return null;
  const only = value.kind === 'list' && value.items.length === 1 ? value.items[0] : value;
  if (only?.kind !== 'scalar')
    return fault(value, expected, looksLikeTemplate(value) ? 'Put the value in quotes.' : undefined);
  if (typeof only.value === 'boolean') return null;
  return foldSpace(only.text) || null;
}

/** `title: {{ title }}` is a map in a map to YAML. */
function looksLikeTemplate(value: Located): boolean {
  return value.kind === 'map' && value.entries[0]?.value.kind === 'scalar' && isBlank(value.entries[0].value);
}

/** `2024-03-09T8:5`, `2024-3-9 9:05:3`: figures that lack their nought. */
const bareFigures = /^(\d{4}-\d{1,2}-\d{1,2})([Tt]| +)(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?=$|[\s.Zz+-])/;

/** Reads a date or date-time as the record has it; a map such as Docusaurus's `last_update` by its `date`. */
export function readDate(
  value: Located,
  fault: Fault,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): DateText | null {
  if (value.kind === 'map') {
    const date = entryOf(value, ['date', 'time']);
    return date ? readDate(date.value, fault, { language, timeZone }) : fault(value, dateExpected);
  }
  const only = value.kind === 'list' && value.items.length === 1 ? (value.items[0] ?? value) : value;
  if (only.kind !== 'scalar') return fault(value, dateExpected);
  if (only.value === false || /^0001-01-01/.test(only.text)) return null;
  const text = foldSpace(only.text)
    .replace(bareFigures, (_, day: string, between: string, ...time: (string | undefined)[]) => {
      const figures = time.slice(0, 3).filter((part) => part !== undefined);
      return day + between.toUpperCase() + figures.map((part) => part.padStart(2, '0')).join(':');
    })
    .replace(/^(\d{4}-\d\d-\d\d)-(?=\d\d:\d\d(?::|$))/, '$1T')
    .replace(/(?<=\d)z$/, 'Z');
  const options = { language, timeZone, labelled: true };
  const date = readDateText(text, options) ?? readWithoutOffset(text, only, fault, options);
  if (date !== null) return date;
  return fault(
    value,
    dateExpected,
    'Write year, month and day, and if need be time and offset: 2024-04-07T14:30:00+02:00.',
  );
}

/** `2024-04-07 16:30:00+16:30`: the time written twice. No place on earth is more than 14 hours from UTC. */
const impossibleOffset = /^(.*\d) ?[+-](?:1[4-9]|2\d):?\d\d$/;

function readWithoutOffset(
  text: string,
  value: Located,
  fault: Fault,
  options: Parameters<typeof readDateText>[1],
): DateText | null {
  const rest = impossibleOffset.exec(text)?.[1];
  const date = rest === undefined ? null : readDateText(rest, options);
  if (date === null || date.length < 11) return null;
  const message = `There is no offset “${text.slice(rest?.length).trim()}”; the time is taken as the paper’s own`;
  fault.note(
    'impossible-offset',
    value,
    message,
    'Offsets run from -12:00 to +14:00. Put it right, or leave it out.',
  );
  return date;
}

const dateExpected = 'a date such as 2024-04-07';

const yes = /^(?:true|yes|on|y|1)$/i;
const no = /^(?:false|no|off|n|0)$/i;

/** Reads yes or no, in every spelling that YAML has ever known. */
export function readBoolean(value: Located, fault: Fault): boolean | null {
  if (value.kind !== 'scalar') return fault(value, 'true or false');
  if (yes.test(value.text.trim())) return true;
  if (no.test(value.text.trim())) return false;
  return fault(value, 'true or false');
}

/** Lists the values of a list, of lists within it too, blank ones left out; anything else is a list of one. */
export function listValues(value: Located): Located[] {
  if (value.kind !== 'list') return isBlank(value) ? [] : [value];
  return value.items.flatMap(listValues);
}

/** Finds the entry of a map under the first of these names that is not blank. */
export function entryOf(map: LocatedMap, names: readonly string[]): LocatedEntry | null {
  for (const name of names) {
    const entry = map.entries.find(({ key, value }) => foldKey(key) === foldKey(name) && !isBlank(value));
    if (entry) return entry;
  }
  return null;
}

/** Reads the text of a map's entry under the first of these names that has one; null where none has. */
export function textOf(map: LocatedMap, names: readonly string[], fault: Fault): string | null {
  const entry = entryOf(map, names);
  return entry ? readText(entry.value, fault) : null;
}

const scheme = /^[a-z][a-z\d+.-]*:/i;

/** Reads an address: a path, or a full one with one of the schemes. Everything else could run something. */
export function readAddress(
  value: Located,
  fault: Fault,
  schemes: readonly string[] = ['http:', 'https:'],
): string | null {
  const text = readText(value, fault, 'an address');
  if (text === null) return null;
  const own = scheme.exec(text)?.[0].toLowerCase();
  if (own === undefined || (schemes.includes(own) && (!own.startsWith('http') || URL.canParse(text))))
    return text;
  return fault(value, 'a path or an https:// address');
}
