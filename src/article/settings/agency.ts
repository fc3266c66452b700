import { toSlug } from '../../addresses.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Located } from '../../source/located.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { AgencyFacts } from '../../wire/agencies/index.ts';
import { makeFault, readAddress, readBoolean, readText } from '../fields/values.ts';
import { readRights } from './agency-rights.ts';
import { nameKeys, readSettingsFile } from './located-settings.ts';
import { listTexts } from './profile-texts.ts';

/** The keys of `agencies/*.yml`, and what each says. */
export const agencyKeys = {
  name: 'The name as it is shown: “AP”.',
  slug: 'The name in addresses. Without it, made of the name. A known agency’s slug changes that agency.',
  fullName: 'The name in full: “The Associated Press”.',
  url: 'The agency’s own site.',
  description: 'Who they are, in a sentence, for the agency’s page.',
  names: 'Every name under which the agency or a desk of it signs.',
  datelineNames: 'Short names that count in dateline brackets only, because they are words elsewhere.',
  markers: 'Lines that mark its wire: “The-CNN-Wire”.',
  holders: 'Copyright holders that lead to it, by their beginning.',
  notice: 'The notice for its stories that bring none, with `{year}`.',
  holder: 'The holder that this notice names.',
  usageTerms: 'How its stories may be used.',
  rights:
    'What may be done with its stories beside printing them: `index`, `snippet`, `feeds`, `text`, `expires`.',
  furniture: 'Standing lines that are no story, as regular expressions without regard to case.',
  house: '`true` for the paper itself: it signs stories and is no outside agency.',
} as const;

const aliases = {
  fullName: ['longName'],
  names: ['aliases', 'alias'],
  markers: ['marker'],
  usageTerms: ['terms'],
};
const listKeys = ['names', 'datelineNames', 'markers', 'holders'] as const;
const textKeys = ['fullName', 'description', 'notice', 'holder', 'usageTerms'] as const;

/** Reads a file of `agencies/`: what it says of an agency, to be merged with the profiles that ship. Null where it names none. */
export function readAgency(source: SourceFile): { agency: AgencyFacts | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const fault = makeFault(findings);
  const file = readSettingsFile(source, findings);
  const keys = nameKeys(file, Object.keys(agencyKeys), aliases, findings);
  const find = (key: keyof typeof agencyKeys) =>
    keys.entries.find((entry) => entry.key === key)?.value ?? null;
  const read = <T>(key: keyof typeof agencyKeys, reader: (value: Located) => T | null): T | null => {
    const value = find(key);
    return value ? reader(value) : null;
  };
  const name = read('name', (value) => readText(value, fault));
  if (name === null) {
    if (findings.length === 0) findings.push(tellNameless(file.offset));
    return { agency: null, findings };
  }
  const texts = textKeys.flatMap((key) =>
    pair(
      key,
      read(key, (value) => readText(value, fault)),
    ),
  );
  const lists = listKeys.flatMap((key) =>
    pair(
      key,
      read(key, (value) => listTexts(value, fault)),
    ),
  );
  const url = read('url', (value) => readAddress(value, fault));
  const house = read('house', (value) => readBoolean(value, fault));
  const furniture = read('furniture', (value) => listPatterns(value, fault));
  const rights = read('rights', (value) => readRights(value, findings, fault));
  const agency: AgencyFacts = {
    name,
    slug: toSlug(read('slug', (value) => readText(value, fault)) ?? name),
    ...Object.fromEntries([
      ...texts,
      ...lists,
      ...pair('url', url),
      ...pair('house', house),
      ...pair('furniture', furniture),
      ...pair('rights', rights),
    ]),
  };
  return { agency, findings: findings.toSorted((a, b) => a.offset - b.offset) };
}

function pair<T>(key: string, value: T | null): [string, T][] {
  return value === null ? [] : [[key, value]];
}

/** Patterns that can't be read, or that a hostile line could hold up for ever, are told and left out. */
function listPatterns(value: Located, fault: ReturnType<typeof makeFault>): string[] {
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => {
    const text = readText(item, fault, 'a regular expression');
    if (text === null) return [];
    if (/[+*}]\)[+*{]/.test(text)) {
      fault(item, 'a pattern that repeats nothing within a repetition');
      return [];
    }
    try {
      new RegExp(text, 'iu');
      return [text];
    } catch (error) {
      fault(item, 'a regular expression', error instanceof Error ? `${error.message}.` : undefined);
      return [];
    }
  });
}

function tellNameless(offset: number): Finding {
  return {
    ruleId: 'missing-name',
    offset,
    message: 'The file names no agency',
    hint: 'Add a line “name: Quillwire”.',
  };
}
