import { nameKey } from '../article/people.ts';
import type { Contributor } from '../article/record.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { listSigners } from '../feeds/story-entry.ts';

/** Somebody who made a book, by the code that libraries have for what they did (MARC relators). */
export interface Maker {
  readonly name: string;
  readonly role: string;
}

const ROLES: Readonly<Record<Contributor['role'], string>> = {
  reporting: 'rpt',
  writing: 'aut',
  editing: 'edt',
  photography: 'pht',
  video: 'vdg',
  graphics: 'ill',
  translation: 'trl',
  research: 'res',
  other: 'oth',
};

/** Lists everybody who signs a story of a book, once, in the order of the stories; where nobody does, who sent or publishes it. */
export function listCreators(stories: readonly Story[], edition: Edition): Maker[] {
  return listOnce(
    stories.flatMap(({ record }) => listSigners(record, edition).map(({ name }) => ({ name, role: 'aut' }))),
  );
}

/** Lists everybody whom a story's credit lines name, once for each thing that they did. */
export function listContributors(stories: readonly Story[]): Maker[] {
  return listOnce(
    stories.flatMap(({ record }) =>
      record.contributors.map(({ name, role }) => ({ name, role: ROLES[role] })),
    ),
  );
}

function listOnce(makers: readonly Maker[]): Maker[] {
  const seen = new Map<string, Maker>();
  for (const maker of makers) {
    const key = `${maker.role} ${nameKey(maker.name) || maker.name}`;
    if (!seen.has(key)) seen.set(key, maker);
  }
  return [...seen.values()];
}
