import { startInstant } from '../article/day.ts';
import type { Edition } from '../edition/edition.ts';
import { sayMoment } from '../edition/machine-dates.ts';
import { cleanText } from '../feeds/clean-text.ts';

/** Where security.txt lies (RFC 9116 § 3). */
export const SECURITY_PATH = '.well-known/security.txt';

/**
 * Writes security.txt (RFC 9116): whom to tell about a hole in the site. Null where `site.yml` says nothing, or its day is
 * over: what has expired must not be used.
 */
export function writeSecurity({ desk, addresses, now }: Edition): string | null {
  const { security, timeZone } = desk.site;
  if (security === null || startInstant(security.expires, timeZone) <= now) return null;
  const { contact, expires, policy, languages } = security;
  return writeFields(': ', [
    ...contact.map((one) => ['Contact', one] as const),
    ['Expires', sayMoment(expires, timeZone)],
    ...(policy === null ? [] : [['Policy', policy] as const]),
    ...(languages === null ? [] : [['Preferred-Languages', languages] as const]),
    ['Canonical', addresses.absolute(addresses.file(SECURITY_PATH))],
  ]);
}

/** Writes trust.txt (journallist.net): to whom the paper belongs and what belongs to it. Null where nothing is said. */
export function writeTrust({ desk }: Edition): string | null {
  const fields = Object.entries(desk.site.trust).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  return fields.length === 0 ? null : writeFields('=', fields);
}

/** Writes ads.txt (IAB): the lines as `site.yml` has them. Null where it has none. */
export function writeAds({ desk }: Edition): string | null {
  const { ads } = desk.site;
  return ads.length === 0 ? null : ads.map((line) => `${oneLine(line)}\n`).join('');
}

function writeFields(sign: string, fields: readonly (readonly [name: string, value: string])[]): string {
  return fields.map(([name, value]) => `${name}${sign}${oneLine(value)}\n`).join('');
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
