import type { Edition, Story } from '../../edition/edition.ts';
import type { PlainFile } from '../../edition/plain-file.ts';
import { gzip } from './gzip.ts';
import { mayBeGiven } from './may-be-given.ts';

/** So much text is packed at a time, in UTF-16 units. */
const PIECE = 1_000_000;

/**
 * Lists the files for researchers: the records of a year, a line each, the oldest first, as they stand in `index.json`. A year
 * that is over is not written again until one of its stories changes. None where `site.yml` doesn't ask for them.
 */
export function bulkFiles(edition: Edition): readonly PlainFile[] {
  if (!edition.desk.site.data) return [];
  return edition.archive.years.toReversed().flatMap(({ name, stories }): PlainFile | [] => {
    const given = stories.filter((story) => mayBeGiven(story, edition)).reverse();
    if (given.length === 0) return [];
    return {
      path: `data/articles-${name}.ndjson.gz`,
      type: 'application/gzip',
      articles: given,
      stamp: '',
      render: () => gzip(joinLines(given, edition)),
    };
  });
}

function* joinLines(stories: readonly Story[], { readRecord }: Edition): Generator<string> {
  let piece = '';
  for (const story of stories) {
    piece += `${JSON.stringify(readRecord(story))}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
