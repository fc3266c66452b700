import type { Edition } from '../edition/edition.ts';
import { OFFLINE_PATH, writeOfflineList } from '../metadata/offline-list.ts';
import type { ReaderScripts } from './reader-scripts.ts';
import { keyOf } from './sheets/key-of.ts';
import type { TextFile } from './text-files.ts';

/** Lists the scripts of a paper: the modules that its pages load, and its service worker with the list that it goes by. */
export function listReaderFiles(edition: Edition, scripts: ReaderScripts): TextFile[] {
  const { desk } = edition;
  const { modules, worker, leave } = scripts;
  const script = (path: string, text: string) => textFile(path, 'text/javascript; charset=utf-8', text);
  const isOffline = desk.site.offline !== null;
  return [
    ...Object.entries(modules).map(([path, text]) => script(path, text)),
    script('sw.js', isOffline ? worker : leave),
    ...(isOffline
      ? [textFile(OFFLINE_PATH, 'application/json', writeOfflineList(edition, Object.keys(modules)))]
      : []),
  ];
}

/** A file that is small enough to be its own key. */
function textFile(path: string, type: string, text: string): TextFile {
  return { path, type, key: () => keyOf('reader', text), make: () => text };
}
