import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

/** What stands above the story. */
export const headlineRules: readonly Rule[] = [
  {
    id: 'headline-inferred',
    severity: 'warning',
    title: 'Every story has a headline of its own.',
    why: 'One made of the file’s name or the first sentence reads like one.',
    mend: 'Give a `title`, begin with a `# heading`, or put the headline on a line above the byline.',
    faulty: { 'articles/2024-04-07-bridge-opens-at-last.md': 'The bridge opened on Sunday.\n' },
    mended: {
      'articles/2024-04-07-bridge-opens-at-last.md': lines(
        '# Bridge opens at last',
        '',
        'The bridge opened on Sunday.',
      ),
    },
  },
];
