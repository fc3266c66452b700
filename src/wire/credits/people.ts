import type { Language } from '../../languages/language.ts';
import { foldSpace } from '../blocks.ts';
import { looksLikePersonName } from '../names.ts';
import { findAgency } from '../organizations.ts';
import { isKnownCity } from '../places/gazetteer.ts';
import type { AgencyProfile } from '../profile.ts';
import type { ContributorRole } from '../reading.ts';
import { readRegion } from '../regions.ts';
import type { WireContext } from '../wire-context.ts';
import { type CreditLead, readLead } from './lead.ts';
import { readCreditedHouse, readCreditedPerson } from './person.ts';

/** A person of a credit line; `role` only where a word before the name says it (“photographer Ann Poe”). */
export interface CreditedPerson {
  readonly name: string;
  readonly role: ContributorRole | null;
  readonly affiliation: string | null;
  readonly location: string | null;
}

/** The people and houses of a list such as “A Doe in Providence, Rhode Island, and B Roe in Boston”. */
export interface CreditedList {
  readonly people: readonly CreditedPerson[];
  readonly agencies: readonly AgencyProfile[];
  /** How many houses and desks it names, agencies among them. */
  readonly houses: number;
  /** How many of these are desks: nobody but a paper has one. */
  readonly desks: number;
}

/** How a list is read. */
export interface ListOptions {
  /** Further words for “and”. */
  readonly and?: readonly string[];
  /** In “With files from”, a house behind a name is a source of its own and not whom the name works for. */
  readonly fromHouses?: boolean;
}

/** A list being read. */
interface Draft {
  readonly people: DraftPerson[];
  readonly agencies: AgencyProfile[];
  houses: number;
  desks: number;
  lead: CreditLead | null;
}

interface DraftPerson {
  name: string;
  readonly role: ContributorRole | null;
  affiliation: string | null;
  /** Shared by the group of names that a place counts for. */
  place: { text: string } | null;
}

interface Item {
  readonly text: string;
  /** The word that joins it to what stands before: “and”; null behind a comma. */
  readonly joint: string | null;
}

const longestList = 600;
/** “Jr.”, “III”: belongs to the name before the comma. */
const suffix = /^(?:jr|sr|ii|iii|iv|esq)\.?$/i;
/** “a freelance reporter in Lima”, “Middle East correspondent”: says what the person before it is. */
const description =
  /^(?:an?|the|our|its|who|formerly|now)\s|\b(?:correspondent|reporter|writer|editor|producer|journalist|columnist|fellow|intern)$/i;
/** “jane.doe@example.com”, “+1 646 223 0000”, “@janedoe”, “Reuters Messaging: …”. */
const contact =
  /^(?:(?:reuters messaging|twitter|x|e-?mail|phone|tel\.?|telephone|messaging)\s?:.*|follow .*|\S+@\S+\.\S+|@\w{2,30}|\+?[\d\s().–-]{7,30})$/i;

/**
 * Reads a list of names with their places and houses (laws 7 and 13): a place counts for the group of names before it,
 * “Providence, Rhode Island,” is one place, a house after a list belongs to each name.
 * Null where any part of the list is neither name, place nor house.
 */
export function readCreditedList(
  text: string,
  context: WireContext,
  options: ListOptions = {},
): CreditedList | null {
  const list = foldSpace(text).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  if (list === '' || list.length > longestList) return null;
  const whole = findAgency(list, context.agencies);
  if (whole)
    return { people: [], agencies: whole.house ? [] : [whole], houses: 1, desks: whole.house ? 1 : 0 };
  const draft: Draft = { people: [], agencies: [], houses: 0, desks: 0, lead: null };
  for (const item of splitList(list, context.language, options.and ?? []))
    if (!readItem(item, draft, context, options)) return null;
  if (draft.people.length + draft.houses === 0) return null;
  const people = draft.people.map(({ place, ...person }) => ({ ...person, location: place?.text ?? null }));
  return { people, agencies: draft.agencies, houses: draft.houses, desks: draft.desks };
}

/** Says whether a text is how to reach somebody, and no name. */
export function isContact(text: string): boolean {
  return text.length <= 160 && contact.test(text.trim());
}

/** Reads one item into the draft; false where it is nothing that a credit holds. */
function readItem(item: Item, draft: Draft, context: WireContext, options: ListOptions): boolean {
  const last = draft.people.at(-1);
  if (isContact(item.text)) return true;
  if (last && suffix.test(item.text)) {
    last.name = `${last.name} ${item.text}`;
    return true;
  }
  if (last?.place && continuesPlace(item)) {
    last.place.text += item.joint ? ` ${item.joint} ${item.text}` : `, ${item.text}`;
    return true;
  }
  if (last && joinsSurnames(item, last)) {
    last.name += ` ${item.joint} ${item.text}`;
    return true;
  }
  if (last && last.place === null && item.joint === null && isKnownCity(item.text)) {
    placeGroup(draft.people, { text: item.text });
    return true;
  }
  const own = readLead(item.text, context);
  if (own) draft.lead = own;
  return readNamed(own ? own.rest : item.text, item, draft, context, options);
}

function readNamed(
  text: string,
  item: Item,
  draft: Draft,
  context: WireContext,
  options: ListOptions,
): boolean {
  const house = readCreditedHouse(text, context);
  const person = house?.agency || house?.desk ? null : readCreditedPerson(text, context);
  if (house && !person?.behind) {
    draft.houses++;
    if (house.desk) draft.desks++;
    const affiliates = item.joint === null && !house.desk && !options.fromHouses && draft.people.length > 0;
    if (affiliates) for (const own of draft.people) own.affiliation ??= house.name;
    else if (house.agency) draft.agencies.push(house.agency);
    return true;
  }
  if (draft.people.length > 0 && description.test(text) && !looksLikePersonName(text)) return true;
  if (!person) return false;
  const { lead } = draft;
  const affiliation = person.affiliation ?? lead?.affiliation ?? null;
  draft.people.push({ name: person.name, role: lead?.role ?? null, affiliation, place: null });
  if (person.affiliation !== null) {
    for (const own of draft.people) own.affiliation ??= person.affiliation;
  }
  if (person.place !== null) placeGroup(draft.people, { text: person.place });
  if (!lead?.many) draft.lead = null;
  return true;
}

/** Gives a place to the names before it, back to the last one that has a place of its own. */
function placeGroup(people: readonly DraftPerson[], place: { text: string }): void {
  for (let index = people.length - 1; index >= 0; index--) {
    const person = people[index];
    if (!person || person.place !== null) return;
    person.place = place;
  }
}

/** Splits at commas, semicolons and the words for “and”. */
function splitList(list: string, language: Language, also: readonly string[]): Item[] {
  const words = ['and', '&', ...language.byline.and, ...also].map((word) =>
    word.replace(/[^\p{L}\p{N}\s&]/gu, ''),
  );
  const and = [...new Set(words)].filter((word) => word !== '').join('|');
  const breaks = new RegExp(`\\s*[,;、，]\\s*(?:(${and})\\s+)?|\\s+(${and})\\s+`, 'giu');
  const items: Item[] = [];
  let from = 0;
  let joint: string | null = null;
  for (const hit of list.matchAll(breaks)) {
    items.push({ text: list.slice(from, hit.index), joint });
    from = hit.index + hit[0].length;
    joint = hit[1] ?? hit[2] ?? null;
  }
  items.push({ text: list.slice(from), joint });
  return items.filter((item) => item.text !== '');
}

/** “Santiago Ramón y Cajal”: a lone word behind the Spanish “y” is the second surname of the name before it. */
function joinsSurnames({ text, joint }: Item, last: DraftPerson): boolean {
  return (
    (joint === 'y' || joint === 'i') &&
    /^\p{Lu}\p{L}+$/u.test(text) &&
    last.place === null &&
    last.name.includes(' ')
  );
}

/** “Rhode Island” behind “in Providence”, “Paris” behind “in London and”: more of the place, no name. */
function continuesPlace({ text, joint }: Item): boolean {
  if (!/^(?:the )?\p{Lu}/u.test(text)) return false;
  const bare = text.replace(/^the /, '');
  return joint === null
    ? readRegion(bare).known !== null
    : isKnownCity(bare) || readRegion(bare).known === 'name';
}
