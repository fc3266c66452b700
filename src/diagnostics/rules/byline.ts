import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const wire = (...copy: readonly string[]) => ({
  'articles/2024-04-07-bridge-opens-at-last.txt': lines(...copy),
});
const article = (author: string) =>
  lines('---', 'title: Bridge opens', 'date: 2024-04-07', author, '---', '', 'The bridge opened on Sunday.');

/** Who signs. */
export const bylineRules: readonly Rule[] = [
  {
    id: 'byline-is-prose',
    severity: 'warning',
    title: 'A line that begins as a byline does names people.',
    why: 'A wrong byline harms a person, so an unsure line stays in the story; but a real byline should not.',
    mend: 'If it is a byline, write names only: `By Jane Doe and John Roe, The Daily Post`.',
    faulty: wire(
      'date 2024-04-07',
      '',
      'By noon the queue for the first crossing reached the market',
      '',
      'The bridge opened on Sunday.',
    ),
    mended: wire('date 2024-04-07', '', 'By Jane Doe', '', 'The bridge opened on Sunday.'),
  },
  {
    id: 'agency-as-person',
    severity: 'warning',
    title: 'No organisation stands among the authors.',
    why: 'An agency or a desk is nobody’s name: it would get a page and a credit as a person.',
    mend: 'Name it as `agency`, and only people as `authors`.',
    faulty: { 'articles/bridge.md': article('authors: [Jane Doe, Reuters]') },
    mended: { 'articles/bridge.md': article('authors: [Jane Doe]\nagency: Reuters') },
  },
  {
    id: 'author-two-spellings',
    severity: 'warning',
    title: 'A person’s name is spelled one way.',
    why: 'Two spellings look like two people, though both lead to one page.',
    mend: 'Spell the name one way, or list the other spelling under `aliases` in `authors/`.',
    faulty: {
      'articles/bridge.md': article('author: Zoë Doe'),
      'articles/ferry.md': article('author: Zoe Doe').replace('Bridge', 'Ferry'),
    },
    mended: {
      'articles/bridge.md': article('author: Zoë Doe'),
      'articles/ferry.md': article('author: Zoë Doe').replace('Bridge', 'Ferry'),
    },
  },
  {
    id: 'look-alike-name',
    severity: 'warning',
    title: 'No name mixes letters that look alike, or hides a sign.',
    why: '“Аda Stone” with a Cyrillic А is another person to a search, a feed and the list of authors, and may be meant to be taken for one. Told of authors, contributors, agencies and sections.',
    mend: 'Type the name anew in one script, and take out signs that nobody sees (U+200B, U+2060, U+00AD).',
    faulty: {
      'articles/bridge.md': lines(
        '---',
        'title: Bridge opens',
        'date: 2024-04-07',
        'author: \u0410da Stone',
        '---',
        'It opened.',
      ),
    },
    mended: {
      'articles/bridge.md': lines(
        '---',
        'title: Bridge opens',
        'date: 2024-04-07',
        'author: Ada Stone',
        '---',
        'It opened.',
      ),
    },
  },
];
