import { hash } from 'node:crypto';
import { compileArticle } from '../../article/compile.ts';
import type { CompiledArticle } from '../../article/compiled-article.ts';
import type { CompilingDesk } from '../../article/desk.ts';
import { asAuthor, makePersonFinder, type PersonFinder } from '../../article/people.ts';
import { partRecord, type RecordText } from '../../article/record.ts';
import type { EditionFinding } from '../../edition/edition.ts';
import type { Claim } from '../../source/claims.ts';
import type { ContentFile } from '../walk-folder.ts';
import { readOne } from './read-files.ts';

/** What a file of copy was compiled to, but for the text of the story. */
export interface CopyHead {
  /** Null where the file makes no article. */
  readonly article: CompiledArticle | null;
  readonly findings: readonly EditionFinding[];
  /** Stands for all that the file was compiled to, the text too. */
  readonly digest: string;
  /** The people of `authors/` that were asked for by name, and what is known of each in short. */
  readonly asked: readonly (readonly [name: string, answer: string])[];
}

/** The long part of what a file was compiled to. */
export interface CopyText extends RecordText {
  readonly claims: readonly Claim[];
}

/** A compiled file, in the two texts of JSON that are kept of it. */
export interface CompiledFile {
  readonly path: string;
  /** Of the bytes that were compiled; null where they could not be read. */
  readonly sha256: string | null;
  readonly head: string;
  /** A `CopyText`; empty where there is no article. */
  readonly text: string;
}

/** Compiles one file of `articles/`. */
export function compileFile(file: ContentFile, desk: CompilingDesk, finder: PersonFinder): CompiledFile {
  const asked = new Map<string, string>();
  const find: PersonFinder = (name) => {
    const person = finder(name);
    asked.set(name, answerOf(person));
    return person;
  };
  let sha256: string | null = null;
  const { path, value, findings } = readOne(file, (source) => {
    const { article, findings: found } = compileArticle(source, desk, find);
    sha256 = source.sha256;
    return { value: article, findings: found };
  });
  if (!value)
    return {
      path,
      sha256,
      head: writeHead({ article: null, findings, digest: '', asked: [...asked] }),
      text: '',
    };
  const { head: record, text } = partRecord(value.record);
  const { claims, ...rest } = value;
  const article = { ...rest, record };
  const texts = JSON.stringify({ ...text, claims } satisfies CopyText);
  const digest = hash(
    'sha256',
    JSON.stringify([article.record, article.placement, texts]),
    'base64url',
  ).slice(0, 22);
  return { path, sha256, head: writeHead({ article, findings, digest, asked: [...asked] }), text: texts };
}

/** Says in short what a record takes over of a person: another answer, and the file is compiled anew. */
export function answerOf(person: ReturnType<PersonFinder>): string {
  return person === null ? '' : JSON.stringify(asAuthor(person));
}

export function makeFinder(desk: CompilingDesk): PersonFinder {
  return makePersonFinder(desk.authors);
}

function writeHead(head: CopyHead): string {
  return JSON.stringify(head);
}

export function readHead(head: string): CopyHead {
  return JSON.parse(head);
}

export function readText(text: string): CopyText {
  return JSON.parse(text);
}
