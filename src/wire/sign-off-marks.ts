import { foldSpace } from './blocks.ts';
import { parseByline } from './byline.ts';
import { looksLikePersonName } from './names.ts';
import { findAgency } from './organizations.ts';
import type { AgencyProfile } from './profile.ts';
import { type FootReader, firstLine, footStep } from './sign-off-piece.ts';

/** “— AFP”, “(dpa)”, “-- IANS”, “Source: Xinhua”, “==Kyodo”: an agency alone on the last line. */
const credited =
  /^(?:[-–—=]{1,3}\s?([^()[\]]{2,60}?)(?:\s?[-–—=]{1,2})?|[([]\s?([^()[\]]{2,60}?)\s?[)\]]|(?:sources?|quellen?|fuentes?|fontes?|fonti?|bron|источник|来源|來源)\s?[:：]\s?([^()[\]]{2,60}?))\.?$/iu;
/** “-CNN-Wire-”, “--AP Wire--”. */
const dashedWire = /^[-–—]{1,2}\s?(\p{L}{2,12})[- ]wire\s?[-–—]{1,2}$/iu;
/** “ab/cd/ef”, “bur-jd/jr”: who wrote and who checked, by their initials, below an agency's copy. */
const deskInitials = /^(?:bur-)?\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,5}\/?$/u;
/** “— Jane Doe, dpa”. */
const signature = /^[–—-]{1,2}\s?(?=[\p{Lu}\p{Lo}])/u;

/** Reads the wire's marker: “The-CNN-Wire”, alone or glued to the notice behind it. Case and dashes don't count. */
export const readMarker: FootReader = (copy, context) => {
  for (const profile of context.agencies) {
    for (const marker of profile.markers) {
      const length = markerLength(copy, marker);
      if (length > 0) {
        const value = foldSpace(copy.slice(0, length)).replace(/^[\s–—-]+(?=\p{L})|[\s–—-]+$/gu, '');
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
  const name = hit?.[1] ?? hit?.[2] ?? hit?.[3] ?? (own.length <= 40 ? own.trim() : null);
  const profile = name ? agencyOf(name, context.agencies) : null;
  return profile ? footStep({ kind: 'source', profile }, own.length, 'source') : null;
};

/** Reads the initials that Indian and French agencies put below their copy. */
export const readDeskInitials: FootReader = (copy) => {
  const own = firstLine(copy);
  return own.length <= 40 && deskInitials.test(own.trim())
    ? footStep({ kind: 'furniture' }, own.length, 'furniture')
    : null;
};

/** Reads a byline at the foot: a dash and names, with or without their house. “By …” at the foot is text (law 3). */
export const readSignature: FootReader = (copy, context) => {
  const own = firstLine(copy);
  const line = own.trim();
  const dash = line.length <= 120 ? signature.exec(line) : null;
  if (!dash) return null;
  const names = line.slice(dash[0].length);
  const value = parseByline(names, context);
  const people = value.authors.length > 0 && value.authors.every(({ name }) => looksLikePersonName(name));
  if (!people || /[.!?]$|[“”"]/.test(names.replace(/\b(?:Jr|Sr)\.$/, ''))) return null;
  return footStep({ kind: 'byline', value }, own.length, 'byline');
};

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
