import type { RecordHead } from '../article/record.ts';

/**
 * Takes out of a record what is no longer to be read: a withdrawn or expired story keeps its address, headline, dates,
 * and the newsroom's own words about it, its corrections and notes.
 */
export function withhold(record: RecordHead): RecordHead {
  return {
    ...record,
    standfirst: null,
    keyPoints: [],
    summary: '',
    byline: { text: null, raw: null, authors: [], organization: null },
    contributors: [],
    dateline: null,
    slugline: null,
    topics: [],
    wordCount: 0,
    readingMinutes: 0,
    image: null,
  };
}
