import type { RecordHead } from '../../article/record.ts';
import { commaOf } from '../../languages/joined-names.ts';
import type { Language } from '../../languages/language.ts';
import type { Edition } from '../edition.ts';
import { linkPerson } from './links.ts';

/** Everybody who did one thing for a story. */
export interface Credit {
  /** “Reporting”. */
  readonly label: string;
  readonly people: readonly {
    readonly name: string;
    readonly href: string | null;
    /** Place and affiliation, or null. */
    readonly detail: string | null;
  }[];
}

/** Groups the contributors by what they did, in the order of the credit line. */
export function decideCredits(edition: Edition, { contributors }: RecordHead, language: Language): Credit[] {
  return [...Map.groupBy(contributors, ({ role }) => role)].map(([role, group]) => ({
    label: language.words.roles[role],
    people: group.map(({ name, location, affiliation }) => ({
      name,
      href: linkPerson(edition, name)?.href ?? null,
      detail: [location, affiliation].filter((part) => part !== null).join(commaOf(language)) || null,
    })),
  }));
}
