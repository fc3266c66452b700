import type { Edition } from '../../edition/edition.ts';
import { divideStories, type SearchUnit } from '../../edition/search/search-units.ts';
import { describeForSearch } from '../../metadata/search/search-record.ts';
import { type WrittenFile, writeOutput } from '../app/printer.ts';
import { isInShard, type Shard } from '../shards/shard.ts';
import { keyOf } from '../sheets/key-of.ts';
import type { Keys } from '../sheets/keys.ts';
import type { Inspection } from '../trees/inspect-output.ts';
import type { Ledger } from '../trees/ledger.ts';
import { ENGINE, hasPagefind, type IndexFile, openPagefind } from './pagefind.ts';

/** The folder of the output that the search lies in. */
const FOLDER = 'pagefind';

/** A file in each folder of an index: parts of an edition are dealt out by folder. */
const PARTS = ['entry', 'index/of', 'fragment/of', 'filter/of'];

/** What an edition's search is made with. */
export interface SearchTools {
  readonly ledger: Pick<Ledger, 'keep'>;
  readonly live: Inspection['live'];
  readonly shard: Shard | null;
  /** The folder that new files are written into. */
  readonly work: string;
}

/** A job of the search: an index, or the engine, with the files of the last edition that it is responsible for. */
interface Job {
  readonly folder: string;
  readonly key: string;
  readonly stories: SearchUnit['stories'];
  readonly wants: (path: string) => boolean;
}

/**
 * Makes the search of an edition: an index for each part of the archive of which a story, or somebody whom it names, has changed. Of the others
 * the last edition's files stay. Tells of each file that is written.
 */
export async function makeSearch(
  edition: Edition,
  keys: Keys,
  { ledger, live, shard, work }: SearchTools,
  onWritten: (files: readonly WrittenFile[]) => void,
): Promise<void> {
  if (!edition.desk.site.search || edition.stories.length === 0 || !hasPagefind()) return;
  const jobs: Job[] = [
    {
      folder: FOLDER,
      key: keyOf('search-engine', keys.code),
      stories: edition.stories.slice(0, 1),
      wants: (path) => path === ENGINE,
    },
    ...divideStories(edition).map(({ name, stories }) => ({
      folder: `${FOLDER}/${name}`,
      key: keys.showing(`${FOLDER}/${name}/`, stories, () =>
        keyOf(
          'search',
          keys.common,
          stories.map((story) => [keys.story(story), keys.named(story)]),
        ),
      ),
      stories,
      wants: (path: string) => path !== ENGINE,
    })),
  ];
  const known = listKnown(live);
  const isOurs = (folder: string) => PARTS.some((part) => isInShard(`${folder}/${part}`, shard));
  const wanted = jobs.filter(({ folder, key }) => isOurs(folder) && !isKept(folder, key));
  if (wanted.length === 0) return;
  const pagefind = await openPagefind();
  try {
    for (const { folder, key, stories, wants } of wanted) {
      const records = function* () {
        for (const story of stories) yield describeForSearch(edition, story);
      };
      const files = await pagefind.index(records());
      onWritten(files.filter(({ path }) => wants(path)).flatMap((file) => write(folder, key, file)));
    }
  } finally {
    await pagefind.close();
  }

  /** Whether the last edition has all files of a job, untouched. */
  function isKept(folder: string, key: string): boolean {
    const paths = known.get(folder) ?? [];
    const ours = paths.filter((path) => live?.files.find(path)?.key === key);
    // Each is noted, whatever became of another.
    return ours.map((path) => ledger.keep(path, key)).every(Boolean) && ours.length > 0;
  }

  function write(folder: string, key: string, { path, bytes }: IndexFile): WrittenFile[] {
    const to = `${folder}/${path}`;
    if (!isInShard(to, shard) || ledger.keep(to, key)) return [];
    return [writeOutput(work, to, bytes)];
  }
}

/** The files of the search in the last edition, by the folder of their index; the engine's is the search's own. */
function listKnown(live: Inspection['live']): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const path of live?.files.columns.paths ?? []) {
    if (!path.startsWith(`${FOLDER}/`)) continue;
    const [, second = '', ...rest] = path.split('/');
    const folder = rest.length === 0 ? FOLDER : `${FOLDER}/${second}`;
    const paths = known.get(folder) ?? [];
    known.set(folder, paths);
    paths.push(path);
  }
  return known;
}
