import { looksLikePersonName, nameWords } from '../names.ts';
import { paperWords } from '../organizations/words.ts';
import { findAgency, isKnownHouse, isOrganization } from '../organizations.ts';
import { isKnownCity } from '../places/gazetteer.ts';
import type { AgencyProfile } from '../profile.ts';

/** A name and the house that stood behind it without a comma. */
export interface NamedHouse {
  readonly name: string;
  readonly house: string;
}

/** Splits “Jane Doe Reuters”, “JANE DOE Associated Press”, “Jane Doe The Daily Post”, or gives null. */
export function splitTrailingHouse(text: string, agencies: readonly AgencyProfile[]): NamedHouse | null {
  const words = text.split(' ');
  const edge = capitalsEnd(words);
  const [capitals, rest] = [words.slice(0, edge).join(' '), words.slice(edge).join(' ')];
  if (edge > 1 && !holdsHouse(capitals, agencies) && isOrganization(rest, agencies))
    return { name: capitals, house: rest };
  for (let count = 2; count < Math.min(words.length, 6); count++) {
    const name = words.slice(0, count).join(' ');
    const house = words.slice(count).join(' ');
    const last = words[count - 1]?.toLowerCase() ?? '';
    if (!looksLikePersonName(name) || !isWholeName(name) || holdsHouse(name, agencies)) continue;
    if (!isUnmistakable(house, text, agencies) || isOrganization(name, agencies)) continue;
    if (paperWords.has(last) && !/^the /i.test(house)) continue;
    return { name, house };
  }
  return null;
}

/** In “JANE DOE Daily Post” the name ends where the capitals do; 0 where they don't tell. */
function capitalsEnd(words: readonly string[]): number {
  const edge = words.findIndex((word) => /\p{Ll}{2}/u.test(word));
  const name = words.slice(0, edge).join(' ');
  return edge > 1 && looksLikePersonName(name) && words.slice(edge).every((word) => /\p{Ll}/u.test(word))
    ? edge
    : 0;
}

/** “Michael R.” is half a name: what follows it is the other half. */
function isWholeName(name: string): boolean {
  return nameWords(name).filter((word) => /\p{L}{2}/u.test(word)).length > 1;
}

/**
 * Says whether what follows a name can only be a house: an agency, a house that is known, one with its article or its
 * city. “Port Halden News Service” is a house as a whole, not a person called Port Halden.
 */
function isUnmistakable(house: string, whole: string, agencies: readonly AgencyProfile[]): boolean {
  if (/^staff$/i.test(house)) return true;
  const profile = findAgency(house, agencies);
  if (profile && !profile.house) {
    if (/\s/.test(house)) return true;
    if (whole === whole.toUpperCase()) return /^(?:REUTERS|AP|AFP|CNN|UPI|DPA|XINHUA)$/.test(house);
    return /^(?:Reuters|Xinhua|Interfax|dpa)$/i.test(house) || /^\p{Lu}{2,5}$/u.test(house);
  }
  if (/^the \S/i.test(house)) return isOrganization(house, agencies, { endsList: true });
  if (isKnownHouse(house)) return whole !== whole.toUpperCase() || /\s/.test(house);
  return isKnownCity(house.split(' ').slice(0, -1).join(' ')) && isOrganization(house, agencies);
}

/** Says whether a text holds an agency's letters, as no name does: “CNN Harbor Road”. In a line of capitals every word looks like some. */
export function holdsHouse(text: string, agencies: readonly AgencyProfile[]): boolean {
  if (text === text.toUpperCase()) return false;
  return text.split(' ').some((word) => letters.test(word) && findAgency(word, agencies) !== null);
}

/** Agencies that are nobody's name. */
const letters = /^(?:\p{Lu}{3,}|Reuters|Xinhua|Interfax|Yonhap|Ritzau|Agerpres|Bernama)$/u;

/** Reads “for the Daily Post”, “of The Associated Press”, “on behalf of the Lamp Team”, “da Lusa”: the house of the one before. */
export function readForHouse(text: string, agencies: readonly AgencyProfile[]): string | null {
  const romance = /^(?:da|do|de|del|della|dell['’]|du|der|von der|van het|of the) ?(\S.*)$/i.exec(text)?.[1];
  if (romance && findAgency(romance, agencies) && !findAgency(text, agencies)) return romance;
  const found = /^(?:for|of|on behalf of|via|@|courtesy of) (\S.*)$/i.exec(text)?.[1];
  return found && /^(?:the |our )?[\p{Lu}\p{Lo}\d]|^[a-z]+[A-Z.]|^(?:the|dpa|ats|sda|anp|tca)\b/iu.test(found)
    ? found
    : null;
}
