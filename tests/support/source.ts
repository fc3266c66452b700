import { type SourceFile, splitLines } from '../../src/source/source-file.ts';

/** A source as it comes out of the decoder, made of text. */
export function sourceOf(text: string, path = 'articles/story.md'): SourceFile {
  return { path, text, sha256: '0'.repeat(64), lines: splitLines(text) };
}
