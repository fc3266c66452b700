import { type AgencyProfile, openRights } from '../profile.ts';

/** What must be said of an agency; what else is known may be. */
export type AgencyFacts = Partial<AgencyProfile> & Pick<AgencyProfile, 'name' | 'slug'>;

/**
 * Makes a whole profile of what is known of an agency. It signs under its name and its full name besides those listed,
 * unless the name counts in dateline brackets only.
 */
export function agency(facts: AgencyFacts): AgencyProfile {
  const { name, fullName = name, names = [], datelineNames = [] } = facts;
  const signed = [name, fullName, ...names].filter((own) => !datelineNames.includes(own));
  return {
    url: null,
    description: null,
    markers: [],
    holders: [],
    notice: null,
    holder: null,
    usageTerms: null,
    rights: openRights,
    furniture: [],
    house: false,
    ...facts,
    fullName,
    names: [...new Set(signed)],
    datelineNames,
  };
}
