import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const article = (body: string) =>
  lines('---', 'title: Bridge opens', 'date: 2024-04-07', '---', '', 'It opened.', '', body);
/** A GIF of one point. */
const picture = Uint8Array.from(atob('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs='), (sign) =>
  sign.charCodeAt(0),
);

/** Drawings of a bar, plain and with a handler. */
const drawing = (more: string) =>
  lines(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="4"${more}/></svg>`,
  );
const charted = article('![Ferries a day: nine](ferries.svg "Ferries a day. | Ada Birch")');

/** What is shown. */
export const pictureRules: readonly Rule[] = [
  {
    id: 'missing-picture',
    severity: 'warning',
    title: 'Every picture that is named is there.',
    why: 'Its description stands in its place, and the story loses half of what it tells.',
    mend: 'Put the file there, or write the path from the content folder: `/media/bridge.gif`.',
    faulty: { 'articles/bridge.md': article('![The bridge at dawn](bridge.gif)') },
    mended: {
      'articles/bridge.md': article('![The bridge at dawn](bridge.gif)'),
      'articles/bridge.gif': picture,
    },
  },
  {
    id: 'picture-without-alt',
    severity: 'warning',
    title: 'Every picture says in words what it shows (WCAG 1.1.1).',
    why: 'Those who don’t see it, and those whose line is too slow for it, get nothing.',
    mend: 'Write it in the square brackets, `![what it shows](bridge.gif)`, or as `alt` of `image`.',
    faulty: { 'articles/bridge.md': article('![](bridge.gif)'), 'articles/bridge.gif': picture },
    mended: {
      'articles/bridge.md': article('![The bridge at dawn](bridge.gif)'),
      'articles/bridge.gif': picture,
    },
  },
  {
    id: 'picture-without-credit',
    severity: 'warning',
    title: 'Every picture of a story says whose it is.',
    why: 'Photographers are owed their name, most licences ask for it, and readers want to know who has seen this.',
    mend: 'Put it behind a bar in the line below the picture, `The bridge at dawn | Ada Birch`, or as `credit` of `image`.',
    faulty: {
      'articles/bridge.md': article('![The bridge at dawn](bridge.gif "The bridge on Sunday.")'),
      'articles/bridge.gif': picture,
    },
    mended: {
      'articles/bridge.md': article('![The bridge at dawn](bridge.gif "The bridge on Sunday. | Ada Birch")'),
      'articles/bridge.gif': picture,
    },
  },
  {
    id: 'picture-elsewhere',
    severity: 'warning',
    title: 'Every picture lies in the newsroom’s own folder.',
    why: 'A page that fetches a picture from another host tells that host who reads what, and loses the picture with it. It has a link to it in its place.',
    mend: 'Put a copy into `content/media/`, where the licence allows it, and write its path.',
    faulty: {
      'articles/bridge.md': article(
        '![The bridge at dawn](https://pictures.example/bridge.gif "The bridge on Sunday. | Ada Birch")',
      ),
    },
    mended: {
      'articles/bridge.md': article('![The bridge at dawn](bridge.gif "The bridge on Sunday. | Ada Birch")'),
      'articles/bridge.gif': picture,
    },
  },
  {
    id: 'unreadable-picture',
    severity: 'warning',
    title: 'Every picture that is published can be opened, and is what its name says.',
    why: 'It is shown as it is, without the lighter copies that telephones need, and some readers see half of it or nothing.',
    mend: 'Export it once more from the program that made it.',
    faulty: {
      'articles/bridge.md': article('![The bridge at dawn](bridge.gif "The bridge on Sunday. | Ada Birch")'),
      'articles/bridge.gif': picture.slice(0, 20),
    },
    mended: {
      'articles/bridge.md': article('![The bridge at dawn](bridge.gif "The bridge on Sunday. | Ada Birch")'),
      'articles/bridge.gif': picture,
    },
  },
  {
    id: 'unsafe-drawing',
    severity: 'warning',
    title: 'Drawings (SVG) hold nothing that runs or fetches.',
    why: 'A drawing that somebody opens by its address is a page of this site. Scripts, handlers, foreign documents and addresses elsewhere are left out of what is published; the file in the newsroom stays as it is.',
    mend: 'Export it once more as a plain SVG, without scripts and with its pictures in it.',
    faulty: { 'articles/bridge.md': charted, 'articles/ferries.svg': drawing(' onclick="vote()"') },
    mended: { 'articles/bridge.md': charted, 'articles/ferries.svg': drawing('') },
  },
];
