import type { Edition } from '../edition/edition.ts';

/**
 * Where the edition lies between the press, which Node runs, and the pages, which Vite bundles:
 * two copies of this module see one slot.
 */
const SLOT = Symbol.for('broadsheet.edition');

/** Lays the edition out for the pages. */
export function setCurrentEdition(edition: Edition): void {
  Reflect.set(globalThis, SLOT, edition);
}

/**
 * Gives the edition that is on the press. It is made once, and again when copy changes under `npm run dev`,
 * so pages ask for it each time and keep nothing of it.
 */
export function currentEdition(): Edition {
  const edition: Edition | undefined = Reflect.get(globalThis, SLOT);
  if (!edition)
    throw new Error(
      'There is no edition on the press. Pages are rendered by npm run build, npm start and npm run dev.',
    );
  return edition;
}
