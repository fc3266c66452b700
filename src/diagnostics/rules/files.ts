import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const story = lines('---', 'title: Bridge opens', 'date: 2024-04-07', '---', 'The bridge opened on Sunday.');

/** Whether there is a file to read at all. */
export const fileRules: readonly Rule[] = [
  {
    id: 'no-content',
    severity: 'error',
    title: 'The content folder exists and holds an article.',
    why: 'A paper without a story is likelier a wrong folder than an empty day.',
    mend: 'Put a `.md` or `.txt` file into `articles/`, or name another folder with `CONTENT_DIR`.',
    faulty: { 'articles/empty/notes.csv': 'day,place\n' },
    mended: { 'articles/bridge.md': story },
  },
  {
    id: 'unreadable-file',
    severity: 'error',
    title: 'Every file and folder can be read.',
    why: 'What can’t be read would be missing from the paper without a word.',
    mend: 'Give the build leave to read it, mend the link, or take it away.',
    faulty: { 'articles/bridge.md': story, 'articles/ferry.md': { linkTo: 'nowhere.md' } },
    mended: { 'articles/bridge.md': story },
  },
  {
    id: 'link-loop',
    severity: 'warning',
    title: 'No link leads to a folder that it lies in.',
    why: 'Following it would never end, so it is not followed.',
    mend: 'Take the link away.',
    faulty: { 'articles/bridge.md': story, 'articles/again': { linkTo: '.' } },
    mended: { 'articles/bridge.md': story },
  },
  {
    id: 'linked-twice',
    severity: 'info',
    title: 'A folder that two ways lead to is read once.',
    why: 'Its stories would otherwise be published twice.',
    mend: 'Nothing needs to be done.',
    faulty: { 'articles/2024/bridge.md': story, 'articles/latest': { linkTo: '2024' } },
    mended: { 'articles/2024/bridge.md': story },
  },
  {
    id: 'link-outside',
    severity: 'error',
    title: 'No link leads out of the content folder.',
    why: 'Whoever may send copy could otherwise publish any file that the build can read: a key, a password, another site’s drafts.',
    mend: 'Put the file itself there, or name the folder that it leads to: `CONTENT_LINKS=/srv/archive npm run build`.',
    faulty: { 'articles/bridge.md': story, 'media/notes.txt': { linkTo: '/etc/passwd' } },
    mended: { 'articles/bridge.md': story, 'media/notes.txt': 'Ask the mayor.\n' },
  },
  {
    id: 'active-file',
    severity: 'warning',
    title: 'Nothing in `media/` runs: no pages, scripts, styles, XML or programs.',
    why: 'Opened by its address it is a page of this site, and may do with its readers what the site may. Hosts run some programs themselves. It is not published.',
    mend: 'Publish it under another host name and link to it there; pack data into a `.zip`, and save a `.svgz` as `.svg`.',
    faulty: { 'articles/bridge.md': story, 'media/vote.html': '<script>vote()</script>\n' },
    mended: { 'articles/bridge.md': story, 'media/votes.csv': 'day,votes\n' },
  },
  {
    id: 'not-a-file',
    severity: 'info',
    title: 'Devices, pipes and sockets are passed over.',
    why: 'Reading one could wait for ever.',
    mend: 'Take it away.',
    faulty: { 'articles/bridge.md': story, 'articles/null.md': { linkTo: '/dev/null' } },
    mended: { 'articles/bridge.md': story },
  },
  {
    id: 'not-read',
    severity: 'info',
    title: 'A file that looks like copy but is not read as an article is named.',
    why: 'An `.mdx` or `_index.md` file of another system is no article here, and nobody should look for it in vain.',
    mend: 'Save it as `.md` in `articles/`, or leave it as it is.',
    faulty: { 'articles/bridge.md': story, 'articles/_index.md': 'All about the river.\n' },
    mended: { 'articles/bridge.md': story },
  },
];
