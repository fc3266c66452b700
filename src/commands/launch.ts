import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BundledCommand, bundlePress, findCommand } from '../press/bundle-press.ts';
import { readCodeKeys } from '../press/code-keys.ts';
import { COPY_CACHE, PROJECT } from '../press/place.ts';
import { keepFewArenas } from './few-arenas.ts';

/** Runs a command as it was bundled from the code as it is now; where that can't be had, from the sources. */
export async function launch(command: BundledCommand, run: () => Promise<unknown>): Promise<void> {
  keepFewArenas(process, join(PROJECT, '.broadsheet', COPY_CACHE));
  const code = readCodeKeys(PROJECT).commands;
  if (!findCommand(PROJECT, code, command)) await bundlePress(PROJECT, code);
  const bundle = findCommand(PROJECT, code, command);
  if (!bundle) return void (await run());
  // What V8 made of the bundle goes when the bundle does.
  enableCompileCache(join(dirname(bundle), 'compiled'));
  await import(pathToFileURL(bundle).href);
}
