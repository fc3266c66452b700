import { listStandingBooks, type StandingBook } from './bind-book.ts';
import type { CardPress } from './cards/card-press.ts';
import type { SheetFinder } from './current-sheets.ts';
import type { Proof } from './live-preview.ts';
import { type LooseFile, listIcons, listLooseFiles } from './loose-files.ts';
import type { Made } from './make-edition.ts';
import type { Darkroom } from './pictures/darkroom.ts';
import { listReaderFiles } from './reader-files.ts';
import type { ReaderScripts } from './reader-scripts.ts';
import { readReceived } from './received-copy.ts';
import { articleSheets } from './sheets/article-sheets.ts';
import { type CardFile, listCards } from './sheets/cards.ts';
import { makeKeys } from './sheets/keys.ts';
import { planOtherSheets } from './sheets/plan-sheets.ts';
import { findSidecar } from './sheets/sidecars.ts';
import { listTextFiles, type TextFile } from './text-files.ts';

/**
 * Lays an edition out for `npm run dev`: every page and file is found by its address, and made when a browser asks for it.
 * Nothing is listed before that, and articles never are: whoever has saved one waits for its page.
 */
export function openProof(
  made: Made,
  { develop, scripts }: Pick<Darkroom, 'develop'> & { readonly scripts: ReaderScripts },
  excerpt: Proof['excerpt'],
): Proof & { readonly find: SheetFinder } {
  const { edition, fileOf } = made;
  const { addresses, byId } = edition;
  const keys = once(() => makeKeys(edition, { code: '', desk: '', digestOf: made.digestOf }));
  const others = once(() => new Map(planOtherSheets(edition, keys()).map((sheet) => [sheet.route, sheet])));
  const findArticle = (pathname: string) => {
    const id = addresses.local(pathname)?.replace(/(?:\/as-received)?\/$/, '');
    const story = byId.get(id ?? '');
    return story
      ? articleSheets(edition, story, keys(), (path, sha256) => readReceived(path, sha256, made)).find(
          ({ route }) => addresses.root + route === pathname,
        )
      : undefined;
  };
  const files = once(
    () =>
      new Map<string, LooseFile | TextFile | StandingBook | CardFile>([
        ...listLooseFiles(edition, { fileOf, develop }),
        ...listIcons(edition, fileOf),
        ...[...listTextFiles(edition, keys()), ...listReaderFiles(edition, scripts)].map(
          (file) => [file.path, file] as const,
        ),
        ...listStandingBooks({ edition, fileOf, develop, memo: made.memo }, keys()).map(
          (book) => [book.path, book] as const,
        ),
        ...listCards(edition, keys()).map((card) => [card.path, card] as const),
      ]),
  );
  let press: CardPress | undefined;
  return {
    errors: made.diagnostics.filter(({ severity }) => severity === 'error'),
    excerpt,
    findFile: (path) => findSidecar(edition, path) ?? files().get(path) ?? null,
    drawCard: async ({ copy }) => {
      const { openCardPress } = await import('./cards/card-press.ts');
      press ??= openCardPress();
      return press(copy);
    },
    find: (pathname) => {
      const { root } = addresses;
      const sheet = pathname.startsWith(root)
        ? (findArticle(pathname) ?? others().get(pathname.slice(root.length)))
        : undefined;
      const shown = sheet ?? others().get('404/');
      if (!shown) throw new Error('There is no page for addresses without one');
      return { sheet: shown.copy(), isFound: sheet !== undefined };
    },
  };
}

/** Makes something when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
