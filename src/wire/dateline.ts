import { rememberEach, rememberLast } from '../remember.ts';
import { readEastAsianHead } from './dateline/east-asian.ts';
import { isSure } from './dateline/evidence.ts';
import { type Head, readHeads } from './dateline/head.ts';
import { endInCopy, viewCopy } from './dateline/view.ts';
import type { DatelineReading } from './reading.ts';
import { readRegion } from './regions.ts';
import { titleCasePlace } from './title-case.ts';
import type { WireContext } from './wire-context.ts';

/**
 * Reads a dateline off the start of a story's first paragraph (laws 4 and 10).
 *
 * AP and Reuters put place, then region and date, then the agency in brackets, then a dash; every house has its own
 * signs, and CNN may leave the place out. Emphasis, tags and entities are read for what they are. What is less certain
 * stays body text and gives null. The work done does not grow with the paragraph.
 */
export function readDateline(paragraph: string, context: WireContext): DatelineReading | null {
  return readerOf(context)(paragraph);
}

/** The head of a story, its foot and its first paragraph ask for the same. */
const readerOf = rememberEach((context: WireContext) =>
  rememberLast((paragraph: string) => readAnew(paragraph, context)),
);

function readAnew(paragraph: string, context: WireContext): DatelineReading | null {
  const view = viewCopy(paragraph);
  const head =
    readEastAsianHead(view.text, context) ??
    readHeads(view.text, context).findLast((candidate) => isSure(candidate, view.text.slice(candidate.end)));
  const end = head ? endInCopy(view, head.end, paragraph) : null;
  if (!head || end === null) return null;
  const indent = paragraph.length - paragraph.trimStart().length;
  const behind = paragraph.slice(end);
  return {
    raw: paragraph.slice(indent, end).trimEnd(),
    length: end + behind.length - behind.trimStart().length,
    place: placeOf(head),
    region: regionOf(head),
    date: head.date,
    agency: head.house?.name ?? null,
    profile: head.house?.profiles[0] ?? null,
    otherProfiles: head.house?.profiles.slice(1) ?? [],
  };
}

function placeOf({ place, capitals }: Head): string | null {
  return place !== null && capitals ? titleCasePlace(place) : place;
}

function regionOf({ place, regions }: Head): string | null {
  if (regions.length === 0) return null;
  return regions.map((region) => readRegion(region, place ?? '').name).join(', ');
}
