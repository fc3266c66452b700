import { pathToFileURL } from 'node:url';
import { type BundledCommand, findCommand } from '../press/bundle-press.ts';
import { readCodeKeys } from '../press/code-keys.ts';
import { PROJECT } from '../press/place.ts';

/** Runs a command as it was bundled from the code as it is now, and where it has not been, from the sources. */
export async function launch(command: BundledCommand, run: () => Promise<unknown>): Promise<void> {
  const bundle = findCommand(PROJECT, readCodeKeys(PROJECT).commands, command);
  if (bundle) await import(pathToFileURL(bundle).href);
  else await run();
}
