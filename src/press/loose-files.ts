import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { inPlainWords, PressError } from './press-error.ts';

/** What the output holds besides the pages that Astro renders. */
export type LooseFile =
  | { readonly kind: 'media'; readonly from: string }
  | { readonly kind: 'redirect'; readonly html: string };

/** The edition's media files and redirects by their path in the output folder. `fileOf` tells where a content path lies on the disk. */
export function listLooseFiles(
  edition: Edition,
  fileOf: (path: string) => string | null,
): Map<string, LooseFile> {
  const files = new Map<string, LooseFile>();
  for (const { path, address } of edition.media) {
    const to = edition.addresses.local(address);
    const from = fileOf(path);
    if (to !== null && from !== null) files.set(to, { kind: 'media', from });
  }
  for (const { file, to } of edition.redirects) {
    files.set(file, { kind: 'redirect', html: redirectPage(to, edition.addresses.absolute(to)) });
  }
  return files;
}

/** Writes the loose files into an output folder, a few at a time. */
export async function writeLooseFiles(files: ReadonlyMap<string, LooseFile>, folder: string): Promise<void> {
  const queue = files.entries();
  const hand = async () => {
    for (const [path, file] of queue) {
      const target = join(folder, ...path.split('/'));
      await mkdir(dirname(target), { recursive: true });
      if (file.kind === 'redirect') await writeFile(target, file.html);
      else await copyMedia(file.from, target);
    }
  };
  await Promise.all(Array.from({ length: 16 }, hand));
}

async function copyMedia(from: string, target: string): Promise<void> {
  try {
    await copyFile(from, target);
  } catch (error) {
    const isThere = await stat(from).then(
      () => true,
      () => false,
    );
    throw new PressError(
      `${isThere ? target : from} could not be ${isThere ? 'written' : 'read'}: ${inPlainWords(error)}.`,
    );
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
