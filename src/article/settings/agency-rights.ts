import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Located } from '../../source/located.ts';
import { type AgencyRights, openRights } from '../../wire/profile.ts';
import { entryOf, type Fault, readBoolean, readText } from '../fields/values.ts';
import { nameKeys } from './located-settings.ts';

/** The keys of `rights` in `agencies/*.yml`, and what each says. */
export const agencyRightsKeys = {
  index: '`false` asks search engines not to keep its stories, and leaves them out of the sitemaps.',
  snippet: '`false` asks search engines to show no words or pictures of them.',
  feeds: '`false` leaves them out of all feeds.',
  text: '`false` hands their text to no machine: no text, Markdown or copy as received; feeds and `index.json` have no more than the summary.',
  expires: 'Days from publication on which they are shown: `30 days`. After that a notice takes their place.',
} as const;

const aliases = { index: ['indexed'], feeds: ['feed'], expires: ['expiry', 'expiresAfter', 'days'] };

/** `30`, `30 days` */
const days = /^(\d{1,5})(?: ?d(?:ays?)?)?$/i;

/**
 * Reads what an agency allows. What is not said is allowed; what is said and can't be read is not. A slip in a name is an error
 * here, `wrong-value`, for it would publish in silence what a contract keeps in.
 */
export function readRights(value: Located, findings: Finding[], fault: Fault): AgencyRights | null {
  if (value.kind !== 'map') return fault(value, 'a group of keys', 'Write “rights: { feeds: false }”.');
  const slips: Finding[] = [];
  const map = nameKeys(value, Object.keys(agencyRightsKeys), aliases, slips);
  findings.push(...slips.map((slip) => ({ ...slip, ruleId: 'wrong-value' })));
  const may = (key: 'index' | 'snippet' | 'feeds' | 'text') => {
    const entry = entryOf(map, [key]);
    return entry === null ? openRights[key] : (readBoolean(entry.value, fault) ?? false);
  };
  const expires = entryOf(map, ['expires']);
  return {
    index: may('index'),
    snippet: may('snippet'),
    feeds: may('feeds'),
    text: may('text'),
    expires: expires && readDays(expires.value, fault),
  };
}

function readDays(value: Located, fault: Fault): number | null {
  const text = readText(value, fault, daysExpected);
  if (text === null) return null;
  const found = Number(days.exec(text)?.[1] ?? 0);
  return found > 0 ? found : fault(value, daysExpected);
}

const daysExpected = 'a number of days such as “30 days”';
