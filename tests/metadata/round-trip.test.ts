import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { AuthorProfile } from '../../src/article/desk.ts';
import type { ArticleRecord } from '../../src/article/record.ts';
import { languages } from '../../src/languages/index.ts';
import { toMarkdown } from '../../src/metadata/markdown-edition.ts';
import { makeEdition } from '../../src/press/make-edition.ts';
import { compileTwice, withoutOrigin } from '../support/round-trip.ts';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const sample = new URL('../../content/', import.meta.url).pathname;

function expectSame(path: string, copy: string | Uint8Array): void {
  const { first, again, markdown } = compileTwice(path, copy);
  expect(again, markdown).toEqual(first);
}

describe('the Markdown edition is read back to the same record', () => {
  it.each(readdirSync(join(fixtures, 'wire'), { withFileTypes: true }).filter((one) => one.isDirectory()))(
    'of the wire copy $name',
    ({ name }) => {
      const folder = join(fixtures, 'wire', name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
      const { file } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      const dated = /^\d{4}-/.test(file) ? file : `2024-04-07-${file}`;
      expectSame(`articles/${dated}`, readFileSync(join(folder, input)));
    },
  );

  it.each(readdirSync(join(fixtures, 'markdown')))('of the Markdown of %s', (name) => {
    const body = readFileSync(join(fixtures, 'markdown', name, 'input.md'), 'utf8');
    expectSame('articles/a.md', `---\ntitle: A story\ndate: 2024-04-07\n---\n\n${body}`);
  });
});

/** Front matter asks `authors/` for a role that it doesn't give; a byline of the copy does not. */
function withRoles(record: ArticleRecord, profiles: readonly AuthorProfile[]) {
  const { byline, ...rest } = withoutOrigin(record);
  const authors = byline.authors.map((author) => ({
    ...author,
    role: author.role ?? profiles.find(({ name }) => name === author.name)?.role ?? null,
  }));
  return { ...rest, byline: { ...byline, authors } };
}

/** Makes an edition of a folder, as of a day on which its embargoes are over. */
function print(contentFolder: string, basePath: string) {
  return makeEdition({
    contentDir: 'content',
    contentFolder,
    siteUrl: null,
    basePath,
    now: new Date('2027-01-01T00:00:00Z'),
    hold: true,
    strict: false,
  });
}

describe('a paper set from the Markdown editions of its stories', () => {
  it.each([
    ['the sample paper', sample, '/'],
    ['the sample paper in a folder of its host', sample, '/paper/'],
    ['the newsroom of the tests', join(fixtures, 'newsroom'), '/paper/'],
  ])('has the same records: %s', async (_, content, base) => {
    const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
    try {
      const { edition } = await print(content, base);
      cpSync(content, folder, { recursive: true });
      for (const path of globSync('articles/**/*.{md,txt}', { cwd: folder })) rmSync(join(folder, path));
      // Of an expired story nothing is left to be set.
      const kept = [...edition.byId.values()].filter(({ state }) => state !== 'expired');
      const records = kept.map((story) => edition.readRecord(story));
      for (const record of records) {
        const file = join(folder, record.source.path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, toMarkdown(record, languages));
      }
      const { edition: again } = await print(folder, base);
      expect([...again.byId.keys()]).toEqual(kept.map(({ id }) => id));
      const read = [...again.byId.values()].map((story) => again.readRecord(story));
      const { authors } = edition.desk;
      expect(read.map((record) => withRoles(record, authors))).toEqual(
        records.map((record) => withRoles(record, authors)),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const article = (head: object, body: string) => `---\n${stringify(head)}---\n\n${body}\n`;

const HOSTILE = {
  quotes: '“No”, he "said": it\'s \\ over',
  markup: 'A]]>B</script><b>& &amp; c',
  Markdown: '*Stars* and _lines_ [a](b) `c` 1 * 2 * 3 ~x~ # <a@b.example>',
  emoji: 'The 🐐 and the 👩🏽‍🌾',
  Arabic: 'خريطة الروائح',
  controls: 'A\u0001b\u001b[31mc\u0085d\u202ee',
  YAML: '- yes: {no, null} # 1.10 | > & *',
};

describe('hostile words come back as they were', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, words) => {
    expectSame(
      'articles/2024-04-07-a.md',
      article(
        {
          title: words,
          kicker: words,
          standfirst: words,
          date: '2024-04-07T08:30:00-04:00',
          authors: [{ name: words, role: words, location: words }, 'Jane Doe'],
          section: words,
          topics: [words, 'Harbors'],
          series: words,
          slugline: words,
          usageTerms: words,
          copyright: { notice: `© 2024 ${words}`, holder: words },
          image: { src: 'https://pictures.example/a.jpg', alt: words, caption: words, credit: words },
          corrections: [{ date: '2024-04-08', text: words }],
        },
        `${words}\n\nIt was late.`,
      ),
    );
  });

  it('in any mixture of signs', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        '*',
        '_',
        '[',
        '](',
        ')',
        '`',
        '<',
        '>',
        '&',
        '#',
        '"',
        "'",
        '\\',
        ' ',
        ': ',
        '- ',
        '|',
        '~',
        '!',
        '\u0001',
        'مر',
      ),
    );
    const words = fc.array(piece, { maxLength: 8 }).map((pieces) => `a${pieces.join('')}b`);
    fc.assert(
      fc.property(words, words, (one, other) => {
        expectSame(
          'articles/2024-04-07-a.md',
          article(
            {
              title: one,
              standfirst: other,
              kicker: one,
              date: '2024-04-07',
              corrections: [other],
              topics: [one],
              image: { src: 'https://pictures.example/a.jpg', caption: other },
            },
            'It was late.',
          ),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('every kind of story comes back', () => {
  const WIRE_FOOT = `Jane Doe reported from Lima and John Roe from Quito. Editing by Ann Poe; Photos by Ian Moe, AP.\n\nCORRECTION: An earlier version of this story said there were two barges. There is one.`;
  it.each([
    ['with a date alone', { date: '2024-04-07' }],
    ['with a time', { date: '2024-04-07T08:30' }],
    ['with an offset, and updated', { date: '2024-04-07T23:30:00-04:00', updated: '2024-04-08T01:00:00Z' }],
    [
      'to be withheld until a time',
      { date: '2024-04-07', embargo: '2024-04-09T10:00:00+02:00', expires: '2030-01-01' },
    ],
    [
      'of several authors with roles and places',
      {
        date: '2024-04-07',
        authors: [
          { name: 'Jane Doe', role: 'City reporter', location: 'Lima', affiliation: 'CNN' },
          { name: 'John Roe', affiliation: 'CNN' },
          'Ann Poe',
        ],
      },
    ],
    ['of an agency', { date: '2024-04-07', agency: 'AP', author: 'The Associated Press' }],
    ['in Arabic', { date: '2024-04-07', language: 'ar', author: 'ليلى حداد' }],
    [
      'of a series, corrected twice',
      {
        date: '2024-04-07',
        series: 'The wall',
        corrections: [
          { text: 'One.', date: '2024-04-08' },
          { type: 'clarification', text: 'Two.' },
        ],
      },
    ],
  ])('%s', (_, head) => {
    expectSame(
      'articles/a.md',
      article({ title: 'A story', ...head }, 'LIMA (AP) — It was late.\n\nNobody came.'),
    );
  });

  it('with key points, contributors, corrections and notes of the wire', () => {
    expectSame(
      'articles/2024-04-07-wall.txt',
      `Harbor wall waits again\nBy Jane Doe and John Roe\n\n* One barge came\n* Nobody spoke\n\nMARROWPORT, April 7 (Reuters) - It was late on Sunday, and the wall stood.\n\nNobody came to see it, said the guard.\n\n${WIRE_FOOT}\n`,
    );
  });
});
