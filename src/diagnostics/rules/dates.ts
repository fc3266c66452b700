import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const article = (...keys: readonly string[]) => ({
  'articles/bridge.md': lines(
    '---',
    'title: Bridge opens',
    ...keys,
    '---',
    '',
    'The bridge opened on Sunday.',
  ),
});

/** When. */
export const dateRules: readonly Rule[] = [
  {
    id: 'missing-date',
    severity: 'error',
    title: 'Every story has a date of publication.',
    why: 'A story’s address, its place in the archive and its worth as news hang on it. Nothing is made up.',
    mend: 'Add `date: 2024-04-07`, a date line at the head of the copy, or put `2024-04-07-` before the file’s name.',
    faulty: article(),
    mended: article('date: 2024-04-07'),
  },
  {
    id: 'impossible-offset',
    severity: 'warning',
    title: 'The offset of a time from UTC is one that a place on earth has.',
    why: '`+16:30` was never meant; the time is taken as the paper’s own, which may be hours off.',
    mend: 'Write the offset of the place (`-05:00`), or leave it out.',
    faulty: article('date: 2024-04-07 16:30:00+16:30'),
    mended: article('date: 2024-04-07 16:30:00+02:00'),
  },
  {
    id: 'updated-before-published',
    severity: 'warning',
    title: 'A story is updated after it is published.',
    why: 'One of the two dates is wrong, and readers see both.',
    mend: 'Put them right, or take the earlier one out.',
    faulty: article('date: 2024-04-07', 'updated: 2024-04-01'),
    mended: article('date: 2024-04-07', 'updated: 2024-04-08'),
  },
  {
    id: 'dateline-year-unknown',
    severity: 'warning',
    title: 'The day in a dateline has a year, or the story a date that tells it.',
    why: '“April 6” alone could be any year; none is guessed.',
    mend: 'Give the story a date.',
    faulty: {
      'articles/bridge.txt': lines('QUITO, Ecuador, April 6 (Reuters) - The bridge opened on Sunday.'),
    },
    mended: {
      'articles/2024-04-07-bridge.txt': lines(
        'QUITO, Ecuador, April 6 (Reuters) - The bridge opened on Sunday.',
      ),
    },
  },
  {
    id: 'wire-disagrees',
    severity: 'warning',
    title: 'Front matter and the lines of the copy say the same.',
    why: 'Front matter wins; but one of the two is wrong.',
    mend: 'Put right the one that is wrong.',
    faulty: {
      'articles/bridge.md': lines(
        '---',
        'title: Bridge opens',
        'date: 2024-04-07',
        'author: Jane Doe',
        '---',
        '',
        'By John Roe',
        '',
        'The bridge opened on Sunday.',
      ),
    },
    mended: {
      'articles/bridge.md': lines(
        '---',
        'title: Bridge opens',
        'date: 2024-04-07',
        'author: Jane Doe',
        '---',
        '',
        'By Jane Doe',
        '',
        'The bridge opened on Sunday.',
      ),
    },
  },
];
