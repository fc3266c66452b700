import { createHash } from 'node:crypto';
import { compileArticle } from '../../src/article/compile.ts';
import type { Desk, Site } from '../../src/article/desk.ts';
import type { ArticleRecord } from '../../src/article/record.ts';
import { readSite } from '../../src/article/settings/site.ts';
import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import { languages } from '../../src/languages/index.ts';
import { decodeSource } from '../../src/source/decode.ts';
import { agencies } from '../../src/wire/agencies/index.ts';

export const site: Site = {
  ...readSite(null).site,
  name: 'The Test Paper',
  origin: 'https://example.org',
  timeZone: 'America/New_York',
  publisher: { name: 'The Test Paper', url: null, logo: null },
  copyright: { holder: 'The Test Paper', notice: null, usageTerms: null, acquireLicensePage: null },
};

export const desk: Desk = { site, languages, agencies, authors: [] };

/** Compiles one file as it would lie in the content folder. */
export function compileCopy(
  path: string,
  copy: string | Uint8Array,
  on: Desk = desk,
): { record: ArticleRecord | null; diagnostics: readonly Finding[] } {
  const bytes = typeof copy === 'string' ? new TextEncoder().encode(copy) : copy;
  const { source, findings } = decodeSource(path, bytes, createHash('sha256').update(bytes).digest('hex'));
  if (!source) return { record: null, diagnostics: findings };
  const compiled = compileArticle(source, on);
  return { record: compiled.article?.record ?? null, diagnostics: [...findings, ...compiled.findings] };
}
