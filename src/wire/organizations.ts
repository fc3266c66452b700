import { looksLikePersonName } from './names.ts';
import { findAgencies, findAgency, fold } from './organizations/agency.ts';
import {
  deskWords,
  knownHouses,
  organizationWords,
  paperOpenings,
  paperWords,
  signingWords,
  surePaperWords,
} from './organizations/words.ts';
import { isKnownCity, isKnownLand } from './places/gazetteer.ts';
import type { AgencyProfile } from './profile.ts';
import { isRole } from './roles.ts';

export { findAgencies, findAgency } from './organizations/agency.ts';

/** Says whether a name is that of a paper, broadcaster or body that is known, whatever its words say. */
export function isKnownHouse(name: string): boolean {
  const text = name.trim().toLowerCase();
  if (knownHouses.has(text) || knownHouses.has(fold(text)) || callSign.test(name.trim())) return true;
  const [first = '', ...rest] = name.trim().split(' ');
  const isLetters = /^\p{Lu}{2,5}$/u.test(first) && knownHouses.has(first.toLowerCase());
  return isLetters && rest.length > 0 && rest.every((word) => deskWords.has(word.toLowerCase()));
}

/** Where a name stood that may be an organisation's. */
export interface OrganizationOptions {
  /** It ends a list of names, after a comma or a bar: there “Fennick Standard” is a paper rather than a person. */
  readonly endsList?: boolean;
}

/** American call signs: “KTVZ”, “WTOP-FM”. */
const callSign = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?(?: \d{1,2})?$/;
/** “example.com”, “Metro.co.uk”. */
const domain =
  /^[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|edu|gov|co\.\p{L}{2}|com\.\p{L}{2}|news|media|tv|fm|de|fr|es|it|nl|ch|at|se|no|dk|fi|pl|ru|ua|br|mx|ar|uk|us|ca|au|in|jp|cn|kr|eu|io)$/iu;
/** “Acme, Inc.”, “Verlag Roe GmbH”, “Doe & Co.”. */
const legalForm =
  /(?:^|[\s,])(?:inc|ltd|llc|llp|lllp|gmbh|plc|corp|pty|s\.?a\.?|s\.?p\.?a\.?|a\/s|oyj|b\.v|n\.v|a\.?g|& co|& company|& sons)\.?$/i;
/** “University of Port Halden”, “Ministry of Health”, “School of Law”. */
const bodyOf =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,3}(?:university|ministry|department|college|school|institute|bank|museum|church|city|county|state|government|office|council|board|house|bureau|society|association|ministerio|universidad|universität|université) (?:of|for|de|del|für|von|du|des)\b/iu;

/**
 * Says whether a name is that of an agency, paper, desk, staff or any other body: organisations are never people
 * (law 5). A person whose surname is a newspaper's word, “Jordan Post”, is one still.
 */
export function isOrganization(
  name: string,
  agencies: readonly AgencyProfile[],
  options: OrganizationOptions = {},
): boolean {
  const text = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]+$/, '');
  if (text === '' || text.length > 120) return false;
  if (findAgency(text, agencies) || knownHouses.has(text.toLowerCase()) || knownHouses.has(fold(text)))
    return true;
  if (callSign.test(text) || domain.test(text) || legalForm.test(text) || bodyOf.test(text)) return true;
  if (isSlashed(text, agencies)) return true;
  if (isRole(text, agencies)) return false;
  const words = text.split(' ').map((word) =>
    word
      .toLowerCase()
      .replace(/^[("“]+|[.,)”"]+$/g, '')
      .replace(/['’]s?$/, ''),
  );
  const last = words.at(-1) ?? '';
  if (words.length > 9 && !signingWords.has(last)) return false;
  if (words.some((word) => organizationWords.has(word)))
    return words.length > 1 || /^\p{Lu}/u.test(text) || signingWords.has(last);
  if (signingWords.has(last) || (words[0] === 'the' && words.some((word) => signingWords.has(word))))
    return true;
  if (isDoublePaper(last)) return true;
  if (/^(?:undersigned|admin(?:istrator)?|webmaster|root|anonymous staff)$/.test(last)) return true;
  if (paperWords.has(last) || words.some((word) => surePaperWords.has(word)))
    return isPaper(text, words, options);
  const first = words[0] ?? '';
  return (
    (first === 'the' && words.length > 1 && options.endsList === true) ||
    (/^(?:bbc|cnn|nbc|abc|cbs|fox|itv|npr|pbs|sky)$/.test(first) &&
      words.length > 1 &&
      !looksLikePersonName(text.replace(/^\S+ /, '')))
  );
}

/** “Daily Mail”, “The Port Halden Post”, “Denver Post”; “Jordan Post” and “Abby Standard” are people. */
function isPaper(text: string, words: readonly string[], options: OrganizationOptions): boolean {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (!/^\p{Lu}/u.test(text.slice(text.lastIndexOf(' ') + 1))) return false;
  if (words.length === 1) return surePaperWords.has(last) && options.endsList === true;
  if (paperOpenings.has(first) || /^the /i.test(text)) return true;
  if (surePaperWords.has(last)) return true;
  if (!paperWords.has(last)) return surePaperWords.has(last) || !looksLikePersonName(text);
  const place = text.split(' ').slice(0, -1).join(' ');
  if (isKnownCity(place) || isKnownLand(place)) return !givenNames.has(first) || options.endsList === true;
  if (options.endsList === true && last !== 'page') return true;
  if (words.length >= 3 && words.slice(0, -1).some((word) => paperWords.has(word))) return true;
  return !phraseEnds.has(last) && !/['’]s /.test(text) && !looksLikePersonName(text);
}

/** Words that end phrases before they end papers: “Press Time”, “Early Light”. */
const phraseEnds: ReadonlySet<string> = new Set([
  'time',
  'light',
  'life',
  'page',
  'voice',
  'world',
  'call',
  'item',
  'nation',
  'bank',
  'review',
  'record',
]);

/** “Courier-Post”, “Times-Picayune”, “American-Statesman”: a paper that swallowed another. */
function isDoublePaper(word: string): boolean {
  const parts = word.split('-');
  if (parts.length !== 2) return false;
  const [one = '', two = ''] = parts;
  const known = (part: string) => paperWords.has(part) || organizationWords.has(part);
  return (
    (known(one) && known(two)) ||
    surePaperWords.has(two) ||
    organizationWords.has(two) ||
    surePaperWords.has(one)
  );
}

/** Cities and lands that are given names before they are newspapers. */
const givenNames: ReadonlySet<string> = new Set(
  'jordan paris sydney austin chelsea georgia florence london brooklyn dallas denver phoenix savannah charlotte madison lincoln houston geneva vienna milan asia china india kenya adelaide victoria alexandria aurora carolina virginia helena lourdes santiago sofia orlando'.split(
    ' ',
  ),
);

/** “tca/dpa”, “AP/Reuters”, “Local/WSU”: every part is an agency or an organisation. */
function isSlashed(text: string, agencies: readonly AgencyProfile[]): boolean {
  if (!/\S\/\S/.test(text)) return false;
  return text
    .split('/')
    .every((part) => findAgencies(part, agencies).length > 0 || knownHouses.has(part.trim().toLowerCase()));
}
