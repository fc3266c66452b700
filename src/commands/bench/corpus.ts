import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeStory, seededChance } from '../bench-copy.ts';
import { makeArticle, SITE, STAFF } from './article-copy.ts';

/** What a corpus is made to. */
export interface CorpusOrders {
  readonly articles: number;
  readonly seed: number;
  /** The share of raw wire copy among the articles, which Broadsheet alone can read. */
  readonly wire: number;
}

/** A content folder of made-up copy, and the hand that edits it. */
export interface Corpus {
  readonly folder: string;
  readonly bytes: number;
  /** Puts a comma into an article, another one each time. */
  readonly mendComma: () => void;
  /** Adds an article to the newest day. */
  readonly addArticle: () => void;
  /** Changes the name of somebody on the staff, another one each time. */
  readonly renameAuthor: () => void;
}

/** Writes a corpus into a folder that is emptied before. The same orders give the same bytes. */
export function writeCorpus(folder: string, { articles, seed, wire }: CorpusOrders): Corpus {
  rmSync(folder, { recursive: true, force: true });
  const chance = seededChance(seed);
  const paths: string[] = [];
  let bytes = 0;
  const write = (path: string, text: string) => {
    const file = join(folder, ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  };
  const add = (path: string, text: string) => {
    write(`articles/${path}`, text);
    paths.push(`articles/${path}`);
  };
  write('site.yml', SITE);
  for (const { slug, name } of STAFF) write(`authors/${slug}.yml`, profileOf(name));
  for (let number = 1; number <= articles; number += 1) {
    const { path, text } = isWire(number, wire) ? makeStory(number * 3, chance) : makeArticle(number, chance);
    add(path, text);
  }

  const newest =
    paths
      .filter((path) => path.endsWith('.md'))
      .toSorted()
      .at(-1) ?? '';
  const day = newest.split('/').slice(1, 4).join('-');
  let edits = 0;
  return {
    folder,
    bytes,
    mendComma: () => {
      edits += 1;
      const path = paths[(edits * 7919) % paths.length] ?? '';
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<!,) near the/g, ', near the'));
    },
    addArticle: () => {
      edits += 1;
      const { path, text } = makeArticle(articles + edits, chance, day);
      add(path, text);
    },
    renameAuthor: () => {
      edits += 1;
      const { slug, name } = STAFF[edits % STAFF.length] ?? { slug: '', name: '' };
      write(`authors/${slug}.yml`, profileOf(`${name}-Lund`));
    },
  };
}

/** Spreads the wire copy evenly. */
function isWire(number: number, share: number): boolean {
  return Math.floor(number * share) > Math.floor((number - 1) * share);
}

function profileOf(name: string): string {
  return `name: ${name}\nrole: Reporter\n`;
}
