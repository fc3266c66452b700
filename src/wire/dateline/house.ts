import { findAgencies } from '../organizations.ts';
import { isKnownCity } from '../places/gazetteer.ts';
import type { AgencyProfile } from '../profile.ts';

/** A name in a dateline's brackets that an agency or a paper can have. */
export interface HouseReading {
  readonly name: string;
  readonly profiles: readonly AgencyProfile[];
}

/** “KXQV”, “BBC”, “KSL.com”, “MarketWatch”, “AFP-JIJI”: letters that no everyday word has. */
const coined =
  /^(?:[A-Z][A-Z0-9&-]{1,11}|[\w-]{2,24}\.(?:com|org|net|news|tv|co\.uk|de|fr)|[A-Z][\p{Ll}]+[A-Z][\p{L}]+|[A-Z]{2,}[\p{Ll}]+)$/u;
/** Words that houses are named with. */
const houseWord =
  /(?:^| )(?:news|press|agency|agence|agencia|agenzia|agentur|times|post|herald|tribune|journal|gazette|daily|wire|newswire|today|media|radio|tv|television|network|observer|chronicle|star|globe|mirror|bureau|service|newspapers?|magazine|review|monitor|sun|sentinel|courier|record|register|report|business|sports?|standard|examiner|dispatch|mail|independent|guardian)$/i;
/** Every word begins with a capital, or is small and joins. */
const named =
  /^(?:The )?\p{Lu}[\p{L}\d&.'’+-]*(?: (?:\p{Lu}[\p{L}\d&.'’+-]*|of|and|the|for|de|del|du|la|di)){0,4}$/u;

/**
 * Reads the house in a dateline's brackets: agencies that are known (“AP”, “tca/dpa”, “dpa/lno”), or a name that has the
 * form of a paper's or a station's. Null for anything else: “(AP classes)”, “(population 300)”, “(Heathrow)”.
 */
export function readHouse(text: string, agencies: readonly AgencyProfile[]): HouseReading | null {
  const profiles = findAgencies(text, agencies).filter((profile) => !profile.house);
  if (profiles.length > 0 && everyPart(text, (part) => isPlainPart(part, agencies)))
    return { name: text, profiles };
  if (text.length > 40 || isKnownCity(text)) return null;
  const sure = everyPart(text, (part) => coined.test(part) || (named.test(part) && houseWord.test(part)));
  return sure ? { name: text, profiles: [] } : null;
}

function everyPart(text: string, test: (part: string) => boolean): boolean {
  return text
    .split(/ ?[/|&,;] ?| and /)
    .filter((part) => part !== '')
    .every(test);
}

/** A house may have a desk's short name beside it: “dpa/bb”. */
function isPlainPart(part: string, agencies: readonly AgencyProfile[]): boolean {
  return /^[\p{L}\d.+-]{1,14}$/u.test(part) || findAgencies(part, agencies).length > 0;
}
