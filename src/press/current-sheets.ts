import type { SheetCopy } from './sheets/models.ts';

/** Finds what a page shows by its address. */
export type SheetFinder = (pathname: string) => { readonly sheet: SheetCopy; readonly isFound: boolean };

/**
 * Where the finder lies between `npm run dev`, which Node runs, and the pages, which Vite bundles: two copies of this module
 * see one slot.
 */
const SLOT = Symbol.for('broadsheet.sheets');

/** Lays the sheets of an edition out for the pages. */
export function setCurrentSheets(find: SheetFinder): void {
  Reflect.set(globalThis, SLOT, find);
}

/** Finds what a page of the edition on the press shows. */
export function currentSheet(pathname: string): ReturnType<SheetFinder> {
  const find: SheetFinder | undefined = Reflect.get(globalThis, SLOT);
  if (!find)
    throw new Error('There is no edition on the press. Pages are rendered by npm run build, start and dev.');
  return find(pathname);
}
