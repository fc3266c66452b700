import { isAustralianCity, isKnownLand } from './places/gazetteer.ts';
import { placeKey } from './places/place-key.ts';
import { states } from './places/states.ts';
import { titleCasePlace } from './title-case.ts';

/** What stands between a place and the rest of its dateline. */
export interface RegionReading {
  /** Written out where the abbreviation is a known one, else as it stands. */
  readonly name: string;
  /** How it was known: by an abbreviation, by its name, or not at all. */
  readonly known: 'abbreviation' | 'name' | null;
}

let names: ReadonlySet<string> | null = null;
let abbreviations: ReadonlyMap<string, string> | null = null;

function stateTable(): readonly (readonly [string, readonly string[]])[] {
  return states
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', short = ''] = line.split(':');
      return [
        name,
        short
          .split(',')
          .map(shortKey)
          .filter((key) => key !== ''),
      ] as const;
    });
}

function stateNames(): ReadonlySet<string> {
  names ??= new Set(stateTable().map(([name]) => placeKey(name)));
  return names;
}

function stateAbbreviations(): ReadonlyMap<string, string> {
  abbreviations ??= new Map(
    stateTable().flatMap(([name, short]) => short.map((key) => [key, name] as const)),
  );
  return abbreviations;
}

/** “N. Mex.”, “N.MEX” and “n mex” are one abbreviation. */
function shortKey(text: string): string {
  return text.toLowerCase().replace(/[.\s\u00a0]/g, '');
}

/** “PERTH, WA” is not in the state of Washington. */
const australian: ReadonlyMap<string, string> = new Map([
  ['wa', 'Western Australia'],
  ['sa', 'South Australia'],
  ['nt', 'Northern Territory'],
  ['act', 'Australian Capital Territory'],
]);

/**
 * Reads a region: AP’s, postal and older abbreviations of American, Canadian and Australian states are written out
 * (Wis., WI and WIS. are Wisconsin), D.C. stays, and what is not known stays as it stands, out of its capitals.
 * `place` is the place before it.
 */
export function readRegion(text: string, place = ''): RegionReading {
  const trimmed = text.trim();
  const down = isAustralianCity(place) ? australian.get(shortKey(trimmed)) : undefined;
  if (down) return { name: down, known: 'abbreviation' };
  if (/^d\.? ?c\.?$/i.test(trimmed)) return { name: trimmed.toUpperCase(), known: 'abbreviation' };
  const named = stateNames().has(placeKey(trimmed)) || isKnownLand(trimmed);
  const written = named || !isAbbreviation(trimmed) ? undefined : stateAbbreviations().get(shortKey(trimmed));
  if (written) return { name: written, known: 'abbreviation' };
  const name = isCapitals(trimmed) ? titleCasePlace(trimmed) : trimmed;
  return { name, known: named ? 'name' : null };
}

/** Without a point, “In”, “Or” and “Me” are words; “IN”, “Va” and “Calif” are not. */
function isAbbreviation(text: string): boolean {
  return /^[A-Z]/.test(text) && !words.has(text);
}

const words: ReadonlySet<string> = new Set(
  'Al De Hi Id In La Ma Me Oh Ok Or Man Miss Cal Col Mass Wash'.split(' '),
);

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** Says whether a text is an abbreviation of a state, point or no point: “Va.”, “N.Y.”, “ILL”. */
export function isStateAbbreviation(text: string): boolean {
  return isAbbreviation(text) && (stateAbbreviations().has(shortKey(text)) || /^D\.? ?C\.?$/.test(text));
}
