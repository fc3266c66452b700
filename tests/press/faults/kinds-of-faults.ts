import {
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import type { CleanEdition } from './editions.ts';
import { type BuildOptions, giveAway, isRoot, type Running, type Workplace } from './workplace.ts';

interface Editions {
  readonly old: CleanEdition;
  readonly next: CleanEdition;
}

/** How a build may end: its code, and which edition lies in the output then; null is neither of the two. */
type Ending = `${0 | 1}, ${'old' | 'next' | 'none' | 'null'}`;

/** Something that goes wrong, and what comes of it. */
export interface Fault {
  readonly name: string;
  readonly comes: string;
  /** Whether the tests have it, and not only the long run. */
  readonly isQuick?: boolean;
  /** Lets it go wrong before the build. Gives what mends it. */
  readonly arrange?: (workplace: Workplace, editions: Editions) => () => void;
  readonly options?: BuildOptions;
  /** Lets it go wrong while the build goes on. */
  readonly during?: (workplace: Workplace, running: Running, editions: Editions) => Promise<void>;
  readonly ends: readonly Ending[];
  /** What the build says. */
  readonly says: RegExp;
}

const REFUSED: readonly Ending[] = ['1, old'];
const PUBLISHED: readonly Ending[] = ['0, next'];
const EITHER: readonly Ending[] = ['1, old', '0, next'];
const BUILT = /^Built \d+ articles/m;

/** Takes permissions away. */
function forbid(path: string, mode: number): () => void {
  const before = statSync(path).mode;
  chmodSync(path, mode);
  return () => {
    if (existsSync(path)) chmodSync(path, before);
  };
}

const firstStory = (content: string) => {
  const articles = join(content, 'articles');
  const [path = ''] = readdirSync(articles, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  return join(articles, path);
};

/** Files of the memory, without those that the output shares. */
const memoryFiles = (memory: string) =>
  readdirSync(memory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(memory, 'twin-')));

/** Waits for a moment of a build, in milliseconds, or for its end. */
const wait = ({ ended }: Running, life: number) => Promise.race([ended, setTimeout(life)]);

/** Moments of a build of some stories at which the long run takes something away. In milliseconds. */
const MOMENTS = [300, 700, 1100, 1500, 2000, 2600, 3300];

export const FAULTS: readonly Fault[] = [
  {
    name: 'an output folder that nobody may write to',
    comes: 'is replaced as a whole or left as it is',
    isQuick: true,
    arrange: ({ output }) => forbid(output, 0o555),
    ends: EITHER,
    says: /^Built |www\/dist could not be replaced.*no permission/m,
  },
  {
    name: 'a folder around the output that nobody may write to',
    comes: 'is told, and the old edition stays',
    isQuick: true,
    arrange: ({ site }) => forbid(site, 0o555),
    ends: REFUSED,
    says: /www\/dist could not be replaced \(no permission.*\)\. It is as it was\. .*leave to write/,
  },
  {
    name: 'a file of the output that is somebody else’s',
    comes: 'is made anew or told',
    isQuick: true,
    arrange: ({ output }) => {
      const file = join(output, 'robots.txt');
      chmodSync(file, 0o600);
      if (isRoot) chownSync(file, 0, 0);
      return () => existsSync(file) && chmodSync(file, 0o644);
    },
    ends: EITHER,
    says: /^Built |no permission.*robots\.txt/m,
  },
  {
    name: 'a file of copy that may not be read',
    comes: 'is told, and the old edition stays',
    isQuick: true,
    arrange: ({ content }) => forbid(firstStory(content), 0o000),
    options: { hold: false },
    ends: REFUSED,
    says: /\.md.* {2}error {2}unreadable-file {2}The file can’t be read: no permission\n.*leave to read it/,
  },
  {
    name: 'a folder of copy that may not be read',
    comes: 'is told, and the old edition stays',
    arrange: ({ content }) => forbid(join(content, 'articles'), 0o000),
    options: { hold: false },
    ends: REFUSED,
    says: /articles.*error.*no permission/,
  },
  {
    name: 'a picture that may not be read',
    comes: 'is left out and named',
    arrange: ({ content }) => {
      const file = join(content, 'media', 'chart.svg');
      return existsSync(file) ? forbid(file, 0o000) : () => {};
    },
    // An edition of its own: the next one without the picture.
    ends: ['0, null', '0, next'],
    says: /^Built |chart\.svg.*no permission/m,
  },
  {
    name: 'a memory that nobody may write to',
    comes: 'is told, and the old edition stays',
    isQuick: true,
    arrange: ({ memory }) => forbid(memory, 0o555),
    ends: REFUSED,
    says: /no permission.*\.broadsheet.*leave to write/,
  },
  {
    name: 'a cache that may not be read',
    comes: 'is done without',
    arrange: ({ memory }) => forbid(join(memory, 'copy.db'), 0o000),
    ends: PUBLISHED,
    says: BUILT,
  },
  {
    name: 'a cache of another version',
    comes: 'is thrown away with a line',
    arrange: ({ memory }) => {
      const database = new DatabaseSync(join(memory, 'copy.db'));
      database.exec('PRAGMA user_version = 99');
      database.close();
      giveAway(memory);
      return () => {};
    },
    ends: PUBLISHED,
    says: /^The cache of compiled copy is thrown away: it is of version 99\.$/m,
  },
  {
    name: 'a memory of which every file is overwritten',
    comes: 'counts as none',
    isQuick: true,
    arrange: ({ memory }) => {
      for (const file of memoryFiles(memory)) writeFileSync(file, 'This is no memory.');
      return () => {};
    },
    ends: PUBLISHED,
    says: BUILT,
  },
  {
    name: 'a memory of which every file is cut short',
    comes: 'counts as none',
    arrange: ({ memory }) => {
      for (const file of memoryFiles(memory)) truncateSync(file, Math.floor(statSync(file).size / 2));
      return () => {};
    },
    ends: PUBLISHED,
    says: BUILT,
  },
  {
    name: 'a second build at the same time',
    comes: 'waits, and both come to the same',
    isQuick: true,
    during: async (workplace, _, { next }) => {
      const { code } = await workplace.build({ environment: { SOURCE_DATE_EPOCH: next.moment } });
      if (code !== 0) throw new Error('The second build failed');
    },
    ends: PUBLISHED,
    says: BUILT,
  },
  {
    name: 'a second build at the same time, with nothing remembered',
    comes: 'waits, and both come to the same',
    arrange: ({ memory }) => {
      rmSync(memory, { recursive: true });
      return () => {};
    },
    during: async (workplace, _, { next }) => {
      const { code } = await workplace.build({ environment: { SOURCE_DATE_EPOCH: next.moment } });
      if (code !== 0) throw new Error('The second build failed');
    },
    ends: PUBLISHED,
    says: BUILT,
  },
  {
    name: 'a second build at the same time into another folder',
    comes: 'shares the memory, and both come to the same',
    during: async (workplace, _, { next }) => {
      const environment = { SOURCE_DATE_EPOCH: next.moment, OUT_DIR: 'home/dist' };
      const { code, said } = await workplace.build({ environment });
      rmSync(join(workplace.root, 'home', 'dist'), { recursive: true, force: true });
      if (code !== 0) throw new Error(`The second build failed: ${said}`);
    },
    ends: PUBLISHED,
    says: BUILT,
  },
  {
    name: 'a clock that was ahead when the copy was written',
    comes: 'changes nothing',
    arrange: ({ content, output }) => {
      utimesSync(firstStory(content), new Date('2099-01-01'), new Date('2099-01-01'));
      utimesSync(join(output, 'index.html'), new Date('2099-01-01'), new Date('2099-01-01'));
      return () => {};
    },
    ends: PUBLISHED,
    says: BUILT,
  },
  {
    name: 'a clock that jumps back over the last build',
    comes: 'changes nothing',
    isQuick: true,
    arrange: ({ content, output, memory }) => {
      const past = new Date('1999-01-01');
      for (const file of [firstStory(content), join(output, '.broadsheet.json'), ...memoryFiles(memory)])
        utimesSync(file, past, past);
      return () => {};
    },
    ends: PUBLISHED,
    says: BUILT,
  },
  {
    name: 'too few files that may be open (40)',
    comes: 'is told, and the old edition stays',
    options: { files: 40 },
    ends: EITHER,
    says: /^Built |too many files are open.*ulimit/m,
  },
  {
    name: 'too few files that may be open (26)',
    comes: 'is told, and the old edition stays',
    isQuick: true,
    options: { files: 26 },
    ends: EITHER,
    says: /^Built |too many files are open.*ulimit/m,
  },
  ...MOMENTS.map(
    (moment): Fault => ({
      name: `an output folder that is deleted ${moment} ms after the beginning`,
      comes: 'is there again with the next edition',
      isQuick: moment === 1100,
      during: async ({ output }, running) => {
        await wait(running, moment);
        // The build may put another in its place just then.
        rmSync(output, { recursive: true, force: true, maxRetries: 5 });
      },
      ends: ['0, next', '1, none', '0, none'],
      says: /^Built |was deleted|went away|moved or deleted/m,
    }),
  ),
  ...MOMENTS.map(
    (moment): Fault => ({
      name: `a content folder that is moved away ${moment} ms after the beginning`,
      comes: 'is told, and the old edition stays',
      isQuick: moment === 700,
      options: { hold: false },
      during: async ({ root, content }, running) => {
        await wait(running, moment);
        renameSync(content, join(root, 'home', 'content'));
        await running.ended;
        renameSync(join(root, 'home', 'content'), content);
      },
      ends: EITHER,
      says: /^Built |unreadable-file|no such folder|can’t be read|it is not there/m,
    }),
  ),
];
