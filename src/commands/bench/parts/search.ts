import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openPagefind } from '../../../press/search/pagefind.ts';
import { copyIn } from './share-out.ts';

/* Has Pagefind index the words of all stories, and lets go of the index. */
const pagefind = await openPagefind();
await pagefind.index(
  copyIn(process.argv[2] ?? '').map((file) => {
    const [, head = '', content = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
    const [, title = ''] = /^title: "(.*)"$/m.exec(head) ?? [];
    const [, date = ''] = /^date: (.*)$/m.exec(head) ?? [];
    return {
      url: file,
      content,
      language: 'en',
      meta: { title, byline: '', date },
      filters: { section: [], topic: [], person: [], agency: [], year: [date.slice(0, 4)] },
      sort: { date },
    };
  }),
);
await pagefind.close();
// What its program worked is told when it has ended, which takes it a moment.
await setTimeout(300);
