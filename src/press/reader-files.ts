import type { Edition } from '../edition/edition.ts';
import { type ReaderScripts, settleScript } from './reader-scripts.ts';
import { keyOf } from './sheets/keys.ts';
import type { TextFile } from './text-files.ts';

/** Lists the scripts of a paper: the modules that its pages load, and its service worker. */
export function listReaderFiles({ addresses }: Edition, { modules, worker }: ReaderScripts): TextFile[] {
  return Object.entries({ ...modules, 'sw.js': worker }).map(([path, script]) => {
    const text = settleScript(script, addresses.root);
    return {
      path,
      type: 'text/javascript; charset=utf-8',
      key: () => keyOf('script', text),
      make: () => text,
    };
  });
}
