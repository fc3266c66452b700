import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeArticle, STAFF } from '../../../src/commands/bench/article-copy.ts';
import { writeCorpus } from '../../../src/commands/bench/corpus.ts';
import { seededChance } from '../../../src/commands/bench-copy.ts';
import { differencesOf } from '../../press/edits/compare-builds.ts';
import { emptyFolder } from '../../press/folders.ts';

const write = ({ articles = 30, seed = 1, wire = 0 }) =>
  writeCorpus(join(emptyFolder(), 'content'), { articles, seed, wire });

/** Says which files two corpora tell differently. */
const changesBy = (edit: (corpus: ReturnType<typeof write>) => void) => {
  const [before, after] = [write({}), write({})];
  edit(after);
  return differencesOf(before.folder, after.folder).map((line) => line.split(':')[0] ?? '');
};

it('makes articles of about 5 kB, with every field that the presses show', () => {
  const chance = seededChance(1);
  const sizes = Array.from({ length: 50 }, (_, index) => makeArticle(index + 1, chance).text.length);
  expect(Math.min(...sizes)).toBeGreaterThan(4500);
  expect(Math.max(...sizes)).toBeLessThan(6500);
  const { path, text } = makeArticle(1, seededChance(1));
  expect(path).toMatch(/^20[12]\d\/\d\d\/\d\d\/[a-z-]+-1\.md$/);
  for (const field of ['title', 'date', 'authors', 'section', 'tags', 'summary'])
    expect(text).toMatch(new RegExp(`^${field}: \\S`, 'm'));
});

it('writes the same corpus for the same seed, and another for another', () => {
  expect(differencesOf(write({}).folder, write({}).folder)).toEqual([]);
  expect(differencesOf(write({}).folder, write({ seed: 2 }).folder)).not.toEqual([]);
});

it('mixes as much wire copy in as it is asked for', () => {
  const files = differencesOf(write({ wire: 0.5 }).folder, emptyFolder());
  expect(files.filter((line) => line.includes('.txt'))).toHaveLength(15);
});

it('changes one article, and another one the next time', () => {
  const first = changesBy(({ mendComma }) => mendComma());
  expect(first).toHaveLength(1);
  expect(first[0]).toMatch(/^articles\/.*\.md$/);
  expect(
    changesBy(({ mendComma }) => {
      mendComma();
      mendComma();
    }),
  ).toHaveLength(2);
});

it('adds an article on the newest day, which has its folders already', () => {
  const [added, ...others] = changesBy(({ addArticle }) => addArticle());
  expect(others).toEqual([]);
  expect(added).toMatch(/^articles\/.*-31\.md$/);
});

it('changes the name of one of the staff in one file', () => {
  let name = '';
  const changed = changesBy(({ folder, renameAuthor }) => {
    renameAuthor();
    name = readFileSync(join(folder, 'authors', `${STAFF[1]?.slug}.yml`), 'utf8');
  });
  expect(changed).toEqual([`authors/${STAFF[1]?.slug}.yml`]);
  expect(name).toContain(`${STAFF[1]?.name}-Lund`);
});
