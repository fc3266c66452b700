import type { SheetFinder } from './current-sheets.ts';
import type { Proof } from './live-preview.ts';
import { type LooseFile, listIcons, listLooseFiles } from './loose-files.ts';
import type { Made } from './make-edition.ts';
import type { Darkroom } from './pictures/darkroom.ts';
import { readReceived } from './received-copy.ts';
import { makeKeys } from './sheets/keys.ts';
import { planSheets } from './sheets/plan-sheets.ts';
import { listSidecars } from './sheets/sidecars.ts';
import { listTextFiles, type TextFile } from './text-files.ts';

/** Lays an edition out for `npm run dev`: every page and file is found by its address, and made when a browser asks for it. */
export function openProof(
  made: Made,
  { develop }: Pick<Darkroom, 'develop'>,
  excerpt: Proof['excerpt'],
): Proof & { readonly find: SheetFinder } {
  const { edition, fileOf } = made;
  const keys = makeKeys(edition, { code: '', desk: '', digestOf: made.digestOf });
  const sheets = new Map(
    planSheets(edition, keys, (path) => readReceived(path, made)).map((sheet) => [sheet.route, sheet]),
  );
  const missing = sheets.get('404/');
  const texts = [...listTextFiles(edition, keys), ...listSidecars(edition)].map(
    (file) => [file.path, file] as const,
  );
  return {
    errors: made.diagnostics.filter(({ severity }) => severity === 'error'),
    excerpt,
    files: new Map<string, LooseFile | TextFile>([
      ...listLooseFiles(edition, { fileOf, develop }),
      ...listIcons(edition, fileOf),
      ...texts,
    ]),
    find: (pathname) => {
      const { root } = edition.addresses;
      const sheet = pathname.startsWith(root) ? sheets.get(pathname.slice(root.length)) : undefined;
      const shown = sheet ?? missing;
      if (!shown) throw new Error('There is no page for addresses without one');
      return { sheet: shown.copy(), isFound: sheet !== undefined };
    },
  };
}
