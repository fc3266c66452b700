import type { CompiledArticle, StandingPage } from '../article/compiled-article.ts';
import type { Desk } from '../article/desk.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition, EditionFinding } from '../edition/edition.ts';
import { gather } from '../edition/gather.ts';
import { compileCopy, compilePages } from './compile-copy.ts';
import { judgeNewsroom } from './judge-newsroom.ts';
import { type Newsroom, readNewsroom } from './newsroom.ts';
import { readDesk } from './read-desk.ts';

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
}

/** How much the copy desk has read. */
export interface Counts {
  readonly files: number;
  readonly articles: number;
  readonly people: number;
  readonly agencies: number;
}

/** An edition, and all that the copy desk has to say of it. */
export interface Made {
  readonly edition: Edition;
  /** By path and place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
  /** Paths, as diagnostics have them, of the files that were left out. */
  readonly held: readonly string[];
  /** True where no error stands in the way, or every faulty file could be left out. */
  readonly isPublishable: boolean;
  /** Where a file of the content folder lies on the disk. */
  readonly fileOf: (path: string) => string | null;
}

/** Called with how many files have been read, of how many. */
export type OnRead = (done: number, all: number) => void;
