import { hasTitle, isNameSuffix, looksLikePersonName } from '../names.ts';
import { findAgencies, findAgency, isOrganization } from '../organizations.ts';
import type { AgencyProfile } from '../profile.ts';
import type { ContributorRole } from '../reading.ts';
import { isRole, splitLeadingRole, splitTrailingRole } from '../roles.ts';
import { readCredit, readDone, readSource } from './credit.ts';
import { holdsHouse, readForHouse, splitTrailingHouse } from './house.ts';
import { cleanName, dropContacts, dropFootnoteDigit, isContact, isLogin } from './noise.ts';
import { isPlaceName, readPlace } from './place.ts';
import type { BylineWords } from './words.ts';

/** What a part of a byline says. */
export type PieceReading =
  | { readonly kind: 'nothing' }
  /** Words in brackets that say nothing of authorship: “(pictured left)”. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'others' }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'organization'; readonly text: string }
  /** `leads`: it stood before the name. */
  | {
      readonly kind: 'role';
      readonly text: string;
      readonly affiliation: string | null;
      readonly leads?: true;
    }
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'affiliation'; readonly text: string }
  /** The house of all who follow: “CNN’s”. */
  | { readonly kind: 'owner'; readonly text: string }
  | { readonly kind: 'suffix'; readonly text: string }
  | { readonly kind: 'credit'; readonly role: ContributorRole | 'author' }
  /** What the one before it did: “Jane Doe (photos)”. */
  | { readonly kind: 'done'; readonly role: ContributorRole | 'author' }
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** What is known where a piece is read. */
export interface PieceContext {
  readonly words: BylineWords;
  readonly agencies: readonly AgencyProfile[];
  readonly language: string;
  /** Somebody has been named before. */
  readonly named: boolean;
  /** A comma, bar or dash stands before it. */
  readonly attached: boolean;
  /** The same, and no “and” follows. */
  readonly endsList: boolean;
}

/** “others”, “et al”, “agencies”, “wire reports”: people and services without a name. */
const others =
  /^(?:others|many others|friends|colleagues|company|co\.?|more|et al\.?|al\.?|(?:his|her|their|the) (?:team|colleagues|staff|family)|(?:news )?agencies|other agencies|agency (?:staff|reports|inputs?)|(?:the )?wires?|wire (?:services?|reports?)|news services?|staff(?: (?:and )?(?:wire )?reports)?|reports|inputs|otros|otras|otros autores|agencias|andere|agenturen|weitere|autres|agences|altri|agenzie|outros|outras|agências|anderen|agentschappen|andre|andra|другие|агентства|وكالات|آخرون|соавторы)$/i;
/** “Jane Doe et al.”, “Jane Doe u.a.” */
const otherTail = /,? (?:et al\.?|u\. ?a\.|et alii|e outros|y otros|et autres|and others)$/i;
/** “CNN’s Jane Doe”, “Sky News' Jane Doe”. */
const possessive = /^(.{2,40}?)(?:['’]s|(?<=s)['’]) (\S.*)$/;
const specialTo = / (?:special(?:ly)? (?:to|for) \S.*)$/i;

/** Reads one part of a byline. One part may say several things: “Jane Doe in Paris (Acme)” names, places and affiliates. */
export function readPiece(text: string, context: PieceContext): PieceReading[] {
  if (/^@[\w.-]+$/.test(text) && !(context.named && context.attached)) return [{ kind: 'unknown', text }];
  if (isContact(text)) return [{ kind: 'nothing' }];
  const bare = dropContacts(text);
  const plain = dropFootnoteDigit(trimPiece(bare.text));
  const inside = bare.brackets.flatMap((inner) => readBracket(inner, context));
  if (plain === '') return inside.length > 0 ? inside : [{ kind: 'nothing' }];
  return [...readPlain(plain, context), ...inside];
}

function readPlain(text: string, context: PieceContext): PieceReading[] {
  const { agencies, words } = context;
  if (context.named && context.attached && /^staff$/i.test(text))
    return [{ kind: 'role', text, affiliation: null }];
  if (context.named && others.test(text)) return [{ kind: 'others' }];
  const credit = readCredit(text);
  if (credit)
    return [
      { kind: 'credit', role: credit.role },
      ...(credit.rest === '' ? [] : readPlain(credit.rest, context)),
    ];
  if (context.named && isNameSuffix(text)) return [{ kind: 'suffix', text }];
  const others_ = otherTail.exec(text);
  if (others_) return [...readPlain(text.slice(0, others_.index), context), { kind: 'others' }];
  const place = readPlace(text, words);
  const source = readSource(text);
  if (source && looksLikePersonName(source) && !isOrganization(source, agencies))
    return [
      { kind: 'credit', role: 'reporting' },
      { kind: 'person', name: cleanName(source, context.language) },
    ];
  if (source && (place?.start !== 0 || findAgency(source, agencies)))
    return [{ kind: 'source', text: source }];
  if (place?.start === 0) return readAfter(place.word, place.rest, context);
  const signed = readForHouse(text, agencies);
  if (signed) return [{ kind: 'affiliation', text: signed }];
  if (isRole(text, agencies, { behindName: context.named && context.attached }))
    return readRole(text, context);
  const owned = possessive.exec(text);
  if (owned?.[1] && owned[2] && (findAgency(owned[1], agencies) || isOrganization(owned[1], agencies))) {
    const rest = readPlain(owned[2], context);
    const desk = context.named && rest.every(({ kind }) => kind === 'organization' || kind === 'unknown');
    return desk ? [{ kind: 'organization', text }] : [{ kind: 'owner', text: owned[1] }, ...rest];
  }
  if (place) {
    const head = readPlain(text.slice(0, place.start).trim(), context);
    if (head.some(({ kind }) => kind === 'person'))
      return [...head, ...readAfter(place.word, place.rest, context)];
  }
  const special = specialTo.exec(text);
  if (special && looksLikePersonName(text.slice(0, special.index))) {
    return [...readPlain(text.slice(0, special.index), context), ...readPlain(special[0].trim(), context)];
  }
  return readWhole(text, context);
}

/** What has no preposition: an organisation, a name with a role or an agency beside it, a name. */
function readWhole(text: string, context: PieceContext): PieceReading[] {
  const { agencies } = context;
  if (
    hasTitle(text) &&
    looksLikePersonName(cleanName(text, context.language), { mononym: lordly.test(text) })
  )
    return [{ kind: 'person', name: cleanName(text, context.language) }];
  const trailing = splitTrailingRole(text, agencies);
  if (trailing) return [...readPlain(trailing.name, context), ...readRole(trailing.role, context)];
  const leading = splitLeadingRole(text, agencies);
  if (leading) {
    const [role, ...more] = readRole(leading.role, context);
    const lead: PieceReading[] = role?.kind === 'role' ? [{ ...role, leads: true }] : [];
    return [...lead, ...readPlain(leading.name, context), ...more];
  }
  if (context.named && context.attached && isOrganization(text, agencies, { endsList: context.endsList }))
    return [{ kind: 'organization', text }];
  if (
    findAgencies(text, agencies).length > 0 &&
    !/\s(?:and|&)\s/.test(text) &&
    isOrganization(text, agencies)
  )
    return [{ kind: 'organization', text }];
  const housed = splitTrailingHouse(text, agencies);
  if (housed) {
    const name: PieceReading = { kind: 'person', name: cleanName(housed.name, context.language) };
    const isStaff = /^staff$/i.test(housed.house);
    return [
      name,
      isStaff
        ? { kind: 'role', text: housed.house, affiliation: null }
        : { kind: 'organization', text: housed.house },
    ];
  }
  if (isOrganization(text, agencies, { endsList: context.endsList && context.named }))
    return [{ kind: 'organization', text }];
  const name = cleanName(text, context.language);
  if (
    looksLikePersonName(name) &&
    !isPlaceName(text) &&
    !looseFigure.test(text) &&
    !holdsHouse(text, agencies)
  )
    return [{ kind: 'person', name }];
  return [{ kind: 'unknown', text }];
}

/** “Dr. Winslow”, “Sir Bo”: behind these one word is a name. */
const lordly = /^(?:dr|prof|sir|dame|lord|lady|baroness|rev|rabbi|sen|rep|gov)\.? /i;

/** “Saloon 190”: a figure by itself is no footnote. */
const looseFigure = /(?:^|\s)\d+(?!st\b|nd\b|\p{Lu})/u;

/** What follows “in”, “at”, “for”: a place, or a house; a place may stand behind the house. */
function readAfter(word: string, rest: string, context: PieceContext): PieceReading[] {
  const next = readPlace(rest, context.words);
  const own = next && next.start > 0 ? rest.slice(0, next.start).trim() : rest;
  const more = next && next.start > 0 ? readAfter(next.word, next.rest, context) : [];
  if (/^(?:for|of|on behalf of|via|@)$/.test(word)) {
    const isCity = word === 'of' && isPlaceName(own);
    return [isCity ? { kind: 'place', text: own } : { kind: 'affiliation', text: own }, ...more];
  }
  const isHouse = word === 'at' && !isPlaceName(own) && !/^the /i.test(own);
  if (
    isHouse ||
    findAgency(own, context.agencies) ||
    (!isPlaceName(own) && isOrganization(own, context.agencies))
  )
    return [{ kind: 'affiliation', text: own }, ...more];
  return [{ kind: 'place', text: own }, ...more];
}

/** A role with what it names besides: the agency of “AP Business Writer”, the place of “chief cheese editor in Quito”. */
function readRole(text: string, context: PieceContext): PieceReading[] {
  const within =
    /^(.+?) (?:in|en|à|em|aus|desde|reporting from|based in) (?!chief|charge|residence|training)(\p{Lu}[^,]*)$/iu.exec(
      text,
    );
  if (
    within?.[1] &&
    within[2] &&
    /^\p{Lu}/u.test(within[2]) &&
    !/^our /i.test(text) &&
    isRole(within[1], context.agencies)
  )
    return [...readRole(within[1], context), { kind: 'place', text: within[2] }];
  const words = text.split(' ');
  for (let count = 1; count < Math.min(words.length, 5); count++) {
    const own = words.slice(0, count).join(' ');
    const profile = findAgency(own, context.agencies);
    if (profile && !profile.house) return [{ kind: 'role', text, affiliation: own }];
  }
  return [{ kind: 'role', text, affiliation: null }];
}

function readBracket(inner: string, context: PieceContext): PieceReading[] {
  const text = inner.trim();
  if (/\|\||[?!]/.test(text)) return [{ kind: 'aside' }];
  const done = readDone(text);
  if (done) return [{ kind: 'done', role: done }];
  if (isLogin(text) && !findAgency(text, context.agencies)) return [];
  const credit = readCredit(text);
  if (credit) return readPlain(text, { ...context, named: true });
  if (isNameSuffix(text) || /^(?:ret|retired|dr|prof)\.?$/i.test(text)) return [];
  if (isRole(text, context.agencies)) return readRole(text, context);
  const place = readPlace(text, context.words);
  if (place?.start === 0) return [{ kind: 'place', text: place.rest }];
  if (isPlaceName(text)) return [{ kind: 'place', text }];
  return /^[\p{Lu}\p{Lo}\d]/u.test(text) || findAgency(text, context.agencies)
    ? [{ kind: 'affiliation', text }]
    : [{ kind: 'aside' }];
}

/** Signs at the ends of a part; the point of an initial or of “Jr.” stays. */
function trimPiece(text: string): string {
  return text.replace(/^[\s,;:.*=^_–—-]+/, '').replace(/[\s,;:*=^_–—-]+$/, '');
}
