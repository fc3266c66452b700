import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BundledCommand, bundlePress, findCommand } from '../press/bundle-press.ts';
import { readCodeKeys } from '../press/code-keys.ts';
import { COPY_CACHE, PROJECT } from '../press/place.ts';
import { beginOver } from './begin-over.ts';

/** Runs a command as it was bundled from the code as it is now; where that can't be had, from the sources. */
export async function launch(command: BundledCommand, run: () => Promise<unknown>): Promise<void> {
  const code = readCodeKeys(PROJECT).commands;
  const isBundled = findCommand(PROJECT, code, command) !== null;
  // With other code all pages are made again, and without what was compiled all copy is. A preview runs for hours, and makes none.
  const isWhole = !isBundled || !existsSync(join(PROJECT, '.broadsheet', COPY_CACHE));
  if (isWhole && command !== 'dev') beginOver(process);
  if (!isBundled) await bundlePress(PROJECT, code);
  const bundle = findCommand(PROJECT, code, command);
  if (!bundle) return void (await run());
  // What V8 made of the bundle goes when the bundle does.
  enableCompileCache(join(dirname(bundle), 'compiled'));
  await import(pathToFileURL(bundle).href);
}
