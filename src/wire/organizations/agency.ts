import type { AgencyProfile } from '../profile.ts';
import { deskWords } from './words.ts';

interface AgencyIndex {
  /** Long names without case, accents and full stops. */
  readonly folded: ReadonlyMap<string, AgencyProfile>;
  /** Short names (“AP”, “dpa”, “ats”) as they are written: in other letters they are words. */
  readonly exact: ReadonlyMap<string, AgencyProfile>;
}

const indexes = new WeakMap<readonly AgencyProfile[], AgencyIndex>();

/** “Redacción EFE”, “Agence AFP”. */
const leadingDesk =
  /^(?:redacción|redação|rédaction|redaktion|redazione|agencia|agência|agence|agenzia|agentur|агентство) (?=\S)/i;

/** A name of four letters or fewer counts only as it is written. */
const shortest = 4;

/**
 * Finds the agency that a name or one of its desks leads to: “The Associated Press”, “A.P.”, “CNN Business”,
 * “AP Business Writer”, “CNN Newsource staff”; null for everything else.
 */
export function findAgency(name: string, agencies: readonly AgencyProfile[]): AgencyProfile | null {
  const text = trimSign(name);
  if (text === '' || text.length > 80) return null;
  const index = indexOf(agencies);
  const whole = lookUp(text, index);
  if (whole) return whole;
  const signed = lookUp(text.replace(leadingDesk, ''), index);
  if (signed) return signed;
  const words = text.replace(/['’]s?(?=\s)/g, '').split(/[\s-]+/);
  for (let count = Math.min(words.length - 1, 5); count >= 1; count--) {
    const found = lookUp(words.slice(0, count).join(' '), index);
    if (found && !found.house && isDesk(words.slice(count))) return found;
  }
  return null;
}

/**
 * Finds every agency that a text names, the first first: “tca/dpa” and “AP and Reuters” give two.
 */
export function findAgencies(name: string, agencies: readonly AgencyProfile[]): AgencyProfile[] {
  const whole = findAgency(name, agencies);
  if (whole) return [whole];
  if (name.length > 400) return [];
  const found = name
    .split(/\s*[/,;+|•&–—(]\s*|\s+(?:and|und|et|y|e|en|og|och|with|via|via\s+the)\s+|\s+-\s+/i)
    .map((part) => findAgency(part, agencies))
    .filter((profile) => profile !== null);
  return [...new Set(found)];
}

function isDesk(words: readonly string[]): boolean {
  if (words.length > 5) return false;
  const last = fold(words.at(-1) ?? '');
  if (
    /^(?:writers?|correspondents?|reporters?|editors?|columnists?|anchors?|contributors?|analysts?|producers?|journalists?|photographers?|critics?|host|newswoman|newsman|medical|director|meteorologists?|intern|fellow)$/.test(
      last,
    )
  )
    return true;
  return words.every((word) => deskWords.has(fold(word)));
}

function lookUp(text: string, index: AgencyIndex): AgencyProfile | null {
  const exact = text.replace(/^the (?=\S)/i, '').replace(/(?<=^|[\p{L}.])\.(?=\p{L}|\s|$)/gu, '');
  return index.exact.get(exact) ?? index.folded.get(fold(text)) ?? null;
}

function indexOf(agencies: readonly AgencyProfile[]): AgencyIndex {
  const known = indexes.get(agencies);
  if (known) return known;
  const folded = new Map<string, AgencyProfile>();
  const exact = new Map<string, AgencyProfile>();
  for (const profile of agencies) {
    for (const name of profile.names) {
      const own = name.replace(/\./g, '');
      if (own.length <= shortest && /^[\p{Lu}\p{Ll}]+$/u.test(own)) setOnce(exact, own, profile);
      else setOnce(folded, fold(name), profile);
    }
    for (const name of profile.datelineNames) setOnce(exact, name.replace(/\./g, ''), profile);
  }
  const index = { folded, exact };
  indexes.set(agencies, index);
  return index;
}

function setOnce(map: Map<string, AgencyProfile>, key: string, profile: AgencyProfile): void {
  if (!map.has(key)) map.set(key, profile);
}

/** Signs around a name that are no part of it: “(AP)”, “Reuters.”, “dpa  =”, “@AP”. */
function trimSign(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^[\s([{“"'‘*_—–-]+|[\s)\]}”"’*_=,;:—–-]+$/g, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
}

/** Folds a name for comparing: no case, accents, full stops, apostrophes, leading article; hyphens are spaces. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[\s\u00a0‐‑-]+/g, ' ')
    .trim()
    .replace(/^(?:the|la|le|les|el|il|der|die|das|de|o|a|het|l) (?=\S)/, '');
}
