import type { Sidecar } from '../addresses.ts';
import type { ArticleRecord } from '../article/record.ts';
import { languages } from '../languages/index.ts';
import { toJson } from './json-edition.ts';
import { toMarkdown } from './markdown-edition.ts';
import { toNinjs } from './ninjs/ninjs.ts';
import type { NinjsSetting } from './ninjs/setting.ts';
import { toText } from './text-edition.ts';

/** Writes a record in one of the formats that stand beside an article's page. */
export function writeRecord(
  record: ArticleRecord,
  format: Sidecar,
  timeZone: string,
  surroundings: NinjsSetting,
): string {
  switch (format) {
    case 'json':
      return toJson(record);
    case 'txt':
      return toText(record, { languages, timeZone });
    case 'md':
      return toMarkdown(record, languages);
    case 'ninjs.json':
      return `${JSON.stringify(toNinjs(record, surroundings))}\n`;
  }
}
