import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const ferry = lines(
  '---',
  'title: Ferry closes',
  'date: 2024-04-06',
  '---',
  '',
  'The ferry closed on Saturday.',
);
const newsroom = (...keys: readonly string[]) => ({
  'articles/ferry.md': ferry,
  'articles/bridge.md': lines(
    '---',
    'title: Bridge opens',
    'date: 2024-04-07',
    ...keys,
    '---',
    '',
    'It opened.',
  ),
});

/** What is in the paper now. */
export const statusRules: readonly Rule[] = [
  {
    id: 'draft',
    severity: 'info',
    title: 'Drafts are not published.',
    why: 'So that nobody looks for the story in vain.',
    mend: 'Take `draft: true` or `status: draft` out to publish it.',
    faulty: newsroom('draft: true'),
    mended: newsroom(),
  },
  {
    id: 'embargoed',
    severity: 'info',
    title: 'A story under embargo is held back until then.',
    why: 'A build after that time publishes it; the site does not do so by itself.',
    mend: 'Build again after that time.',
    faulty: newsroom('embargo: 2026-07-01'),
    mended: newsroom('embargo: 2024-04-07'),
  },
  {
    id: 'date-ahead',
    severity: 'info',
    title: 'A story bears a date that is still to come.',
    why: 'It is published all the same, and stands at the head of every list until that day.',
    mend: 'Put the date right, or hold the story back with `embargo`.',
    faulty: {
      'articles/bridge.md': lines('---', 'title: Bridge opens', 'date: 2031-04-07', '---', '', 'It opened.'),
    },
    mended: newsroom(),
  },
  {
    id: 'expired',
    severity: 'info',
    title: 'A story past its expiry date is taken out of the paper.',
    why: 'A notice stands at its address, so that links to it still lead somewhere.',
    mend: 'Take `expires` out to show it again, or the file to remove the notice too.',
    faulty: newsroom('expires: 2025-01-01'),
    mended: newsroom('expires: 2027-01-01'),
  },
];
