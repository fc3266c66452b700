import type { Edition } from '../edition/edition.ts';
import { type HostFile, hostFiles } from '../hosts/host-files.ts';
import { listAnswers } from '../hosts/host-plan.ts';
import { keyOf } from './sheets/key-of.ts';
import type { Keys } from './sheets/keys.ts';

/** A file for a host. What pages have in them is known when the templates are bundled, so it is made late. */
export interface HostSheet extends HostFile {
  readonly key: () => string;
}

/** Lists the files for hosts. All of them tell the site’s settings, the code’s styles and scripts, and old and gone addresses. */
export function listHostSheets(edition: Edition, keys: Keys): HostSheet[] {
  const answers = keyOf(listAnswers(edition));
  return hostFiles(edition).map((file) => ({
    ...file,
    key: () => keyOf('host', keys.common, file.path, answers),
  }));
}
