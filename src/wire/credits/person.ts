import { looksLikePersonName, tidyName } from '../names.ts';
import { findAgency, isOrganization } from '../organizations.ts';
import { isKnownCity } from '../places/gazetteer.ts';
import type { AgencyProfile } from '../profile.ts';
import { readRegion } from '../regions.ts';
import type { WireContext } from '../wire-context.ts';

/** A house of a credit line: an agency we know, another organisation, or a desk. */
export interface CreditedHouse {
  readonly name: string;
  readonly agency: AgencyProfile | null;
  readonly desk: boolean;
}

/** “the Mexico City newsroom”, “staff”, “news agencies”: never people, and no agency either. */
const desk =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|the|our|a|and|staff|news|wire|city|national|foreign|business|sports|agency|local|combined|other|reuters|[\p{L}]+['’]s?) ){0,6}(?:newsrooms?|bureaus?|bureaux|desks?|staff|team|agencies|reports|wires?|services?|correspondents|reporters|office|Redaktion|redaktion|agencias|agências|agences|Agenturen|redacción|rédaction|redazione|redação)$/u;
/** A house's name has no brackets, colons or sentences in it. */
const houseForm = /^(?!.*\p{Ll}{3}\.\s)[^:()[\]!?"“”]{2,80}$/u;
/** A house is named with capitals; words in small letters are prose. */
const commonWord =
  /(?:^|\s)(?!(?:the|and|of|for|und|der|die|das|de|la|le|du|des|et|y|e|di|del|in|on|at|für|van|dpa|ats|epd|afp|sda)(?:[\s-]|$))\p{Ll}{2,}/u;
/** “Jane Doe (Reuters)”. */
const bracketed = /^(.{2,60}?)\s*\(([^()]{2,60})\)$/;
/** Behind these stands whom somebody works for, and no place. */
const ofHouse = ['of', 'for', 'with'];
/** “… in Rome” behind a house. */
const placeBehind = /^[\s,]+(?:in|from|at)\s+(\S.*)$/;

/** A person of a credit line, with what stands behind the name. */
export interface PersonReading {
  readonly name: string;
  readonly affiliation: string | null;
  readonly place: string | null;
  /** True where a preposition or brackets behind a name of two words or more prove that it is one. */
  readonly behind: boolean;
}

/** “Jane Doe in Rome”, “Jane Doe of The Daily Post in Rome”, “Jane Doe (Reuters)”, “Jane Doe”; null for anything else. */
export function readCreditedPerson(text: string, context: WireContext): PersonReading | null {
  const bracket = bracketed.exec(text);
  if (bracket?.[1] && bracket[2]) {
    const house = readCreditedHouse(bracket[2], context);
    const person = readCreditedPerson(bracket[1], context);
    const place = person?.place ?? (house || !isPlace(bracket[2]) ? null : bracket[2]);
    return (
      person && {
        ...person,
        affiliation: house?.name ?? person.affiliation,
        place,
        behind: /\s/.test(person.name),
      }
    );
  }
  const words = ['in', 'at', 'from', 'en', 'à', 'em', 'aus', 'desde', ...context.language.byline.in].map(
    lettersOf,
  );
  const prepositions = [...words.filter((word) => word !== ''), ...ofHouse].join('|');
  const behind = new RegExp(`^(.{2,60}?)\\s+(${prepositions})\\s+(\\S.*)$`, 'iu').exec(text);
  if (behind?.[1] && behind[2] && behind[3] && isName(behind[1])) {
    const where = behind[3].replace(/^the\s+(?=\p{Lu})/u, '');
    const house = readCreditedHouse(where, context);
    if (!house && ofHouse.includes(behind[2].toLowerCase())) return null;
    const place = house ? (placeBehind.exec(where.slice(house.name.length))?.[1] ?? null) : behind[3];
    if (place !== null && !isPlace(place)) return null;
    const name = tidyName(behind[1]);
    return { name, affiliation: house?.name ?? null, place, behind: /\s/.test(name) };
  }
  return isName(text) ? { name: tidyName(text), affiliation: null, place: null, behind: false } : null;
}

/** “Reuters”, “The Daily Post”, “Reuters in Lima”, “the Mexico City newsroom”; null for a person. */
export function readCreditedHouse(text: string, context: WireContext): CreditedHouse | null {
  const name = text.replace(/[\s,]+(?:in|from|at)\s+\p{Lu}.*$/u, '');
  if (!houseForm.test(name)) return null;
  const agency = findAgency(name, context.agencies);
  if (agency?.house) return { name, agency: null, desk: true };
  if (agency) return { name, agency, desk: false };
  if (name.length <= 80 && desk.test(name)) return { name, agency: null, desk: true };
  return !commonWord.test(name) && isOrganization(name, context.agencies)
    ? { name, agency: null, desk: false }
    : null;
}

function isName(text: string): boolean {
  return (
    text.length <= 60 &&
    looksLikePersonName(text, { mononym: true }) &&
    !isKnownCity(text) &&
    readRegion(text).known === null
  );
}

/** Small words that a place may have in it. */
const placeWord =
  /^(?:the|of|and|on|in|at|near|off|outside|around|de|del|la|las|le|les|el|los|da|do|dos|das|di|du|des|der|die|den|am|an|im|bei|sur|sous|en|y|e|et|und|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|occupied|upstate|downtown|suburban|rural|county|city|province|state|region|coast|border|island)$/;

/** A place begins with a capital, with an article before it or not, is short, and has no verb in it. */
function isPlace(text: string): boolean {
  if (
    text.length > 60 ||
    !/^(?:the |la |le |el |northern |southern |eastern |western |central )?["“]?[\p{Lu}\p{Lo}]/u.test(text)
  )
    return false;
  if (/[!?]|\p{Ll}{3,}\.\s/u.test(text)) return false;
  return text.split(/[\s,]+/).every((word) => !/^\p{Ll}/u.test(word) || placeWord.test(word));
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}\s]/gu, '');
}
