import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sidecar } from '../../addresses.ts';
import type { ArticleRecord } from '../../article/record.ts';
import { type FeedCopy, writeFeed } from '../../feeds/write-feed.ts';
import type { CardCopy } from '../../metadata/card/card-copy.ts';
import type { NinjsSetting } from '../../metadata/ninjs/setting.ts';
import { writeRecord } from '../../metadata/record-editions.ts';
import { rememberLast } from '../../remember.ts';
import type { CardPress } from '../cards/card-press.ts';
import type { SheetCopy } from '../sheets/models.ts';

/** Something to print, with all that it shows: plain data, so that any thread can do it. */
export type PrintTask =
  | { readonly kind: 'page'; readonly path: string; readonly route: string; readonly sheet: SheetCopy }
  | { readonly kind: 'card'; readonly path: string; readonly copy: CardCopy }
  | { readonly kind: 'feed'; readonly path: string; readonly copy: FeedCopy }
  | {
      readonly kind: 'record';
      /** The folder that the files go into. */
      readonly folder: string;
      readonly formats: readonly Sidecar[];
      readonly record: ArticleRecord;
      readonly timeZone: string;
      readonly surroundings: NinjsSetting;
    };

/** A file as it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** What the templates' bundle offers. */
interface Templates {
  readonly printSheet: (route: string, locals: { readonly sheet: SheetCopy }) => Promise<string | Uint8Array>;
}

/** Loads the templates and gives what prints with them into a folder. */
export async function openPrinter(
  bundle: string,
  folder: string,
): Promise<(task: PrintTask) => Promise<WrittenFile[]>> {
  const { printSheet }: Templates = await import(bundle);
  // What is made from one story goes into one folder, one after the other.
  const make = rememberLast(makeFolder);
  // Fonts are opened where a card is to be drawn.
  let cards: Promise<CardPress> | undefined;
  return async (task) => {
    if (task.kind === 'page')
      return [writeOutput(folder, task.path, await printSheet(task.route, { sheet: task.sheet }), make)];
    if (task.kind === 'card') {
      cards ??= openCards();
      return [writeOutput(folder, task.path, await (await cards)(task.copy), make)];
    }
    if (task.kind === 'feed') return [writeOutput(folder, task.path, writeFeed(task.copy), make)];
    return task.formats.map((format) =>
      writeOutput(
        folder,
        `${task.folder}/index.${format}`,
        writeRecord(task.record, format, task.timeZone, task.surroundings),
        make,
      ),
    );
  };
}

async function openCards(): Promise<CardPress> {
  const { openCardPress } = await import('../cards/card-press.ts');
  return openCardPress();
}

/** Writes a file into a folder, and tells what was written. */
export function writeOutput(
  folder: string,
  path: string,
  content: string | Uint8Array,
  make = makeFolder,
): WrittenFile {
  const file = join(folder, ...path.split('/'));
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  make(dirname(file));
  writeFileSync(file, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}
