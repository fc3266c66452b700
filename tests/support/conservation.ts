import { isDeepStrictEqual } from 'node:util';
import type { ArticleRecord } from '../../src/article/record.ts';
import { readFrontMatter } from '../../src/source/front-matter.ts';
import type { SourceFile } from '../../src/source/source-file.ts';

/** The sign before a list's item is Markdown's own: “•” and “*” both make a list. */
const bullets = /^\s*[-*•●▪‣](?:\s|$)/gmu;

/** Counts each sign of a text but white space and what begins a list's item. */
export function countSigns(text: string): Map<string, number> {
  return countAll(text.replace(bullets, ''));
}

function countAll(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of text.replace(/\s+/gu, '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/**
 * The two sides of the law of conservation: the signs of a source, and those of the front matter, the body, `taken` and
 * `furniture` together. They are to be the same. Null for a story that has no body, because it was withdrawn.
 */
export function weigh(
  source: SourceFile,
  { body, taken, furniture, source: { format } }: ArticleRecord,
): { readonly came: Map<string, number>; readonly kept: Map<string, number> } | null {
  if (!body) return null;
  const { raw } = readFrontMatter(source);
  const came = countSigns(source.text);
  const keptIn = (markdown: string) =>
    [raw, markdown, ...taken.map((one) => one.text), ...furniture].join('\n');
  const keptWith = (markdown: string) => countSigns(keptIn(markdown));
  const asItIs = { came, kept: keptWith(body.markdown) };
  if (format === 'markdown' || isDeepStrictEqual(asItIs.came, asItIs.kept)) return asItIs;
  const plain = (markdown: string) => markdown.split(NOTHING).map(withoutEscapes).join('');
  const shown = {
    came: countSigns(source.text.replaceAll(NOTHING, '')),
    kept: keptWith(plain(body.markdown)),
  };
  if (isDeepStrictEqual(shown.came, shown.kept)) return shown;
  // A sign that began a line of the copy, and stands within one now.
  const whole = {
    came: countAll(source.text.replaceAll(NOTHING, '')),
    kept: countAll(keptIn(plain(body.markdown))),
  };
  if (isDeepStrictEqual(whole.came, whole.kept)) return whole;
  // A sign that stood within a line, and begins one now: it is escaped, and so no list's.
  const held = plain(body.markdown.replace(bullets, '').replace(/^\\(?=[-*])/gm, HELD));
  const kept = keptWith(held);
  kept.delete(HELD);
  return { came: shown.came, kept };
}

/** Stands before a sign that is none of a list, while signs are counted. */
const HELD = '\uE000';

/** An empty element that ends an address before a backslash. */
const NOTHING = '<wbr>';

/** Takes out the backslashes that wire copy gets so that Markdown shows it as it is. */
function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
