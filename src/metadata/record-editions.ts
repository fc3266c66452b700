import type { Sidecar } from '../addresses.ts';
import type { ArticleRecord } from '../article/record.ts';
import { languages } from '../languages/index.ts';
import { toJson } from './json-edition.ts';
import { toMarkdown } from './markdown-edition.ts';
import { toText } from './text-edition.ts';

/** Writes a record in one of the formats that stand beside an article's page. */
export function writeRecord(record: ArticleRecord, format: Sidecar, timeZone: string): string {
  switch (format) {
    case 'json':
      return toJson(record);
    case 'txt':
      return toText(record, { languages, timeZone });
    case 'md':
      return toMarkdown(record, languages);
  }
}
