import { hash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReceived } from '../../src/press/received-copy.ts';
import { folderOf } from './folders.ts';

/** A newsroom with one file of copy that became an article. */
function newsroom() {
  const content = folderOf({ 'story.txt': 'The ferry was late.' });
  return {
    fileOf: (path: string) => join(content, path),
    readText: () => ({ body: { text: '', html: '', markdown: '' }, taken: [], furniture: [], claims: [] }),
  };
}

describe('copy as it was received', () => {
  it('is shown as long as it is what the story was made from', () => {
    const sha256 = hash('sha256', 'The ferry was late.');
    expect(readReceived('story.txt', sha256, newsroom()).source.text).toBe('The ferry was late.');
  });

  it('is never shown beside a story that was made from other bytes', () => {
    const sha256 = hash('sha256', 'The ferry was on time.');
    expect(() => readReceived('story.txt', sha256, newsroom())).toThrow(
      'story.txt was changed while the paper was made. Build again.',
    );
  });
});
