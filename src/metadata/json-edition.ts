import type { ArticleRecord } from '../article/record.ts';

/** Writes `index.json`: the record, as the contract has it. */
export function toJson(record: ArticleRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
