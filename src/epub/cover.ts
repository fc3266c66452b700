import { h } from 'hastscript';
import { x } from 'xastscript';
import { writeXml } from '../feeds/xml.ts';
import type { Binding } from './binding.ts';
import type { PageLanguage } from './contents.ts';
import type { Selection } from './selection.ts';
import { writePage } from './xhtml.ts';

/** Headlines on the cover. */
const HEADLINES = 5;

/** Writes the cover as a page: the paper's name, what this is, and what it opens with. */
export function writeCover(
  { title, parts }: Selection,
  { edition }: Binding,
  language: PageLanguage,
): string {
  const { name, description } = edition.desk.site;
  const stories = parts.flatMap((part) => part.stories).toSorted((a, b) => a.priority - b.priority);
  const lines = stories.slice(0, HEADLINES).map(({ record }) => {
    const { headline, language: lang, direction: dir } = record;
    return h('li', lang === language.lang ? {} : { lang, xmlLang: lang, dir }, headline);
  });
  return writePage({
    title: `${name} – ${title}`,
    ...language,
    type: 'cover',
    content: [
      h('section', { className: 'cover' }, [
        h('h1', name),
        ...(description === null ? [] : [h('p', { className: 'motto' }, description)]),
        h('p', { className: 'issue' }, title),
        h('ul', lines),
      ]),
    ],
  });
}

const WIDTH = 1200;
const HEIGHT = 1600;

/** Letters of a line in the cover's drawing. */
const NAME_LINE = 14;
const TITLE_LINE = 28;

/** Draws the cover for the shelf of an e-reader, in the fonts that it has. */
export function drawCover({ title }: Selection, { edition }: Binding, { lang, dir }: PageLanguage): string {
  const names = breakLines(edition.desk.site.name, NAME_LINE);
  const size = Math.min(130, Math.floor(1700 / Math.max(...names.map(widthOf))));
  const line = (text: string, y: number, fontSize: number, fill = '#14120e') =>
    x('text', { x: WIDTH / 2, y, 'text-anchor': 'middle', 'font-size': fontSize, fill }, text);
  const top = 460;
  const below = top + names.length * size * 1.15;
  const rule = (y: number, height: number) =>
    x('rect', { x: 120, y, width: WIDTH - 240, height, fill: '#14120e' });
  const titles = breakLines(title, TITLE_LINE);
  return writeXml(
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        width: WIDTH,
        height: HEIGHT,
        'xml:lang': lang,
        direction: dir,
        'font-family': 'Georgia, "Times New Roman", serif',
      },
      [
        x('title', `${edition.desk.site.name} – ${title}`),
        x('rect', { width: WIDTH, height: HEIGHT, fill: '#fffdf8' }),
        rule(top - size - 80, 8),
        ...names.map((text, index) => line(text, Math.round(top + index * size * 1.15), size)),
        rule(Math.round(below - size * 0.55), 2),
        ...titles.map((text, index) => line(text, Math.round(below + 60 + index * 70), 54, '#8e1b10')),
      ],
    ),
  );
}

/** Letters that are as wide as two. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function widthOf(text: string): number {
  return Math.max(
    1,
    Array.from(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0),
  );
}

/** Breaks a text into lines of so many letters, between words. */
function breakLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
