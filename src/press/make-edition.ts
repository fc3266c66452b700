import type { CompilingSite, Site } from '../article/desk.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { displayPath, inOrder, severityOf, toDiagnostic } from '../diagnostics/locate.ts';
import type { DeskCounts } from '../diagnostics/summarise.ts';
import type { Edition, EditionFinding } from '../edition/edition.ts';
import { type Gathered, gather } from '../edition/gather.ts';
import { type Archive, NO_ARCHIVE } from './cache/archive.ts';
import type { FileMemo } from './cache/file-memo.ts';
import { compileCopy } from './compile/compile-copy.ts';
import type { CopyText } from './compile/compile-file.ts';
import { compilePages, type Read } from './compile/read-files.ts';
import { holdBack } from './hold-back.ts';
import { judgeNewsroom } from './judge-newsroom.ts';
import { EMPTY_NEWSROOM, type Newsroom, readNewsroom } from './newsroom.ts';
import { openDarkroom } from './pictures/darkroom.ts';
import type { Measurer } from './pictures/measurer.ts';
import { readDesk } from './read-desk.ts';
import { keyOf } from './sheets/key-of.ts';
import { openSourceLines } from './source-lines.ts';
import { beginStage } from './stages.ts';

/** What an edition is made to. */
export interface EditionOrders {
  /** The content folder as it was named: diagnostics name it so. */
  readonly contentDir: string;
  /** Where it lies. */
  readonly contentFolder: string;
  readonly siteUrl: string | null;
  readonly basePath: string | null;
  readonly now: Date;
  /** Leaves faulty files out, and makes the edition from the rest. */
  readonly hold: boolean;
  /** Makes warnings errors. */
  readonly strict: boolean;
  /** Measures pictures; without one they are measured and forgotten. */
  readonly darkroom?: Measurer;
  /** Remembers compiled copy; without one all of it is compiled. */
  readonly archive?: Archive;
}

/** A file held back: copy as a whole, a settings file only in what is wrong in it. */
export interface Held {
  /** As diagnostics have it. */
  readonly path: string;
  readonly whole: boolean;
}

/** What there is to say of an edition. */
export interface Told {
  /** By path and place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: DeskCounts;
  /** Faulty files that the edition does without. */
  readonly held: readonly Held[];
  /** How many articles are in the paper. */
  readonly articles: number;
  readonly site: { readonly origin: string; readonly base: string };
  /** A line of a file, by the path that diagnostics have. */
  readonly lineOf: (path: string, line: number) => string | null;
}

/** An edition, and all that the copy desk has to say of it. */
export interface Made extends Told {
  readonly edition: Edition;
  /** True where no error stands in the way, or every faulty file could be left out. */
  readonly isPublishable: boolean;
  /** Stands for what copy is read with. */
  readonly deskKey: string;
  /** Reads the long part of what a file of copy was compiled to. */
  readonly readText: (path: string) => CopyText;
  /** Stands for what a file of copy was compiled to. */
  readonly digestOf: (path: string) => string;
  /** Entries of the archive that the edition is made from. */
  readonly used: ReadonlySet<string>;
  readonly memo: FileMemo;
  /** Where a file of the content folder lies on the disk. */
  readonly fileOf: (path: string) => string | null;
}

/** The content folder as it was listed for an edition. */
export interface Listed {
  /** Null where there is no such folder. */
  readonly newsroom: Newsroom | null;
  readonly memo: FileMemo;
}

/** Lists the content folder. */
export async function listNewsroom({ contentFolder, archive = NO_ARCHIVE }: EditionOrders): Promise<Listed> {
  const [newsroom, memo] = await Promise.all([readNewsroom(contentFolder), archive.openMemo(contentFolder)]);
  return { newsroom, memo };
}

/** Called with how many files have been read, of how many. */
export type OnRead = (done: number, all: number) => void;

/** Makes the edition of a content folder. Never throws for what is wrong in it: the diagnostics tell all of that. */
export async function makeEdition(
  orders: EditionOrders,
  onRead: OnRead = () => {},
  listed?: Listed,
): Promise<Made> {
  const { newsroom, memo } = listed ?? (await listNewsroom(orders));
  const rooms = newsroom ?? EMPTY_NEWSROOM;
  const all = [rooms.site ?? [], rooms.authors, rooms.agencies, rooms.articles, rooms.pages].flat().length;
  let done = 0;
  const onOne = () => onRead(++done, all);

  const measuring = (orders.darkroom ?? openDarkroom(null)).measure(rooms.files);
  const { archive = NO_ARCHIVE } = orders;
  beginStage('reading');
  const { desk, findings: deskFindings } = readDesk(rooms, orders, onOne);
  const deskKey = keyOf(
    archive.code.compile,
    pickSettings(desk.site),
    rooms.agencies.map((file) => [file.path, memo.digest(file)]),
  );
  const compiled = await compileCopy(
    rooms.articles,
    {
      desk,
      key: deskKey,
      cache: archive.cache,
      memo,
      shelf: archive.shelf ?? null,
      settings: rooms,
      orders,
    },
    onOne,
  );
  const articles = compiled.copies;
  const pages = compilePages(rooms.pages, desk, onOne);
  const pictures = await measuring;
  const files = new Set(rooms.files.keys());
  const fileOf = (path: string) => rooms.files.get(path) ?? null;
  const { readText } = compiled;
  const digests = new Map(articles.map(({ path, digest }) => [path, digest]));
  const gatherWithout = (out: ReadonlySet<string>) =>
    gather({
      articles: valuesOf(articles, out),
      readText,
      pages: valuesOf(pages, out),
      desk,
      files,
      pictures,
      now: orders.now,
    });

  beginStage('gathering');
  const first = gatherWithout(new Set());
  beginStage('judging');
  const found = [
    ...judgeNewsroom(newsroom),
    ...deskFindings,
    ...articles.flatMap(findingsOf),
    ...pages.flatMap(findingsOf),
  ];
  const isError = ({ ruleId }: EditionFinding) => severityOf(ruleId, orders.strict) === 'error';
  const errors = [...found, ...first.findings].filter(isError);
  const finish = (
    { edition }: Gathered,
    findings: readonly EditionFinding[],
    held: readonly Held[],
    isPublishable: boolean,
  ): Made => ({
    edition,
    diagnostics: diagnose(findings, orders),
    counts: {
      files: all,
      articles: articles.filter(({ value }) => value).length,
      people: edition.people.all.length,
      agencies: edition.agencies.all.length,
    },
    held,
    isPublishable,
    deskKey,
    readText,
    digestOf: (path) => digests.get(path) ?? '',
    used: compiled.used,
    memo,
    fileOf,
    lineOf: openLines(orders.contentDir, rooms.files),
    articles: edition.stories.length,
    site: { origin: desk.site.origin, base: desk.site.base },
  });
  if (errors.length === 0 || !orders.hold)
    return finish(first, [...found, ...first.findings], [], errors.length === 0);

  const faulty = found.filter(isError).map(({ path }) => path);
  const { gathered, out, findings } = holdBack(faulty, isError, gatherWithout);
  const isLeft = articles.some(({ path, value }) => value && !out.has(path));
  const held = listHeld(out, [...articles, ...pages], orders);
  return finish(gathered, [...found, ...first.findings, ...findings], held, isLeft);
}

function listHeld(
  out: ReadonlySet<string>,
  copy: readonly { readonly path: string }[],
  { contentDir }: EditionOrders,
): Held[] {
  const copied = new Set(copy.map(({ path }) => path));
  return [...out]
    .filter((path) => path !== '')
    .sort()
    .map((path) => ({ path: displayPath(contentDir, path), whole: copied.has(path) }));
}

/** Makes diagnostics of findings: in order, and each once, however many rounds found it. */
function diagnose(findings: readonly EditionFinding[], { contentDir, strict }: EditionOrders): Diagnostic[] {
  const all = findings.map((finding) =>
    toDiagnostic(finding, displayPath(contentDir, finding.path), { strict }),
  );
  return inOrder([...new Map(all.map((one) => [JSON.stringify(one), one])).values()]);
}

function valuesOf<T>(read: readonly Pick<Read<T>, 'path' | 'value'>[], out: ReadonlySet<string>): T[] {
  return read.flatMap(({ path, value }) => (value && !out.has(path) ? [value] : []));
}

/** Opens the lines of the content folder's files, by the paths that diagnostics have. */
export function openLines(contentDir: string, files: ReadonlyMap<string, string>): Told['lineOf'] {
  const { length } = displayPath(contentDir, 'x');
  return openSourceLines((path) => files.get(path.slice(length - 1)) ?? null);
}

/** The settings of the site that shape records. */
function pickSettings({
  origin,
  base,
  language,
  timeZone,
  publisher,
  copyright,
  sections,
}: Site): CompilingSite {
  return { origin, base, language, timeZone, publisher, copyright, sections };
}

function findingsOf({ findings }: Pick<Read<unknown>, 'findings'>): readonly EditionFinding[] {
  return findings;
}
