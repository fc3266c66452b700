import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const article = (...body: readonly string[]) => ({
  'articles/bridge.md': lines('---', 'title: Bridge opens', 'date: 2024-04-07', '---', '', ...body),
});
const story = article('The bridge opened on Sunday.');

/** The story itself. */
export const bodyRules: readonly Rule[] = [
  {
    id: 'empty-story',
    severity: 'error',
    title: 'Every story has a body.',
    why: 'A headline alone is no story; mostly the copy was lost on the way.',
    mend: 'Write the story below its header, or take the file away.',
    faulty: article(),
    mended: story,
  },
  {
    id: 'empty-body',
    severity: 'warning',
    title: 'Every standing page has text.',
    why: 'An empty page under “About” says more than was meant.',
    mend: 'Write it, or take the file away.',
    faulty: { ...story, 'pages/about.md': lines('---', 'title: About', '---') },
    mended: { ...story, 'pages/about.md': lines('---', 'title: About', '---', '', 'We print what we know.') },
  },
  {
    id: 'unbalanced-quotes',
    severity: 'warning',
    title: 'Every quote that opens also closes.',
    why: 'Readers can’t tell where the speaker ends and the paper begins. A quote of several paragraphs opens each and closes the last.',
    mend: 'Put the missing sign.',
    faulty: article('“It holds, she said.', '', 'The mayor agreed: “It does.”'),
    mended: article('“It holds,” she said.', '', 'The mayor agreed: “It does.”'),
  },
  {
    id: 'unsafe-html-removed',
    severity: 'warning',
    title: 'HTML in copy is copy, and nothing that runs.',
    why: 'Scripts, frames and forms in copy could act in the reader’s name; they are left out.',
    mend: 'Take the element out, or put a link in its place.',
    faulty: article('The bridge opened.', '', '<script>alert(1)</script>'),
    mended: article('The bridge opened.', '', '<em>At last.</em>'),
  },
  {
    id: 'template-tag',
    severity: 'info',
    title: 'No template tag of another system is left in the copy.',
    why: 'It stands on the page as it was typed.',
    mend: 'Take it out, or write what it stood for.',
    faulty: article('The bridge opened. {% include map.html %}'),
    mended: article('The bridge opened. A map is at the town hall.'),
  },
  {
    id: 'markup-too-heavy',
    severity: 'warning',
    title: 'Markup stays within what an article can hold.',
    why: 'A hundred quotes within quotes, or tens of thousands of stars in one paragraph, would keep the press busy for minutes; that part stands on the page as it was typed.',
    mend: 'Look for a slip of the keyboard or a broken export.',
    faulty: article('The bridge opened.', '', `${'> '.repeat(101)}At last.`),
    mended: article('The bridge opened.', '', '> At last.'),
  },
];
