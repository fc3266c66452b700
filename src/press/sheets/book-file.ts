import { readColumns, writeColumns } from '../columns.ts';
import { readSealed, writeSealed } from '../pictures/sealed-file.ts';

/** What is written down of each story, in the edition's order: a column each. */
const COLUMNS = [
  'ids',
  'marks',
  'frames',
  // The age that the page tells.
  'years',
  'pages',
  'received',
  'plain',
  'linked',
  // The places of stories whose pages name this one beside them: `12 40`.
  'shownBy',
] as const;

/** What is written down of an edition for the next one. */
export interface Book extends Readonly<Record<(typeof COLUMNS)[number], readonly string[]>> {
  /** Stands for everything that all keys have in common. */
  readonly setting: string;
  /** The keys of files that show stories and are no story's own, by their path. */
  readonly others: ReadonlyMap<string, ListKey>;
}

/** The key of a file that shows several stories. */
export interface ListKey {
  /** Stands for which stories it shows, and in which order: that may be another with another day. */
  readonly list: string;
  readonly key: string;
}

/** Writes a book into a file. */
export async function writeBook(file: string, book: Book): Promise<void> {
  const lists = [...book.others.values()];
  const others = [[...book.others.keys()], lists.map(({ list }) => list), lists.map(({ key }) => key)];
  await writeSealed(file, writeColumns([[book.setting], ...others, ...COLUMNS.map((name) => book[name])]));
}

/** Reads a book; null where there is none, or one that is damaged. */
export async function readBook(file: string): Promise<Book | null> {
  const content = await readSealed(file);
  if (!content) return null;
  try {
    const [setting = [], paths = [], lists = [], keys = [], ...columns] = readColumns(content);
    const [ids = [], marks = [], frames = [], years = [], pages = [], ...rest] = columns;
    const [received = [], plain = [], linked = [], shownBy = []] = rest;
    const others = new Map(paths.map((path, at) => [path, { list: lists[at] ?? '', key: keys[at] ?? '' }]));
    const stories = { ids, marks, frames, years, pages, received, plain, linked, shownBy };
    return { setting: setting[0] ?? '', others, ...stories };
  } catch {
    return null;
  }
}
