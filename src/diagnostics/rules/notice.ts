import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const wire = (...foot: readonly string[]) => ({
  'articles/2024-04-07-bridge.txt': lines(
    'Bridge opens at last',
    '',
    'By Jane Doe, CNN',
    '',
    'The bridge opened on Sunday.',
    '',
    'Thousands came to see it.',
    '',
    ...foot,
  ),
});

/** Whose story it is. */
export const noticeRules: readonly Rule[] = [
  {
    id: 'notice-not-recognised',
    severity: 'warning',
    title: 'A copyright line at the foot names its holder.',
    why: 'Rights that nobody can read go unheeded; the line stays in the story as it is.',
    mend: 'Write it as `© 2024 The Holder. All rights reserved.`, or give `copyright` in the front matter.',
    faulty: wire('© All rights reserved.'),
    mended: wire('© 2024 Cable News Network, Inc. All rights reserved.'),
  },
  {
    id: 'notice-year-far',
    severity: 'warning',
    title: 'The notice is of the story’s year, or the one beside it.',
    why: 'A notice from another year was left over from another story, or the date is wrong.',
    mend: 'Check the date of the story and the year of its notice.',
    faulty: wire('© 2012 Cable News Network, Inc. All rights reserved.'),
    mended: wire('© 2024 Cable News Network, Inc. All rights reserved.'),
  },
  {
    id: 'furniture-dropped',
    severity: 'info',
    title: 'What was left out as furniture is named.',
    why: 'Lines such as “Subscribe to our newsletter” are no story; but nothing is left out without a word.',
    mend: 'Nothing, if it is furniture. If it is story, put a sentence of story below it.',
    faulty: wire('For more CNN news and newsletters create an account at CNN.com'),
    mended: wire('A second bridge is planned.'),
  },
];
