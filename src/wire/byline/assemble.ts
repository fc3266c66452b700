import { findAgencies } from '../organizations.ts';
import type { AgencyProfile } from '../profile.ts';
import type { AuthorReading, BylineReading, ContributorReading, ContributorRole } from '../reading.ts';
import { isPluralRole } from '../roles.ts';
import type { WireContext } from '../wire-context.ts';
import type { Item } from './items.ts';
import type { PieceReading } from './piece.ts';
import type { Join } from './pieces.ts';

/** What the parts of a byline come to. */
export interface Assembled {
  readonly authors: readonly AuthorReading[];
  readonly contributors: readonly ContributorReading[];
  readonly organization: string | null;
  readonly agencies: readonly AgencyProfile[];
  /** Agencies that only helped. */
  readonly helpers: readonly AgencyProfile[];
}

interface Draft {
  name: string;
  role: string | null;
  affiliation: string | null;
  location: string | null;
}

/** Puts the parts together: what follows a name is its own; an organisation is of all before it (law 7). */
export function assemble(items: readonly Item[], text: string, context: WireContext): Assembled {
  const authors: Draft[] = [];
  const contributors: (Draft & { readonly as: ContributorRole })[] = [];
  const houses: { text: string; start: number; end: number; shared: boolean }[] = [];
  /** Houses that only sent the copy: “Los Angeles Times (TNS)”. */
  const senders: string[] = [];
  const sources: string[] = [];
  let credit: ContributorRole | null = null;
  let group = 0;
  let owner: string | null = null;
  let loneRole: string | null = null;
  let waitingRole: Extract<PieceReading, { kind: 'role' }> | null = null;
  for (const [index, { piece, reading }] of items.entries()) {
    const people: Draft[] = credit ? contributors : authors;
    const last = people.at(-1);
    switch (reading.kind) {
      case 'person': {
        const draft: Draft = {
          name: reading.name,
          role: waitingRole?.text ?? null,
          affiliation: owner ?? waitingRole?.affiliation ?? null,
          location: null,
        };
        if (!waitingRole || !isPluralRole(waitingRole.text)) waitingRole = null;
        if (credit) contributors.push({ ...draft, as: credit });
        else authors.push(draft);
        break;
      }
      case 'owner':
        owner = reading.text;
        if (!credit) houses.push({ text: owner, start: -1, end: -1, shared: true });
        break;
      case 'credit':
        owner = null;
        credit = reading.role === 'author' ? null : reading.role;
        break;
      case 'suffix':
        if (last) last.name += `${piece.join === 'comma' ? ',' : ''} ${reading.text}`;
        break;
      case 'done':
        if (last && !credit && reading.role !== 'author') {
          authors.pop();
          contributors.push({ ...last, as: reading.role });
        }
        break;
      case 'role':
        if (reading.leads || !last) {
          loneRole = reading.text;
          waitingRole = reading;
        } else if (isPluralRole(reading.text)) {
          for (const own of people.slice(credit ? 0 : group)) {
            own.role ??= reading.text;
            own.affiliation ??= reading.affiliation;
          }
        } else {
          last.role = last.role === null ? reading.text : `${last.role}, ${reading.text}`;
          last.affiliation ??= reading.affiliation;
        }
        if (reading.affiliation) houses.push({ text: reading.affiliation, start: -1, end: -1, shared: true });
        break;
      case 'place':
        if (last) last.location = last.location === null ? reading.text : `${last.location}, ${reading.text}`;
        break;
      case 'affiliation': {
        const before = items[index - 1];
        if (before?.piece === piece && before.reading.kind === 'organization') {
          senders.push(reading.text);
          break;
        }
        const isForAll = before?.piece !== piece && piece.join === 'comma' && !credit;
        for (const own of isForAll ? people.slice(group) : people.slice(-1)) own.affiliation ??= reading.text;
        const ends = items.slice(index + 1).every((item) => item.reading.kind !== 'person');
        if (!credit && ends && (isForAll || authors.length <= group + 1))
          houses.push({ text: reading.text, start: -1, end: -1, shared: true });
        else sources.push(reading.text);
        break;
      }
      case 'organization': {
        const before = items[index - 1];
        const follows = before?.reading.kind === 'organization' ? houses.at(-1) : undefined;
        if (piece.join === 'with' && people.length > 0) {
          sources.push(reading.text);
          break;
        }
        const cosigns = isCosigner(piece.join, piece === before?.piece) && !follows;
        if (follows) {
          follows.end = piece.end;
          follows.text = text.slice(follows.start, piece.end).trim();
          if (follows.shared)
            for (const own of people.slice(group))
              if (own.affiliation !== null) own.affiliation = follows.text;
        } else
          houses.push({
            text: withoutStaff(reading.text, context),
            start: piece.start,
            end: piece.end,
            shared: !cosigns,
          });
        if (!cosigns && !follows)
          for (const own of people.slice(credit ? people.length - 1 : group))
            own.affiliation ??= houses.at(-1)?.text ?? null;
        break;
      }
      case 'source':
        sources.push(reading.text);
        break;
      default:
        break;
    }
    const next = items[index + 1]?.reading.kind;
    if (reading.kind === 'organization' && next !== 'organization' && !credit) group = authors.length;
  }
  const organization = signingHouse(houses) ?? (authors.length === 0 ? loneRole : null);
  const named = [
    ...senders,
    ...houses.map((house) => house.text),
    ...authors.flatMap(({ affiliation, role }) => [affiliation, role]),
  ];
  const agencies = agenciesIn(named, context);
  return {
    authors: authors.map(asAuthor),
    contributors: contributors.map(({ as: role, ...draft }) => ({
      name: draft.name,
      role,
      affiliation: draft.affiliation,
      location: draft.location,
    })),
    organization,
    agencies,
    helpers: agenciesIn(sources, context).filter((profile) => !agencies.includes(profile)),
  };
}

/** After “and” or “with” a house signs beside the people; after a comma or a bar it is theirs. */
function isCosigner(join: Join, samePiece: boolean): boolean {
  return !samePiece && (join === 'and' || join === 'with' || join === 'start');
}

/** The houses of a byline are one where they say the same; two that differ leave the line to its people. */
function signingHouse(houses: readonly { readonly text: string }[]): string | null {
  const names = [...new Set(houses.map(({ text }) => text))];
  return names.length === 1 ? (names[0] ?? null) : names.length === 0 ? null : sharedName(names);
}

/** “AP” and “AP Sports” are one house; the longer name says more. */
function sharedName(names: readonly string[]): string | null {
  const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return names.every((name) => longest.includes(name)) ? longest : null;
}

/** “CNN Newsource staff” signs as CNN Newsource. */
function withoutStaff(name: string, { agencies }: WireContext): string {
  const bare = /^(\S.*?)[\s-]+staff$/i.exec(name)?.[1];
  if (!bare) return name;
  return findAgencies(bare, agencies).some(({ house }) => !house) ? bare : name;
}

/** The agencies that houses, affiliations and roles lead to; a house profile is no agency. */
function agenciesIn(names: readonly (string | null)[], { agencies }: WireContext): AgencyProfile[] {
  const found = names.flatMap((name) =>
    findAgencies((name ?? '').replace(/^(?:special(?:ly)? (?:to|for)|for|of) /i, ''), agencies),
  );
  return [...new Set(found)].filter(({ house }) => !house);
}

function asAuthor({ name, role, affiliation, location }: Draft): AuthorReading {
  return { name: name.trim(), role, affiliation, location };
}

/** Makes the reading of what was put together; who only helped is named only where there is someone. */
export function toReading(assembled: Assembled, text: string, raw: string): BylineReading {
  const { contributors, helpers, ...signed } = assembled;
  return {
    text,
    raw,
    ...signed,
    ...(helpers.length > 0 ? { otherAgencies: helpers } : {}),
    ...(contributors.length > 0 ? { contributors } : {}),
  };
}
