import { africaOceania, australia } from './africa-oceania.ts';
import { asia } from './asia.ts';
import { countries } from './countries.ts';
import { europe } from './europe.ts';
import { exonyms } from './exonyms.ts';
import { latinAmerica } from './latin-america.ts';
import { northAmerica } from './north-america.ts';
import { placeKey } from './place-key.ts';
import { provinces } from './states.ts';

/** Names by their key, as they are written. */
type Names = ReadonlyMap<string, string>;

/** No known name is longer. */
const longest = 60;

let cities: Names | null = null;
let lands: Names | null = null;

/** Reads “Label: name, name,” lists: a label ends with a colon, names with a comma or the line. */
export function listNames(list: string): string[] {
  return list
    .replace(/^[^,:\n]+:/gm, '')
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function byKey(lists: readonly string[]): Names {
  return new Map(lists.flatMap(listNames).map((name) => [placeKey(name), name]));
}

function knownCities(): Names {
  cities ??= byKey([exonyms, asia, africaOceania, australia, latinAmerica, europe, northAmerica]);
  return cities;
}

function knownLands(): Names {
  lands ??= byKey([provinces, countries]);
  return lands;
}

/**
 * Says whether a name is that of a city or other place that a dateline may give alone (“WASHINGTON —”).
 * Case and accents don’t count; countries are no such places.
 */
export function isKnownCity(name: string): boolean {
  return name.length <= longest && knownCities().has(placeKey(name));
}

/** Gives the known spelling of a city or land that differs from `name` in case alone: DEKALB is DeKalb. */
export function spellingOf(name: string): string | null {
  const key = placeKey(name);
  const small = name.toLowerCase();
  const spellings = [knownCities().get(key), knownLands().get(key)];
  return spellings.find((spelling) => spelling !== undefined && spelling.toLowerCase() === small) ?? null;
}

/** Says whether a name is that of a country or of a region without abbreviation. */
export function isKnownLand(name: string): boolean {
  return name.length <= longest && knownLands().has(placeKey(name));
}

let australianKeys: ReadonlySet<string> | null = null;

/** Says whether a name is that of a city in Australia. */
export function isAustralianCity(name: string): boolean {
  australianKeys ??= new Set(listNames(australia).map(placeKey));
  return australianKeys.has(placeKey(name));
}
