import { access, constants, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import type { CopyMaker, CopyOrder } from './pictures/copy-maker.ts';
import { inPlainWords } from './press-error.ts';

/** What the output holds besides the pages that Astro renders. */
export type LooseFile =
  | { readonly kind: 'media'; readonly from: string }
  | { readonly kind: 'copy'; readonly from: string; readonly make: () => Promise<Uint8Array> }
  | { readonly kind: 'redirect'; readonly html: string };

/** Where the press finds the files of an edition: `fileOf` tells where a content path lies on the disk. */
export interface LooseFileSources {
  readonly fileOf: (path: string) => string | null;
  readonly develop: CopyMaker['develop'];
}

/** Lists the copies of pictures that the pages of an edition may ask for. */
export function listCopies({ pictures }: Edition, fileOf: LooseFileSources['fileOf']): CopyOrder[] {
  return [...pictures.values()].flatMap(({ variants }) =>
    variants.flatMap((copy) => {
      const from = fileOf(copy.path);
      return from === null ? [] : [{ copy, from }];
    }),
  );
}

/** The edition's media files, copies of pictures and redirects by their path in the output folder. */
export function listLooseFiles(
  edition: Edition,
  { fileOf, develop }: LooseFileSources,
): Map<string, LooseFile> {
  const files = new Map<string, LooseFile>();
  for (const { path, address } of edition.media) {
    const to = edition.addresses.local(address);
    const from = fileOf(path);
    if (to !== null && from !== null) files.set(to, { kind: 'media', from });
  }
  for (const order of listCopies(edition, fileOf)) {
    const to = edition.addresses.local(order.copy.address);
    if (to !== null) files.set(to, { kind: 'copy', from: order.from, make: () => develop(order) });
  }
  for (const { file, to } of edition.redirects) {
    files.set(file, { kind: 'redirect', html: redirectPage(to, edition.addresses.absolute(to)) });
  }
  return files;
}

/** A file of the newsroom that is missing from the output, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: string;
}

/** Writes the loose files into an output folder, a few at a time. Gives those that can't be read: a page does without them. */
export async function writeLooseFiles(
  files: ReadonlyMap<string, LooseFile>,
  folder: string,
): Promise<LeftOut[]> {
  const leftOut: LeftOut[] = [];
  const queue = files.entries();
  const hand = async () => {
    for (const [path, file] of queue) {
      const target = join(folder, ...path.split('/'));
      await mkdir(dirname(target), { recursive: true });
      if (file.kind === 'redirect') await writeFile(target, file.html);
      else {
        const why = await whyUnreadable(file.from);
        if (why === null && file.kind === 'copy') await writeFile(target, await file.make());
        else if (why === null) await copyFile(file.from, target);
        else leftOut.push({ file: file.from, why });
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, hand));
  return leftOut.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function whyUnreadable(file: string): Promise<string | null> {
  try {
    await access(file, constants.R_OK);
    return null;
  } catch (error) {
    return inPlainWords(error);
  }
}

/** A page that leads on: at once in a browser, by a link for everybody else, and known as no page of its own to search engines. */
function redirectPage(to: string, inFull: string): string {
  const [short, full] = [to, inFull].map(escapeHtml);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${full}</title>
<meta http-equiv="refresh" content="0; url=${short}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="canonical" href="${full}">
</head>
<body>
<p><a href="${short}">${full}</a></p>
</body>
</html>
`;
}

/** Escapes a text for HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
