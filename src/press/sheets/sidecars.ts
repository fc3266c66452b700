import type { Sidecar } from '../../addresses.ts';
import type { Edition, Story } from '../../edition/edition.ts';
import { readPublicRecord } from '../../edition/public-record.ts';
import { describeSurroundings } from '../../metadata/ninjs/setting.ts';
import { writeRecord } from '../../metadata/record-editions.ts';
import type { PrintTask } from '../app/printer.ts';
import type { TextFile } from '../text-files.ts';
import type { Keys } from './keys.ts';

/** Lists the formats that an article is published in beside its page: one whose text is not handed on has its record alone. */
export function formatsOf({ rights }: Story): readonly Sidecar[] {
  return rights.text === 'none' ? ['json'] : ['json', 'txt', 'md', 'ninjs.json'];
}

const TYPES: Readonly<Record<Sidecar, string>> = {
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  'ninjs.json': 'application/json',
};

/** A file of an article beside its page: of it only its record and the site's settings are seen. */
export function sidecarOf({ id }: Story, format: Sidecar): string {
  return `${id}/index.${format}`;
}

export function sidecarKey(story: Story, format: Sidecar, keys: Keys): string {
  // The text and Markdown of a story name nobody by an address.
  const { plain, linked } = keys.files(story);
  return format === 'ninjs.json' ? linked : plain;
}

/** Puts together what an article's files show. */
export function sidecarTask(edition: Edition, story: Story, formats: readonly Sidecar[]): PrintTask {
  const { timeZone } = edition.desk.site;
  return {
    kind: 'record',
    folder: story.id,
    formats,
    record: readPublicRecord(edition, story),
    timeZone,
    surroundings: describeSurroundings(story, edition),
  };
}

/** Finds a file of an article by its path in the output; it is made when it is shown. */
export function findSidecar(edition: Edition, path: string): TextFile | null {
  const { timeZone } = edition.desk.site;
  const story = edition.byId.get(path.slice(0, path.lastIndexOf('/')));
  const format = story && formatsOf(story).find((one) => sidecarOf(story, one) === path);
  if (!format) return null;
  return {
    path,
    type: TYPES[format],
    key: () => format,
    make: () =>
      writeRecord(readPublicRecord(edition, story), format, timeZone, describeSurroundings(story, edition)),
  };
}
