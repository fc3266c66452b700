import type { StandingPage } from '../../article/compiled-article.ts';
import type { Desk } from '../../article/desk.ts';
import { compilePage } from '../../article/standing-page.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { EditionFinding } from '../../edition/edition.ts';
import { decodeSource } from '../../source/decode.ts';
import { placeOf, type SourceFile } from '../../source/source-file.ts';
import { readCopy } from '../newsroom.ts';
import type { ContentFile } from '../walk-folder.ts';

/** What a file became, and what is to be said of it. */
export interface Read<T> {
  readonly path: string;
  readonly value: T | null;
  readonly findings: readonly EditionFinding[];
}

/** Compiles the files of `pages/`, in their order. */
export function compilePages(
  files: readonly ContentFile[],
  desk: Desk,
  onRead: () => void,
): Read<StandingPage>[] {
  return readAll(files, onRead, (source) => {
    const { page, findings } = compilePage(source, desk);
    return { value: page, findings };
  });
}

/** Reads and decodes files, and makes something of each. What comes out is in the order of the files. */
export function readAll<T>(
  files: readonly ContentFile[],
  onRead: () => void,
  make: (source: SourceFile) => { readonly value: T | null; readonly findings: readonly Finding[] },
): Read<T>[] {
  return files.map((file) => {
    const read = readOne(file, make);
    onRead();
    return read;
  });
}

/** Reads and decodes one file and makes something of it. A file that can't be read is told, and makes nothing. */
export function readOne<T>(
  file: ContentFile,
  make: (source: SourceFile) => { readonly value: T | null; readonly findings: readonly Finding[] },
): Read<T> {
  const { path } = file;
  const copy = readCopy(file);
  if ('why' in copy) {
    const hint = 'Give the build leave to read it, or take it away.';
    const finding = {
      path,
      place: TOP,
      ruleId: 'unreadable-file',
      message: `The file can’t be read: ${copy.why}`,
      hint,
    };
    return { path, value: null, findings: [finding] };
  }
  const { source, findings } = decodeSource(path, copy.bytes, copy.sha256);
  const lines = source?.lines ?? [];
  const place = ({ offset, place: own, ruleId, message, hint }: Finding): EditionFinding => ({
    path,
    place: own ?? placeOf(lines, offset),
    ruleId,
    message,
    hint,
  });
  if (!source) return { path, value: null, findings: findings.map(place) };
  const made = make(source);
  return { path, value: made.value, findings: [...findings, ...made.findings].map(place) };
}

const TOP = { line: 1, column: 1 };
