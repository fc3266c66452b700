import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shareOut } from './share-out.ts';

/** What stands beside a story of 5 kB, in bytes. */
const FILES = {
  'index.html': 45_800,
  'index.json': 16_700,
  'index.ninjs.json': 11_600,
  'index.md': 5300,
  'index.txt': 5300,
};

/* Writes as many files and bytes as the stories' pages and what stands beside them. */
await shareOut(import.meta.url, (stories) => {
  const [from = '', to = ''] = process.argv.slice(2);
  const blank = Buffer.alloc(FILES['index.html'], 'news ');
  for (const story of stories) {
    const folder = join(to, story.slice(from.length).replace(/\.md$/, ''));
    mkdirSync(folder, { recursive: true });
    for (const [name, size] of Object.entries(FILES))
      writeFileSync(join(folder, name), blank.subarray(0, size));
  }
});
