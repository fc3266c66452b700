import { type CreditedList, readCreditedList } from './credits/people.ts';
import { bareWith, beginsWithCreditHead, type CreditHead, findCreditHeads } from './credits/roles.ts';
import { type CreditTail, findCreditTail, mayHaveCreditTail } from './credits/sentences.ts';
import type { ContributorReading, ContributorRole } from './reading.ts';
import { readRegion } from './regions.ts';
import { type CreditReading, type FootReader, footStep, lineEnds } from './sign-off/piece.ts';
import type { WireContext } from './wire-context.ts';

/** A credit of more is none. */
const longestCredit = 1500;
const mostLines = 14;
/** Dashes and bullets before a credit. */
const opening = /^[\s–—•*-]{0,6}/;
/** Words for “and” in whatever language the credit is. */
const andWords = ['and', 'und', 'et', 'y', 'e'];
/** “Jr.”, “W.”: a point that belongs to the name. */
const ownPoint = /(?:\b(?:Jr|Sr|Esq)|\b\p{Lu})\.$/u;
/** “. Bei Rückfragen wenden Sie sich an …”, “; For the live blog, click on …”: where to turn, behind the names. */
const reference =
  /[.;]\s+(?:Bei Rückfragen|For (?:the|more|an?|further|help)|Click|Please|To (?:see|read|follow))\s[\s\S]*$/;
/** “. jane.doe@example.com”, “) (+44 20 …”: how to reach them, behind the names. */
const contactBehind = /(?:\.\s+|\)?\s*\()(?=\S{1,60}@|\+?\d|@)/g;
/** An address that ends its line parts the names above and below it. */
const lineOfAddress = /(@[^\s;,]{1,80})[ \t]*[\n\r]+/g;
/** “Jane Doe in London at jane@example.com”: the address is no place. */
const addressBehind = /\s+at\s+[^\s;,]{1,80}@[^\s;,]{1,80}/g;
/** “Information from The Associated Press was used in this report.”, “(With PTI inputs)”: houses inside a sentence. */
const usedHere: readonly RegExp[] = [
  /^(?:some )?(?:information|files?|material|content|reporting|reports?) from (.{3,200}) (?:was|were) (?:also )?used (?:in|to compile|in compiling) (?:this|the) (?:report|story|article)\.?$/i,
  /^(?:some |additional )?(?:information|material|content|reporting) (?:for|in) this (?:report|story|article) (?:came|comes|was provided|was taken|is) (?:from|by) (.{3,200}?)\.?$/i,
  /^this (?:report|story|article) (?:includes|contains|incorporates|uses) (?:\p{L}{3,12} )?(?:information|material|reporting|content|files|reports) (?:from|by) (.{3,200}?)\.?$/iu,
  /^with (.{2,60}) inputs?[.)]*$/i,
];

/** Reads a credit, the farthest line end first: a credit may be wrapped, and another piece may stand below it. */
export const readCreditPiece: FootReader = (copy, context) => {
  const head = copy.slice(0, longestCredit);
  if (!mayBeCredit(head)) return null;
  for (const end of lineEnds(head, mostLines, longestCredit)) {
    const credit = readCredit(head.slice(0, end), context);
    if (credit) return footStep({ kind: 'credit', value: credit }, end, 'contributors');
  }
  return null;
};

/** Tells most prose from credits at a glance. */
function mayBeCredit(text: string): boolean {
  const whole = text.replace(opening, '').replace(/^[([]+\s*/, '');
  return (
    mayHaveCreditTail(whole) ||
    beginsWithCreditHead(whole) ||
    / used (?:in|to) |\bthis (?:report|story|article) | inputs?\b/i.test(whole)
  );
}

/**
 * Reads a whole text as credit lines (law 13): “(Reporting by …; editing by …)”, “CNN’s … contributed to this report.”,
 * “With files from …”. Null where any part of it is something else; prose that begins like a credit is prose.
 */
export function readCredit(text: string, context: WireContext): CreditReading | null {
  const whole = text.replace(opening, '').trim();
  const bracketed = /^[([]/.test(whole) || !isOpen(whole);
  const inner = whole.replace(/^[([]+\s*/, '').replace(reference, '');
  if (!/\p{L}/u.test(inner)) return null;
  const groups = readUsed(inner, context) ?? readByRole(inner, context) ?? readBySentence(inner, context);
  if (!groups) return null;
  const contributors = groups.flatMap(contributorsOf);
  if (!bracketed && groups.length === 1 && isFrail(groups[0])) return null;
  const sure =
    bracketed ||
    groups.length > 1 ||
    contributors.some(({ name }) => /\s/.test(name) || /\p{Lo}/u.test(name));
  if (contributors.length > 0 && !sure) return null;
  return { contributors, agencies: [...new Set(groups.flatMap(({ list }) => list.agencies))] };
}

interface CreditedGroup {
  readonly list: CreditedList;
  readonly role: ContributorRole;
  /** A place that the sentence gives for all. */
  readonly place: string | null;
  /** True where only the words before the names say what it is: “Maps by …”. */
  readonly byRole: boolean;
  /** True where a colon stands behind these words. */
  readonly labelled?: boolean;
}

/** “Maps by Google”, “Produced by Acme Films”: alone and without brackets, that may be a sentence. */
function isFrail(group: CreditedGroup | undefined): boolean {
  if (!group?.byRole) return false;
  const { list, role } = group;
  return (
    (role === 'other' && !group.labelled) ||
    (list.people.length === 0 && list.agencies.length === 0 && list.desks === 0)
  );
}

function contributorsOf({ list, role, place }: CreditedGroup): ContributorReading[] {
  return list.people.map((person) => ({
    name: person.name,
    role: person.role ?? role,
    affiliation: person.affiliation,
    location: person.location ?? place,
  }));
}

/** “Reporting by A Doe; additional reporting by B Roe. Editing by C Poe”. */
function readByRole(text: string, context: WireContext): CreditedGroup[] | null {
  if (!beginsWithCreditHead(text)) return null;
  const heads = findCreditHeads(text);
  if (heads[0]?.index !== 0) return null;
  const groups: CreditedGroup[] = [];
  for (const [index, head] of heads.entries()) {
    const list = readNames(
      text.slice(head.index + head.words.length, heads[index + 1]?.index ?? text.length),
      head,
      context,
    );
    if (!list) return null;
    groups.push({
      list,
      role: head.role,
      place: null,
      byRole: !head.fromHouses,
      labelled: head.words.includes(':'),
    });
  }
  return groups;
}

function readUsed(text: string, context: WireContext): CreditedGroup[] | null {
  const folded = text.replace(/\s+/g, ' ');
  const names = usedHere.map((pattern) => pattern.exec(folded)?.[1]).find((own) => own !== undefined);
  const list = names ? readCreditedList(names, context, { and: andWords, fromHouses: true }) : null;
  return list && [{ list, role: 'reporting', place: null, byRole: false }];
}

function readNames(text: string, head: CreditHead, context: WireContext): CreditedList | null {
  const list = readCreditedList(
    trimNames(text.replace(lineOfAddress, '$1; ').replace(addressBehind, '').replace(contactBehind, '; ')),
    context,
    {
      and: andWords,
      fromHouses: head.fromHouses,
    },
  );
  if (!list) return null;
  return bareWith.test(head.words) && list.agencies.length === 0 ? null : list;
}

/** “A Doe [CNN’s A Doe reported from Beirut, and B Roe from Cairo.] C Poe contributed reporting from London.” */
function readBySentence(text: string, context: WireContext): CreditedGroup[] | null {
  if (!mayHaveCreditTail(text)) return null;
  const groups: CreditedGroup[] = [];
  let rest = text;
  let placedBefore = false;
  // “Doe reported from Lima.”: surnames alone count only beside another such sentence.
  let surnames = false;
  while (rest !== '') {
    const placed = placedBefore ? readPlaced(rest, context) : null;
    if (placed) {
      groups.push({ list: placed.list, role: 'reporting', place: null, byRole: false });
      rest = behindSentence(rest.slice(placed.length));
      placedBefore = false;
      continue;
    }
    const tail = findCreditTail(rest);
    const list = tail
      ? readCreditedList(trimNames(rest.slice(0, tail.index)), context, { and: andWords })
      : null;
    if (!tail || !list || !isMet(tail.needs, list)) return null;
    if (tail.needs === 'names') surnames ||= list.people.some(({ name }) => !/\s/.test(name));
    rest = rest.slice(tail.index + tail.length);
    const region = tail.place === null ? '' : regionBehind(rest);
    groups.push({
      list,
      role: tail.role,
      place: tail.place === null ? null : `${tail.place}${region}`,
      byRole: false,
    });
    rest = behindSentence(rest.slice(region.length));
    placedBefore = tail.place !== null;
  }
  return groups.length > (surnames ? 1 : 0) ? groups : null;
}

/** Says whether the names before a tail are what it needs, or prose would be taken for a credit. */
function isMet(needs: CreditTail['needs'], { people }: CreditedList): boolean {
  if (needs === 'names') return people.length > 0;
  return needs === null || (people.length > 0 && people.every(({ affiliation }) => affiliation !== null));
}

/** “B Roe from Cairo.” behind “A Doe reported from Beirut, and”: names that all have a place. */
function readPlaced(text: string, context: WireContext): { list: CreditedList; length: number } | null {
  for (const hit of text.matchAll(/\.(?=\s|$)|$/g)) {
    const list = readCreditedList(text.slice(0, hit.index), context, { and: andWords });
    if (list?.people.length && list.people.every(({ location }) => location !== null)) {
      return { list, length: hit.index + hit[0].length };
    }
  }
  return null;
}

/** “, Lebanon” behind “from Beirut”. */
function regionBehind(text: string): string {
  const hit = /^,\s+(\p{Lu}[\p{L}. ]{1,30}?)(?=,|\.?\s*$|\.\s|;| and )/u.exec(text);
  return hit?.[1] && readRegion(hit[1]).known !== null ? hit[0] : '';
}

function behindSentence(text: string): string {
  return text.replace(/^[\s.,;)\]]*(?:and\s+)?/, '');
}

/** Takes separators, a loose bracket, a trailing “and” and the sentence's full stop off a list of names. */
function trimNames(text: string): string {
  const names = text
    .replace(/^[\s,;:|/–—(-]+/, '')
    .replace(/[\s,;|/–—(-]+$/, '')
    .replace(/\s+(?:and|und|et|y|e|&)$/i, '')
    .replace(/[\s,;|/–—-]+$/, '');
  const stopped = ownPoint.test(names) ? names : names.replace(/[.\s]+$/, '');
  return closed(stopped);
}

/** Takes closing brackets off that nothing opened. */
function closed(text: string): string {
  let own = text;
  while (!isOpen(own) && /[)\]]$/.test(own)) own = own.slice(0, -1).trimEnd();
  return own;
}

/** Says whether every closing bracket of a text has its opening one. */
function isOpen(text: string): boolean {
  return (text.match(/[([]/g) ?? []).length >= (text.match(/[)\]]/g) ?? []).length;
}
