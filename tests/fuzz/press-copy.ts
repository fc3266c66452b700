import { createHash } from 'node:crypto';
import { compileArticle } from '../../src/article/compile.ts';
import type { ArticleRecord } from '../../src/article/record.ts';
import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import { ruleById } from '../../src/diagnostics/rules/index.ts';
import { readPublicRecord } from '../../src/edition/public-record.ts';
import { describeArticle } from '../../src/metadata/article-metadata.ts';
import { describeSurroundings } from '../../src/metadata/ninjs/setting.ts';
import { writeRecord } from '../../src/metadata/record-editions.ts';
import { decodeSource } from '../../src/source/decode.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { edit } from '../edition/copy.ts';
import { desk } from '../support/desk.ts';

/** A file of copy, as it lies in the content folder. */
export interface Copy {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All that the press makes of one file. */
export interface Pressed {
  readonly source: SourceFile | null;
  readonly findings: readonly Finding[];
  /** As it was compiled; null where the file makes no article. */
  readonly record: ArticleRecord | null;
  /** Null where no page is published of it. */
  readonly published: Published | null;
}

/** What lies in the output. */
export interface Published {
  readonly record: ArticleRecord;
  readonly html: string;
  readonly markdown: string;
  readonly text: string;
  readonly json: string;
  readonly ninjs: string;
  readonly jsonLd: readonly string[];
}

/** Late enough for every embargo that copy of our making has. */
const NOW = '2040-01-01T12:00:00Z';

/** Takes a file through the press, from its bytes to what is published of it, as `npm run build` does. */
export function pressCopy({ path, bytes }: Copy): Pressed {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { source, findings } = decodeSource(path, bytes, sha256);
  if (!source) return { source, findings, record: null, published: null };
  const compiled = compileArticle(source, desk);
  const all = [...findings, ...compiled.findings];
  // A message without a rule is a fault of ours.
  for (const { ruleId } of all) ruleById(ruleId);
  const { article } = compiled;
  if (!article) return { source, findings: all, record: null, published: null };
  const { edition } = edit([article], { desk, now: NOW });
  const story = edition.byId.get(article.record.id);
  if (!story) return { source, findings: all, record: article.record, published: null };
  const record = readPublicRecord(edition, story);
  const write = (format: 'md' | 'txt' | 'json' | 'ninjs.json') =>
    writeRecord(record, format, desk.site.timeZone, describeSurroundings(story, edition));
  return {
    source,
    findings: all,
    record: article.record,
    published: {
      record,
      html: edition.readRecord(story).body?.html ?? '',
      markdown: write('md'),
      text: write('txt'),
      json: write('json'),
      ninjs: write('ninjs.json'),
      jsonLd: describeArticle(edition, story.id).jsonLd,
    },
  };
}
