import type { ArticleRecord } from '../article/record.ts';
import type { Edition, Story } from './edition.ts';

/**
 * Reads a story's record as it is handed on to machines: without its text where that may not be. Only the story's own page asks
 * the edition itself.
 */
export function readPublicRecord(edition: Edition, story: Story): ArticleRecord {
  const record = edition.readRecord(story);
  return story.rights.text === 'none'
    ? { ...record, keyPoints: [], body: null, taken: [], furniture: [] }
    : record;
}
