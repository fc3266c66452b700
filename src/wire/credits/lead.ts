import { findAgency, isOrganization } from '../organizations.ts';
import type { ContributorRole } from '../reading.ts';
import type { WireContext } from '../wire-context.ts';

/** What stands before a name in a credit: “Associated Press writers ”, “CNN’s ”, “photographer ”. */
export interface CreditLead {
  readonly affiliation: string | null;
  /** Only where the word says more than that somebody reports. */
  readonly role: ContributorRole | null;
  /** True where it counts for the names that follow too: “writers”, “CNN’s”. */
  readonly many: boolean;
  /** What follows it. */
  readonly rest: string;
}

const qualifiers: ReadonlySet<string> = new Set(
  (
    'staff special senior chief national foreign freelance contributing former deputy assistant associate political business ' +
    'economics economic science health medical sports sport video photo data investigative house white-house white airport law ' +
    'court crime technology tech climate religion education legal congressional statehouse film food music travel race ethnicity ' +
    'diplomatic military defense defence world global digital television radio multimedia and the our its'
  ).split(' '),
);
/** The word for what somebody is; with an s, for several. */
const calling =
  /^(?:correspondent|writer|reporter|journalist|editor|producer|photographer|photojournalist|researcher|videographer|video-?journalist|columnist|critic|intern|stringer|staffer|freelancer|colleague)(s?)$/i;
/** “CNN’s Jane Doe”, “Reuters’ Jane Doe”. */
const possessive = /^(.{2,60}?)['’]s?\s+(?=\S)/;

/** Reads what stands before a name and says whose or what its bearer is; null where the name stands bare. */
export function readLead(text: string, context: WireContext): CreditLead | null {
  const owner = possessive.exec(text);
  const house = owner?.[1] && isHouse(owner[1], context) ? owner[1] : null;
  const behind = house && owner ? text.slice(owner[0].length) : text;
  const words = behind.split(' ');
  const at = words.findIndex((word) => calling.test(word));
  const before = at < 0 ? [] : words.slice(0, at);
  const named = before.findIndex((word) => qualifiers.has(word.toLowerCase()));
  const houseWords = before.slice(0, named < 0 ? before.length : houseLength(before, named)).join(' ');
  const lower = before.slice(houseWords === '' ? 0 : houseWords.split(' ').length);
  const known = houseWords === '' || isHouse(houseWords, context) || house !== null;
  if (at < 0 || !lower.every((word) => qualifiers.has(word.toLowerCase())) || !known) {
    return house === null ? null : { affiliation: house, role: null, many: true, rest: behind };
  }
  const word = words[at] ?? '';
  const affiliation = house ?? (houseWords === '' ? null : houseWords);
  return {
    affiliation,
    role: roleOfCalling(before.at(-1) ?? '', word),
    many: /s$/i.test(word),
    rest: words.slice(at + 1).join(' '),
  };
}

/** “The Standard staff writer”: an article before the house's name qualifies nobody. */
function houseLength(words: readonly string[], named: number): number {
  if (named > 0 || !/^the$/i.test(words[0] ?? '')) return named;
  const next = words.findIndex((word, index) => index > 0 && qualifiers.has(word.toLowerCase()));
  return next < 0 ? words.length : next;
}

function isHouse(name: string, context: WireContext): boolean {
  const agency = findAgency(name, context.agencies);
  return agency ? !agency.house : isOrganization(name, context.agencies);
}

function roleOfCalling(before: string, word: string): ContributorRole | null {
  if (/^(?:photo|video)/i.test(word)) return /^photo/i.test(word) ? 'photography' : 'video';
  if (/^researcher/i.test(word)) return 'research';
  if (/^video$/i.test(before)) return 'video';
  return /^photo$/i.test(before) ? 'photography' : null;
}
