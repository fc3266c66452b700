import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const article = (title: string, body: string, ...keys: readonly string[]) =>
  lines('---', `title: ${title}`, 'date: 2024-04-07', ...keys, '---', '', body);
const story = article('Bridge opens', 'The bridge opened on Sunday.');

/** Where things are. */
export const addressRules: readonly Rule[] = [
  {
    id: 'duplicate-address',
    severity: 'error',
    title: 'No two stories or pages share an address.',
    why: 'One of them would be lost.',
    mend: 'Give one a `slug` of its own, or another file name.',
    faulty: { 'articles/a/bridge.md': story, 'articles/b/bridge.md': story },
    mended: {
      'articles/a/bridge.md': story,
      'articles/b/bridge.md': article('Bridge opens', 'It opened.', 'slug: bridge-again'),
    },
  },
  {
    id: 'redirect-clash',
    severity: 'warning',
    title: 'An old address leads to one story, and is nobody’s address today.',
    why: 'A redirect there would hide a page, or two stories would claim it.',
    mend: 'Take the old address out of one of them, or write it as a path from the site’s root.',
    faulty: {
      'articles/bridge.md': article('Bridge opens', 'It opened.', 'redirectFrom: /old/'),
      'articles/ferry.md': article('Ferry closes', 'It closed.', 'redirectFrom: /old/'),
    },
    mended: {
      'articles/bridge.md': article('Bridge opens', 'It opened.', 'redirectFrom: /old/'),
      'articles/ferry.md': article('Ferry closes', 'It closed.', 'redirectFrom: /older/'),
    },
  },
  {
    id: 'unknown-section',
    severity: 'warning',
    title: 'A story’s section is one that `site.yml` lists, where it lists any.',
    why: 'A slip of the hand would open a section of one story.',
    mend: 'Use a known name, or add the section, or this name for it under `aliases`.',
    faulty: {
      'site.yml': 'sections: [World, City]\n',
      'articles/bridge.md': article('Bridge opens', 'It opened.', 'section: Wolrd'),
    },
    mended: {
      'site.yml': 'sections: [World, City]\n',
      'articles/bridge.md': article('Bridge opens', 'It opened.', 'section: World'),
    },
  },
  {
    id: 'dead-link',
    severity: 'warning',
    title: 'Links within the paper lead somewhere.',
    why: 'The words stay, without a link; a reader would have come for nothing.',
    mend: 'Check the path or the address. A page that is none of the paper’s own needs its full address.',
    faulty: { 'articles/bridge.md': article('Bridge opens', 'It replaces [the ferry](ferry.md).') },
    mended: {
      'articles/bridge.md': article('Bridge opens', 'It replaces [the ferry](ferry.md).'),
      'articles/ferry.md': article('Ferry closes', 'It closed.'),
    },
  },
];
