import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SheetCopy } from '../sheets/models.ts';

/** A page to print, with all that its template is handed. */
export interface PrintTask {
  readonly path: string;
  readonly route: string;
  readonly sheet: SheetCopy;
}

/** A file as it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** What the templates' bundle offers. */
interface Templates {
  readonly printSheet: (route: string, locals: object) => Promise<string>;
}

/** Loads the templates and gives what prints pages with them into a folder. */
export async function openPrinter(
  bundle: string,
  folder: string,
): Promise<(task: PrintTask) => Promise<WrittenFile>> {
  const { printSheet }: Templates = await import(bundle);
  return async ({ path, route, sheet }) => writeOutput(folder, path, await printSheet(route, { sheet }));
}

/** Writes a file into a folder, and tells what was written. */
export function writeOutput(folder: string, path: string, content: string | Uint8Array): WrittenFile {
  const file = join(folder, ...path.split('/'));
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}
