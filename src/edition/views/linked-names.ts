/** A stretch of a byline, with the page it leads to or without one. */
export interface Segment {
  readonly text: string;
  readonly href: string | null;
}

/** A name that may stand in a byline under several spellings. */
export interface NameToLink {
  readonly spellings: readonly string[];
  readonly href: string;
}

/** A byline cut at its names, and the names that don't stand in it. */
export interface LinkedNames {
  readonly segments: readonly Segment[];
  readonly left: readonly NameToLink[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Found extends Place {
  readonly href: string;
}

/**
 * Links the names that stand in a byline, which is shown exactly as it is. Longer names are looked for first, so that
 * “Ann Lee” doesn't claim a part of “Ann Lee Smith”; each stretch is linked once.
 */
export function linkNames(text: string, names: readonly NameToLink[]): LinkedNames {
  const found: Found[] = [];
  const left: NameToLink[] = [];
  const longestFirst = names
    .map((name, order) => ({ name, order }))
    .sort((a, b) => lengthOf(b.name) - lengthOf(a.name) || a.order - b.order);
  for (const { name } of longestFirst) {
    const place = findName(text, name, found);
    if (place) found.push({ ...place, href: name.href });
    else left.push(name);
  }
  return { segments: cut(text, found), left: names.filter((name) => left.includes(name)) };
}

function lengthOf({ spellings }: NameToLink): number {
  return Math.max(...spellings.map(({ length }) => length));
}

function findName(text: string, { spellings }: NameToLink, taken: readonly Found[]): Place | null {
  const isFree = ({ start, end }: Place) => !taken.some((other) => start < other.end && other.start < end);
  for (const spelling of spellings) {
    for (const place of placesOf(text, spelling)) {
      if (isFree(place) && !isPartOfWord(text, place)) return place;
    }
  }
  for (const spelling of spellings.filter(isJoined)) {
    for (const place of placesOf(text, spelling)) if (isFree(place)) return place;
  }
  return null;
}

/** Finds every place of a name, also within words, and those that overlap. */
function* placesOf(text: string, name: string): Generator<Place> {
  const pattern = patternOf(name);
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    yield { start: hit.index, end: pattern.lastIndex };
    // A whole sign further: from the middle of one the search would begin with it again.
    pattern.lastIndex = hit.index + ((text.codePointAt(hit.index) ?? 0) > 0xffff ? 2 : 1);
  }
}

function isPartOfWord(text: string, { start, end }: Place): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[\p{L}\p{N}]/u.test(text.slice(end))
  );
}

/** The same people sign thousands of stories. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 20_000;

/** A name in any case (“MARY O'BRIEN”), with either apostrophe and any white space. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const letters = name.trim().split(/\s+/).map(escapePattern).join('\\s+').replace(/['’]/g, "['’]");
  const pattern = new RegExp(letters, 'giu');
  if (patterns.size < MOST_PATTERNS) patterns.set(name, pattern);
  return pattern;
}

/** A name in a script that writes “and” in one word with it: “وسامي منصور”, “甲和乙”. */
function isJoined(name: string): boolean {
  return !/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function cut(text: string, found: readonly Found[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, href } of found.toSorted((a, b) => a.start - b.start)) {
    if (start > at) segments.push({ text: text.slice(at, start), href: null });
    segments.push({ text: text.slice(start, end), href });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), href: null });
  return segments;
}
