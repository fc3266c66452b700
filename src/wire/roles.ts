import { looksLikePersonName } from './names.ts';
import { findAgency } from './organizations/agency.ts';
import { organizationWords, paperWords } from './organizations/words.ts';
import type { AgencyProfile } from './profile.ts';
import { pluralHeads, roleHeads, roleLinks, roleModifiers, surnameHeads } from './roles/words.ts';

/** A name with the role that stood beside it without a comma. */
export interface NamedRole {
  readonly name: string;
  readonly role: string;
}

/** Where a text stood that may be a role. */
export interface RoleOptions {
  /** A comma, bar or dash parts it from a name: there “Port Halden Gazette reporter” is no person's. */
  readonly behindName?: boolean;
}

/** “Special to The Post”, “Special for CNN”. */
const specialTo = /^(?:exclusive|special)(?:ly)?,? (?:to|for)(?: the)? \S/i;
/** “our man in Havana”. */
const ourMan = /^our (?:man|woman|own correspondent|correspondent)\b/i;
/** Japanese, Chinese and Korean roles are a name's last signs: 山田太郎記者, 홍길동 기자. */
const easternRole =
  /^(?:本报|本報|本刊)?(?:特约|特約)?(?:記者|记者|特派員|特派员|編集委員|論説委員|编辑|編輯|撰稿人|通讯员|通訊員|기자|특파원|선임기자|논설위원)$/;

/** “Enviado especial”, “Envoyée spéciale”, “Redactora jefe”: the adjective follows. */
const romanceAdjective = /^(?:especial(?:es)?|speciale|spécial(?:e|es)?|permanente?|jefe|jefa|en chef)$/i;

/**
 * Says whether a text is a role and nothing else: “Staff Writer”, “Middle East correspondent”, “editor-in-chief”,
 * “Professor of Law at Port Halden University”, “AP Business Writer”. One word that is unknown may stand before
 * the noun (“Maritime correspondent”); two could be a name.
 */
export function isRole(text: string, agencies: readonly AgencyProfile[], options: RoleOptions = {}): boolean {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  if (plain === '' || plain.length > 120) return false;
  if (easternRole.test(plain) || specialTo.test(plain) || ourMan.test(plain)) return true;
  const words = plain.replace(/(?: (?:II|III|IV|[1-9]))$/, '').split(' ');
  if (words.length > 14) return false;
  const head = headIndex(words);
  if (head < 0) return false;
  if (head === 0 && romanceAdjective.test(words.slice(1).join(' '))) return true;
  const before = words.slice(0, head);
  if (
    isSurname(words[head] ?? '') &&
    before.length === 1 &&
    words.length === 2 &&
    !isModifier(before[0] ?? '', agencies)
  )
    return false;
  const adjective = romanceAdjective.test(words[head + 1] ?? '') ? 1 : 0;
  const behind = words.slice(head + 1 + adjective);
  if (behind.length > 0 && !isRoleTail(behind)) return false;
  if (before.length > 6) return false;
  const unknown = before.filter((word) => !isModifier(word, agencies));
  if (unknown.length <= 1) return !unknown.some((word) => proseWords.test(word));
  if (unknown.some((word) => proseWords.test(word))) return false;
  if (unknown.length <= 2 && unknown.every((word) => word === word.toLowerCase())) return true;
  const first = before[0] ?? '';
  return (
    isModifier(first, agencies) ||
    isLedByAgency(before, agencies) ||
    (options.behindName === true && isPaper(before))
  );
}

/** Verbs and pronouns: what holds one is a sentence. */
const proseWords =
  /^(?:is|are|was|were|be|been|has|had|have|will|would|can|said|says|told|who|which|that|he|she|it|they|we|i|not|when|if|but|because|than|this|these|as|by)$/i;

/** Says whether a role is that of everybody before it: “Staff Writers”. */
export function isPluralRole(text: string): boolean {
  const last = key(text.trim().split(/\s+/).at(-1) ?? '');
  return (pluralHeads.has(last) && !roleHeads.has(last)) || isPluralHead(last);
}

/** Says whether a role is a journalist's, so that a line of a name and this role can only be a byline. */
export function isJournalistRole(text: string): boolean {
  return /(?<!\p{L})(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|critics?|photojournalist|bureau chief|redakteur(?:in)?|korrespondent(?:in)?|corresponsal|periodista|journaliste|correspondant(?:e)?|giornalista|corrispondente|repórter|correspondente|verslaggever|журналист|корреспондент|repórter|redator|inviat[oa]|envoyée?|enviad[oa]|contributor)(?!\p{L})|(?:記者|记者|기자|특파원)$|^special (?:to|for)\b/iu.test(
    text,
  );
}

/** Splits “Jane Doe Transport correspondent” into name and role, or gives null. */
export function splitTrailingRole(text: string, agencies: readonly AgencyProfile[]): NamedRole | null {
  const words = text.split(' ');
  const eastern =
    /^([\p{Script=Han}々]{2,5}|[\p{Script=Hangul}]{2,4}) ?((?:記者|记者|特派員|기자|특파원|선임기자))$/u.exec(
      text,
    );
  if (eastern?.[1] && eastern[2]) return { name: eastern[1], role: eastern[2] };
  if (words.length < 3 || words.length > 14 || headIndex(words) < 0) return null;
  const options: number[] = [];
  for (let count = 2; count < words.length; count++) {
    const name = words.slice(0, count).join(' ');
    const role = words.slice(count).join(' ');
    const last = key(words[count - 1] ?? '');
    if (!looksLikePersonName(name) || roleHeads.has(last) || paperWords.has(last)) continue;
    const first = words[count] ?? '';
    const opens =
      isModifier(first, agencies) ||
      isHead(first) ||
      isLedByAgency(words.slice(count), agencies) ||
      specialTo.test(role);
    if (opens && !isSurname(role) && isRole(role, agencies)) return { name, role };
    if (isRole(role, agencies) && !isSurname(role)) options.push(count);
  }
  const best = options.at(-1);
  return best ? { name: words.slice(0, best).join(' '), role: words.slice(best).join(' ') } : null;
}

/** Splits “Chief Political Correspondent Jane Doe” into role and name, or gives null. */
export function splitLeadingRole(text: string, agencies: readonly AgencyProfile[]): NamedRole | null {
  const words = text.split(' ');
  const eastern = /^((?:本报|本報|新华社)?(?:記者|记者|特派員)) ?([\p{Script=Han}々]{2,4})$/u.exec(text);
  if (eastern?.[1] && eastern[2]) return { role: eastern[1], name: eastern[2] };
  for (let count = Math.min(words.length - 2, 8); count >= 1; count--) {
    if (!isHead(words[count - 1] ?? '') && !/^(?:in-chief|at-large)$/i.test(words[count - 1] ?? '')) continue;
    const role = words.slice(0, count).join(' ');
    const name = words.slice(count).join(' ');
    if (role.endsWith(':')) continue;
    const known =
      words.slice(0, count - 1).every((word) => isModifier(word, agencies)) || isLedByAgency(words, agencies);
    if ((known || count <= 2) && isRole(role, agencies) && looksLikePersonName(name)) return { name, role };
  }
  return null;
}

function headIndex(words: readonly string[]): number {
  for (let index = words.length - 1; index >= 0; index--)
    if (isHead(words[index] ?? '')) {
      return index > 0 && behindLink(words, index) ? headIndex(words.slice(0, index)) : index;
    }
  return -1;
}

/** In “Director of the Editor Project” the noun is the one before “of”. */
function behindLink(words: readonly string[], index: number): boolean {
  const link = words.slice(1, index).findIndex((word) => /^(?:of|at|for)$/.test(word));
  return link >= 0 && words.slice(0, link + 1).some(isHead);
}

function isHead(word: string): boolean {
  const own = key(word);
  return roleHeads.has(own) || pluralHeads.has(own) || isPluralHead(own);
}

/** “Farmer” with its capital ends a name as well as a role. */
function isSurname(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && surnameHeads.has(key(word));
}

/** “meteorologists”, “producers”; “news” and “boss” are no plurals. */
function isPluralHead(word: string): boolean {
  return /[^s]s$/.test(word) && !roleHeads.has(word) && roleHeads.has(word.slice(0, -1));
}

/** “in Paris”, “of The Daily Post”, “at large”, “in chief”: what may follow the noun. */
function isRoleTail(words: readonly string[]): boolean {
  return words.length <= 9 && roleLinks.has(key(words[0] ?? '')) && !/^(?:and|&|a|an)$/i.test(words[0] ?? '');
}

function isModifier(word: string, agencies: readonly AgencyProfile[]): boolean {
  const own = key(word);
  const bare = own.replace(/s?['’]s?$/, '');
  if (roleModifiers.has(own) || roleModifiers.has(bare) || organizationWords.has(own) || paperWords.has(own))
    return true;
  if (isHead(word) || /^(?:.+-(?:in-chief|at-large))$/.test(own)) return true;
  if (/^[a-z]+(?:[-/][a-z]+)+$/.test(own) && own.split(/[-/]/).every((part) => roleModifiers.has(part)))
    return true;
  return (
    findAgency(word, agencies) !== null ||
    (/^[\p{Lu}\d&]{3,6}['’]?s?$/u.test(word) && word === word.toUpperCase() && !/[AEIOUY]/.test(word))
  );
}

function isLedByAgency(words: readonly string[], agencies: readonly AgencyProfile[]): boolean {
  return [1, 2, 3].some(
    (count) => words.length > count && findAgency(words.slice(0, count).join(' '), agencies) !== null,
  );
}

function isPaper(words: readonly string[]): boolean {
  const last = key(words.at(-1) ?? '');
  return (
    /^the$/i.test(words[0] ?? '') || organizationWords.has(last) || (paperWords.has(last) && words.length > 2)
  );
}

function key(word: string): string {
  return word.toLowerCase().replace(/^[("“‘']+|[.,;:)”"]+$/g, '');
}
