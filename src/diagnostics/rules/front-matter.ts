import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const article = (...keys: readonly string[]) => ({
  'articles/bridge.md': lines('---', ...keys, '---', '', 'The bridge opened on Sunday.'),
});

/** Front matter and settings. */
export const frontMatterRules: readonly Rule[] = [
  {
    id: 'broken-front-matter',
    severity: 'error',
    title: 'Front matter is well-formed YAML or TOML.',
    why: 'Nothing below the fault can be trusted: a date or a draft mark could be lost.',
    mend: 'Mend the line that the message points to. Mostly it is a colon in a headline: put the value in quotes.',
    faulty: article('title: Mayor: no new bridge', 'date: 2024-04-07'),
    mended: article('title: "Mayor: no new bridge"', 'date: 2024-04-07'),
  },
  {
    id: 'wrong-value',
    severity: 'error',
    title: 'Every value is what its key says.',
    why: 'A date that is none, or a status that nobody knows, must not be guessed.',
    mend: 'Write what the message expects.',
    faulty: article('title: Bridge opens', 'date: last Sunday'),
    mended: article('title: Bridge opens', 'date: 2024-04-07'),
  },
  {
    id: 'unknown-key',
    severity: 'info',
    title: 'Every key is known.',
    why: 'A slip in a key’s name loses what it says. Keys of other systems are passed over in silence.',
    mend: 'Take the name that the message suggests, or leave the key to whoever reads it.',
    faulty: article('title: Bridge opens', 'date: 2024-04-07', 'autor: Jane Doe'),
    mended: article('title: Bridge opens', 'date: 2024-04-07', 'author: Jane Doe'),
  },
  {
    id: 'broken-settings',
    severity: 'error',
    title: '`site.yml` and the files of `authors/` and `agencies/` are well-formed YAML.',
    why: 'A rights holder or a time zone that can’t be read would be wrong on every page.',
    mend: 'Mend the line that the message points to.',
    faulty: { 'site.yml': 'name: The Post: Daily\n', ...article('title: Bridge opens', 'date: 2024-04-07') },
    mended: {
      'site.yml': 'name: "The Post: Daily"\n',
      ...article('title: Bridge opens', 'date: 2024-04-07'),
    },
  },
  {
    id: 'missing-name',
    severity: 'error',
    title: 'Every file of `authors/` and `agencies/` has a name.',
    why: 'Without one it speaks of nobody.',
    mend: 'Add a line `name: Jane Doe`.',
    faulty: {
      'authors/jane-doe.yml': 'role: Editor\n',
      ...article('title: Bridge opens', 'date: 2024-04-07'),
    },
    mended: {
      'authors/jane-doe.yml': 'name: Jane Doe\nrole: Editor\n',
      ...article('title: Bridge opens', 'date: 2024-04-07'),
    },
  },
];
