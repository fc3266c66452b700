import { foldSpace } from '../blocks.ts';
import { parseByline } from '../byline.ts';
import { looksLikePersonName } from '../names.ts';
import { findAgency } from '../organizations.ts';
import type { AgencyProfile } from '../profile.ts';
import type { BylineReading } from '../reading.ts';
import type { WireContext } from '../wire-context.ts';
import { type FootReader, firstLine, footStep } from './piece.ts';

/** “— AFP”, “(dpa)”, “-- IANS”, “Source: Xinhua”, “==Kyodo”: an agency alone on the last line. */
const credited =
  /^(?:[-–—=]{1,3}\s?([^()[\]]{2,60}?)(?:\s?[-–—=]{1,2})?|[([]\s?([^()[\]]{2,60}?)\s?[)\]]|(?:sources?|quellen?|fuentes?|fontes?|fonti?|bron|источник|来源|來源)\s?[:：]\s?([^()[\]]{2,60}?))\.?$/iu;
/** “-CNN-Wire-”, “--AP Wire--”. */
const dashedWire = /^[-–—]{1,2}\s?(\p{L}{2,12})[- ]wire\s?[-–—]{1,2}$/iu;
/** “Reuters”, “dpa/AFP”: a short line that no sentence could be. */
const bareName = /^\s*[\p{L}./-]+(?: [\p{L}./-]+){0,4}(?<![.])\s*$/u;
/** “jd/ab (AFP, dpa)”. */
const drawnFrom = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3}\s?\(([^()]{2,60})\)$/u;
/** “ab/cd/ef”, “bur-jd/jr”: who wrote and who checked, by their initials, below an agency's copy. */
const deskInitials = /^(?:bur-)?\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,5}\/?$/u;
/** “— Jane Doe, dpa”, “Jane Doe, The Canadian Press”. */
const signature = /^(?:(?:[–—]{1,2}|--)\s?|-)?[\p{Lu}\p{Lo}]/u;
const signatureDash = /^(?:(?:[–—]{1,2}|--)\s?|-)/;

/** Reads the wire's marker: “The-CNN-Wire”, alone or glued to the notice behind it. Case and dashes don't count. */
export const readMarker: FootReader = (copy, context) => {
  for (const profile of context.agencies) {
    for (const marker of profile.markers) {
      const bracket = copy.startsWith('(') ? 1 : 0;
      const own = markerLength(copy.slice(bracket), marker);
      if (own > 0) {
        const end = bracket + own;
        const length = end + (/^(?:\)|\.(?=\s|$))/.exec(copy.slice(end))?.[0].length ?? 0);
        const value = foldSpace(copy.slice(bracket, end)).replace(/^[\s–—-]+(?=\p{L})|[\s–—-]+$/gu, '');
        return footStep({ kind: 'marker', value, profile }, length, 'slugline');
      }
    }
  }
  const own = firstLine(copy);
  const wire = own.length <= 40 ? dashedWire.exec(own.trim()) : null;
  const profile = wire?.[1] ? agencyOf(wire[1], context.agencies) : null;
  return profile ? footStep({ kind: 'marker', value: own.trim(), profile }, own.length, 'slugline') : null;
};

/** Reads an agency that has the line to itself, behind a dash or in brackets. */
export const readSource: FootReader = (copy, context) => {
  const own = firstLine(copy);
  const hit = own.length <= 90 ? credited.exec(own.trim()) : null;
  const names = hit?.[1] ?? hit?.[2] ?? hit?.[3] ?? (bareName.test(own) ? own.trim() : '');
  const [profile, ...others] = agenciesOf(names, context);
  return profile ? footStep({ kind: 'source', profile, others }, own.length, 'source') : null;
};

/** “jd/ab (AFP, dpa)”: initials, and in brackets the agencies that a paper's own story drew on. */
export const readDrawnFrom: FootReader = (copy, context) => {
  const own = firstLine(copy);
  const hit = own.length <= 90 ? drawnFrom.exec(own.trim()) : null;
  const agencies = hit?.[1] ? agenciesOf(hit[1], context) : [];
  const value = { contributors: [], agencies };
  return agencies.length > 0 ? footStep({ kind: 'credit', value }, own.length, 'contributors') : null;
};

/** Glued to a sentence, an agency stands behind a dash or in brackets: “… he said. — AFP”. */
export const readGluedSource: FootReader = (copy, context) =>
  /^[-–—([]|^\p{Lu}{3,7}\s*$/u.test(copy) ? readSource(copy, context) : null;

/** Reads the initials that Indian and French agencies put below their copy. */
export const readDeskInitials: FootReader = (copy, context) => {
  const own = firstLine(copy);
  const words = own.trim();
  const house = /^\p{Lu}{2,8} (?=\p{Ll}{2,4}[/-])/u.exec(words)?.[0] ?? '';
  const initials = house !== '' && agencyOf(house, context.agencies) ? words.slice(house.length) : words;
  return own.length <= 40 && deskInitials.test(initials)
    ? footStep({ kind: 'furniture' }, own.length, 'furniture')
    : null;
};

/**
 * Reads a byline at the foot: a dash and names, with or without their house, or names and their agency without a dash
 * (“Jane Doe, The Canadian Press”). “By …” at the foot is text (law 3).
 */
export const readSignature: FootReader = (copy, context) => {
  const own = firstLine(copy);
  const line = own.trim();
  if (line.length > 120 || !signature.test(line)) return null;
  const dash = signatureDash.exec(line)?.[0].length ?? 0;
  const sentence = dash > 0 ? /^by [^.]{3,100}\.(?=\s|$)/i.exec(line.slice(dash))?.[0] : undefined;
  const names = sentence?.slice(0, -1) ?? line.slice(dash);
  if (dash === 0 && !endsWithAgency(names, context)) return null;
  const value = parseByline(names, context);
  const people = value.authors.length > 0 && value.authors.every(({ name }) => looksLikePersonName(name));
  if (!people || /[.!?]$|[“”"]/.test(names.replace(/\b(?:Jr|Sr)\.$/, ''))) return null;
  if (dash === 0 && !isSignedByAgency(names, value, context)) return null;
  const length = sentence === undefined ? own.length : own.indexOf(sentence) + sentence.length;
  return footStep({ kind: 'byline', value }, length, 'byline');
};

function endsWithAgency(names: string, { agencies }: WireContext): boolean {
  const comma = names.lastIndexOf(', ');
  return comma > 0 && agencyOf(names.slice(comma + 2), agencies) !== null;
}

/** Without a dash, names and an agency and nothing else make a signature. */
function isSignedByAgency(
  names: string,
  { authors, organization }: BylineReading,
  { agencies }: WireContext,
): boolean {
  const named = organization === null ? null : agencyOf(organization, agencies);
  if (!named || organization === null || !names.endsWith(organization)) return false;
  const rest = authors.reduce(
    (left, { name }) => left.replace(name, ''),
    names.slice(0, -organization.length),
  );
  return /^(?:[\s,&]|and)*$/.test(rest);
}

/** “AFP”, “dpa/AFP”, “AP, Reuters and dpa”; none where any part is no agency. */
function agenciesOf(names: string, { agencies }: WireContext): AgencyProfile[] {
  const whole = agencyOf(names, agencies);
  if (whole) return [whole];
  const found = names
    .split(/\s*(?:[/,;+]|\band\b|\bund\b|\bet\b|\by\b|&)\s*/)
    .map((name) => agencyOf(name, agencies));
  return found.every((profile) => profile !== null) ? found : [];
}

function agencyOf(name: string, agencies: readonly AgencyProfile[]): AgencyProfile | null {
  const named = findAgency(foldSpace(name), agencies);
  const profile = named ?? agencies.find((agency) => agency.datelineNames.includes(foldSpace(name))) ?? null;
  return profile?.house ? null : profile;
}

/** How much of the copy's start is the marker: letters and digits must agree, dashes and spaces may differ. */
function markerLength(copy: string, marker: string): number {
  const wanted = marker.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  let at = 0;
  for (let next = 0; next < wanted.length; at++) {
    const letter = copy.charAt(at).toLowerCase();
    if (letter === wanted.charAt(next)) next++;
    else if (letter === '' || at > marker.length + 12 || !/[\s–—-]/.test(letter)) return 0;
  }
  const dashes = /^[ \t\u00a0]?[–—-]{1,2}(?!\p{L})/u.exec(copy.slice(at, at + 4))?.[0].length ?? 0;
  return /[\p{L}\p{N}]/u.test(copy.charAt(at + dashes)) ? 0 : at + dashes;
}
