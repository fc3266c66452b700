import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeStory, seededChance } from '../../src/commands/bench-copy.ts';
import { bindBook, listStandingBooks } from '../../src/press/bind-book.ts';
import { type Made, makeEdition } from '../../src/press/make-edition.ts';
import { openDarkroom } from '../../src/press/pictures/darkroom.ts';
import { makeKeys } from '../../src/press/sheets/keys.ts';
import { checkBook, findEpubCheck } from '../epub/epubcheck.ts';
import { choose, findFaults, open, readAll } from '../epub/opened.ts';
import { emptyFolder, folderOf } from './folders.ts';

const { develop } = openDarkroom(null);

/** EPUBCheck takes its time on a busy machine. */
const SLOW = 300_000;

function make(contentFolder: string): Promise<Made> {
  return makeEdition({
    contentDir: 'content',
    contentFolder,
    siteUrl: 'https://paper.example',
    basePath: '/p/',
    now: new Date('2026-12-01T00:00:00Z'),
    hold: true,
    strict: false,
  });
}

const from = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function bindLatest(contentFolder: string): Promise<Uint8Array> {
  const made = await make(contentFolder);
  return bindBook(choose(made.edition, { kind: 'latest' }), { ...made, develop });
}

const story = (title: string, more = '', body = 'It happened on the hill.') =>
  `---\ntitle: "${title}"\ndate: 2026-02-03\nauthor: Ida Brook\n${more}---\n\n${body}\n`;

const HARD = {
  'site.yml': 'name: "A & B ]]> <C>"\nlanguage: ar\n',
  'media/drawn.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="urn:s" s:v="1" width="40" height="30" onload="x()"><script>x()</script><rect width="9" height="9"/></svg>',
  'articles/one.md': story(
    'A ]]> & </script> 😀',
    'image: { src: /media/drawn.svg, alt: Lines, caption: Drawn, credit: Us }\n',
    [
      'Text[^1] with `code`, ~~gone~~ and <kbd>x</kbd>.[^two words]',
      '## 2026: a heading\n\n- [x] done\n- [ ] not\n\n| a | b |\n|--:|:-:|\n| 1 | 2 |',
      '<details open><summary>More</summary>Words</details>\n\n<dl><dt>a</dt><dd>b</dd></dl>\n\n<ol reversed start="3" type="i"><li value="7">x</li></ol>',
      '<table><tr><td headers="q" colspan="2" align="right">x</td></tr></table>\n\n<time datetime="soon">soon</time> <ins cite="http://a b" datetime="2026">in</ins> <meter value="1" max="3">1</meter> <ruby>漢<rt>kan</rt></ruby>',
      '![Far](https://elsewhere.example/a.jpg "t")\n\n[![In](https://elsewhere.example/a.jpg)](https://elsewhere.example/?a|b={c})',
      '[one](#2026-a-heading) [two](two.md) [odd](<https://a.example/é x?q=[1]>) [tel](tel:+1-2)',
      '> quoted\n> > twice\n\n```html\n<script>]]></script>\n```\n\n<div><p>in</p></div>\n\nhttps://www.youtube.com/watch?v=abcdefghijk',
      '[^1]: A note with a [link](two.md).\n[^two words]: Another.',
    ].join('\n\n'),
  ),
  'articles/two.md': story('دو', 'language: fa\nseries: Hill\nsection: City\n'),
  'articles/three.md': story('三', 'language: ja\nseries: Hill\ncopyright: "© 2026 X"\n', '「駅」の**話**。'),
};

describe('a book of the press', () => {
  const check = findEpubCheck();
  const places: readonly (readonly [string, () => string])[] = [
    ['of the sample paper', () => from('content')],
    ['of the newsroom of the tests', () => from('tests/fixtures/newsroom')],
    ['of hard copy from right to left', () => folderOf(HARD)],
    [
      'of many made-up stories',
      () => {
        const chance = seededChance(5);
        const copy = Array.from({ length: 40 }, (_, index) => makeStory(index + 1, chance));
        return folderOf(Object.fromEntries(copy.map(({ path, text }) => [path.replaceAll('/', '-'), text])));
      },
    ],
  ];

  it.each(places)(
    '%s is sound',
    async (_, place) => {
      const bytes = await bindLatest(place());
      expect(findFaults(open(bytes))).toEqual([]);
      if (!check) return;
      const file = join(emptyFolder(), 'book.epub');
      writeFileSync(file, bytes);
      expect(checkBook(check, file)).toEqual([]);
    },
    SLOW,
  );

  it('has every author of its stories', async () => {
    const made = await make(from('content'));
    const book = open(await bindBook(choose(made.edition, { kind: 'latest' }), { ...made, develop }));
    const authors = made.edition.stories.flatMap(({ record }) =>
      record.byline.authors.map(({ name }) => name),
    );
    expect(readAll(book.text('package.opf'), 'dc:creator')).toEqual(expect.arrayContaining(authors));
    expect(book.paths.some((path) => path.endsWith('.jpg'))).toBe(true);
  });
});

describe('the standing edition', () => {
  const list = (made: Made) =>
    listStandingBooks(
      { ...made, develop },
      makeKeys(made.edition, { code: '', desk: '', digestOf: made.digestOf }),
    );

  it('is there only where site.yml asks for it', async () => {
    const copy = { 'articles/one.md': story('One') };
    expect(list(await make(folderOf({ ...copy, 'site.yml': 'name: Hill' })))).toEqual([]);
    const [book] = list(await make(folderOf({ ...copy, 'site.yml': 'name: Hill\nepub: latest' })));
    expect(book).toMatchObject({ path: 'latest.epub', type: 'application/epub+zip' });
  });

  it('is bound again when a story or a picture in it is another, and only then', async () => {
    const folder = emptyFolder();
    cpSync(from('tests/fixtures/newsroom'), folder, { recursive: true });
    writeFileSync(join(folder, 'site.yml'), 'name: Hill\nepub: latest');
    folderOf(
      {
        'articles/one.md': story('One', 'image: /media/one.svg\n'),
        'media/one.svg': HARD['media/drawn.svg'],
      },
      folder,
    );
    const key = async () => list(await make(folder))[0]?.key();
    const first = await key();
    folderOf({ 'media/unused.svg': HARD['media/drawn.svg'] }, folder);
    expect(await key()).toBe(first);
    folderOf({ 'media/one.svg': HARD['media/drawn.svg'].replace('9', '8') }, folder);
    const second = await key();
    expect(second).not.toBe(first);
    folderOf({ 'articles/one.md': story('One more', 'image: /media/one.svg\n') }, folder);
    expect(await key()).not.toBe(second);
  });
});
