import type { ArticleRecord } from '../../src/article/record.ts';
import { languages } from '../../src/languages/index.ts';
import { toMarkdown } from '../../src/metadata/markdown-edition.ts';
import { compileCopy } from './desk.ts';

/**
 * What `index.md` can't bring back, for it is another file than the one that came in:
 * - `headlineFrom`: every headline stands in front matter now.
 * - `byline.raw`: a byline as it was received; what is written is the byline as it was read.
 * - `copyright.from`: a notice that was the agency's or the paper's goes with the story, and so is the story's own.
 * - `taken`, `furniture`: what was read out of the copy has become front matter.
 * - `source`: the path, sum and format of the file itself.
 * Links and pictures of the text stand as they were written, so they lead where they led if the file lies where the other lay.
 */
export function withoutOrigin(record: ArticleRecord) {
  const { headlineFrom: _, taken: __, furniture: ___, source: ____, byline, copyright, ...rest } = record;
  return { ...rest, byline: { ...byline, raw: null }, copyright: { ...copyright, from: null } };
}

/** Compiles copy, writes it as `index.md`, and compiles that. */
export function compileTwice(path: string, copy: string | Uint8Array) {
  const { record, diagnostics } = compileCopy(path, copy);
  if (!record) throw new Error(`${path}: ${JSON.stringify(diagnostics)}`);
  const markdown = toMarkdown(record, languages);
  const again = compileCopy('articles/again.md', markdown).record;
  if (!again) throw new Error(`Not to be read again:\n${markdown}`);
  return { first: withoutOrigin(record), again: withoutOrigin(again), markdown };
}
