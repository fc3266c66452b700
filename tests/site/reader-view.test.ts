import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { keepPage } from './browser.ts';
import { articlesByType } from './built-site.ts';

const { root } = inject('sites');

const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

const readSchema = z.object({
  title: z.string(),
  byline: z.string().nullable(),
  publishedTime: z.string().nullable(),
  lang: z.string(),
  dir: z.string(),
  textContent: z.string(),
});

/** Reads the open page as a browser's reader view does. */
const READ = `(() => {
  ${READABILITY}
  const { content, ...read } = new Readability(document.cloneNode(true)).parse();
  return read;
})()`;

/** Line breaks and runs of spaces are the page's, not the story's. */
function asLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The page sets quotes and numbers its footnotes; the words are the story's. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}]+/gu, '');
}

describe('reader view', () => {
  const open = keepPage(root, { bypassCSP: true });

  it.each(articlesByType(root))('keeps all of the $type', async ({ path, record }) => {
    const page = await open(path);
    const read = readSchema.parse(await page.evaluate(READ));
    const { byline, dateline, corrections, copyright, body } = record;
    const published = await page.locator('main time').first().textContent();
    expect(read.title).toBe(record.headline);

    const lines = [published, ...corrections.map(({ text }) => text)];
    const paragraphs: string[] = [];
    if (body) {
      expect(read.publishedTime).toBe(record.datePublished);
      for (const { name } of byline.authors) expect(read.byline).toContain(name);
      lines.push(byline.text, dateline?.raw ?? null, copyright.notice);
      paragraphs.push(...body.text.split('\n\n'));
    }
    const [line, letters] = [asLine(read.textContent), lettersOf(read.textContent)];
    expect(lines.filter((one) => !line.includes(asLine(one)))).toEqual([]);
    expect(paragraphs.filter((one) => !letters.includes(lettersOf(one)))).toEqual([]);
  });
});
