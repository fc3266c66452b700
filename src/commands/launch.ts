import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type BundledCommand, bundlePress, findCommand } from '../press/bundle-press.ts';
import { readCodeKeys } from '../press/code-keys.ts';
import { PROJECT } from '../press/place.ts';

/**
 * How the memory of a build grows: in small steps. Left to itself, V8 takes what a large machine has, twice as much as is in
 * use, and is no faster for it. A preview keeps its edition while it makes the next one, and is.
 */
const THRIFT = ['--heap-growing-percent=30', '--max-semi-space-size=8'];

/** Runs a command as it was bundled from the code as it is now; where that can't be had, from the sources. */
export async function launch(command: BundledCommand, run: () => Promise<unknown>): Promise<void> {
  if (command !== 'dev') for (const flag of THRIFT) setFlagsFromString(flag);
  const code = readCodeKeys(PROJECT).commands;
  if (!findCommand(PROJECT, code, command)) await bundlePress(PROJECT, code);
  const bundle = findCommand(PROJECT, code, command);
  if (!bundle) return void (await run());
  // What V8 made of the bundle goes when the bundle does.
  enableCompileCache(join(dirname(bundle), 'compiled'));
  await import(pathToFileURL(bundle).href);
}
