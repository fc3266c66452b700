import type { CompiledArticle } from '../../article/compiled-article.ts';
import type { Desk } from '../../article/desk.ts';
import type { EditionFinding } from '../../edition/edition.ts';
import { rememberLast } from '../../remember.ts';
import type { CopyCache, KeptCopy } from '../cache/copy-cache.ts';
import type { FileMemo } from '../cache/file-memo.ts';
import { scriptOf } from '../place.ts';
import { PressError } from '../press-error.ts';
import { keyOf } from '../sheets/key-of.ts';
import type { ContentFile } from '../walk-folder.ts';
import { batchesOf, hireCrew } from '../workers.ts';
import {
  answerOf,
  type CompiledFile,
  type CopyHead,
  type CopyText,
  compileFile,
  makeFinder,
  readHead,
  readText,
} from './compile-file.ts';
import type { CompileOrders } from './worker.ts';

/** A file of `articles/`, compiled now or before. */
export interface CompiledCopy {
  readonly path: string;
  readonly value: CompiledArticle | null;
  readonly findings: readonly EditionFinding[];
  /** Stands for all that it was compiled to. */
  readonly digest: string;
}

/** All compiled copy: the heads in memory, the texts where they are kept. */
export interface CompiledArchive {
  /** In the order of the files. */
  readonly copies: readonly CompiledCopy[];
  readonly readText: (path: string) => CopyText;
  /** Keys of the entries that were used. */
  readonly used: ReadonlySet<string>;
}

/** A head that is at hand, and what it was made from. */
interface ShelvedHead {
  /** Of the tools. */
  readonly key: string;
  readonly sha256: string;
  /** Finds the text in the cache. */
  readonly entry: string;
  readonly head: CopyHead;
}

/** Heads by the path of their file, for a run that makes one edition after the other. */
export type HeadShelf = Map<string, ShelvedHead>;

/** What compiling works with. */
export interface CompileTools extends CompileOrders {
  readonly desk: Desk;
  /** Stands for the code, the site's settings that shape records, and the agencies. */
  readonly key: string;
  readonly cache: CopyCache;
  readonly memo: FileMemo;
  /** Heads of the edition before. */
  readonly shelf: HeadShelf | null;
}

/** Fewer files are compiled faster than threads are hired. */
const CREW_FROM = 150;

/** Files in one message to a thread. */
const BATCH = 24;

/** Compiled files that are kept in one step. */
const KEPT_AT_ONCE = 400;

/**
 * Compiles the files of `articles/`: takes from the cache what was compiled before from the same bytes, under the same settings,
 * with the same answers about the people it names; the rest is compiled, by threads where there is much of it.
 */
export async function compileCopy(
  files: readonly ContentFile[],
  tools: CompileTools,
  onRead: () => void,
): Promise<CompiledArchive> {
  const { desk, key, cache, memo, shelf } = tools;
  const finder = makeFinder(desk);
  const answer = rememberAll((name: string) => answerOf(finder(name)));
  const copies = new Map<string, CompiledCopy>();
  const keys = new Map<string, string>();
  /** Texts of stories that no cache could take. */
  const loose = new Map<string, string>();
  const entryKey = (path: string, sha256: string) => keyOf(key, path, sha256);
  const add = (path: string, entry: string, { article, findings, digest }: CopyHead) => {
    keys.set(path, entry);
    copies.set(path, { path, value: article, findings, digest });
    onRead();
  };
  const heads = shelf === null || shelf.size === 0 ? readHeads(files, tools, entryKey) : null;
  const recall = (path: string, sha256: string): ShelvedHead | null => {
    const shelved = shelf?.get(path);
    if (shelved?.key === key && shelved.sha256 === sha256) return shelved;
    if (heads) return heads.get(path) ?? null;
    const entry = entryKey(path, sha256);
    const head = cache.findHead(entry);
    return head === null ? null : { key, sha256, entry, head: readHead(head) };
  };

  const missing = files.filter((file) => {
    const { path } = file;
    const sha256 = memo.told(file);
    const known = sha256 === null ? null : recall(path, sha256);
    if (!known || known.head.asked.some(([name, before]) => answer(name) !== before)) return true;
    shelf?.set(path, known);
    add(path, known.entry, known.head);
    return false;
  });

  let fresh: KeptCopy[] = [];
  const put = () => {
    if (!cache.keep(fresh)) for (const { key: entry, text } of fresh) loose.set(entry, text);
    fresh = [];
  };
  const take = ({ path, sha256, head: written, text }: CompiledFile) => {
    const entry = entryKey(path, sha256 ?? '');
    const head = readHead(written);
    add(path, entry, head);
    if (sha256 === null) return;
    memo.note(path, sha256);
    shelf?.set(path, { key, sha256, entry, head });
    fresh.push({ key: entry, head: written, text });
    if (fresh.length >= KEPT_AT_ONCE) put();
  };
  if (missing.length < CREW_FROM) for (const file of missing) take(compileFile(file, desk, finder));
  else {
    const crew = hireCrew<readonly ContentFile[], readonly CompiledFile[]>(
      scriptOf('compile'),
      pickOrders(tools),
      missing.length,
    );
    try {
      await crew.doAll(batchesOf(missing, BATCH), (results) => results.forEach(take));
    } finally {
      await crew.dismiss();
    }
  }
  put();

  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    copies: files.flatMap(({ path }) => copies.get(path) ?? []),
    // A story's page and its files are made one after the other, and ask for the same text.
    readText: rememberLast((path: string) => {
      const entry = keys.get(path) ?? '';
      const text = loose.get(entry) ?? cache.findText(entry) ?? recompile(byPath.get(path), tools);
      if (text === '') throw new PressError(`${path} was a story a moment ago and is none now. Build again.`);
      return readText(text);
    }),
    used: new Set(keys.values()),
  };
}

/** Fewer heads are found faster one by one. */
const HEADS_FROM = 100;

/** Reads the heads of files that were compiled before, all in one go, by their paths; null where there are few. */
function readHeads(
  files: readonly ContentFile[],
  { key, cache, memo }: CompileTools,
  entryKey: (path: string, sha256: string) => string,
): ReadonlyMap<string, ShelvedHead> | null {
  if (files.length < HEADS_FROM) return null;
  const asked = new Map<string, { readonly path: string; readonly sha256: string }>();
  for (const file of files) {
    const { path } = file;
    const sha256 = memo.told(file);
    if (sha256 !== null) asked.set(entryKey(path, sha256), { path, sha256 });
  }
  const heads = new Map<string, ShelvedHead>();
  cache.findHeads(asked, (entry, head) => {
    const file = asked.get(entry);
    if (file) heads.set(file.path, { key, sha256: file.sha256, entry, head: readHead(head) });
  });
  return heads;
}

/** Compiles a file once more whose text the cache has lost. */
function recompile(file: ContentFile | undefined, { desk }: CompileTools): string {
  return file ? compileFile(file, desk, makeFinder(desk)).text : '';
}

/** Picks what a thread can be handed: plain data. */
function pickOrders({
  settings: { site, authors, agencies },
  orders: { siteUrl, basePath },
}: CompileTools): CompileOrders {
  return { settings: { site, authors, agencies }, orders: { siteUrl, basePath } };
}

/** Thousands of stories ask for the same people. */
function rememberAll(ask: (name: string) => string): (name: string) => string {
  const answers = new Map<string, string>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}
