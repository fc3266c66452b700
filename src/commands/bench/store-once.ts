import { hash } from 'node:crypto';
import type { KeptCopy } from '../../press/cache/copy-cache.ts';
import { batchesOf } from '../../press/workers.ts';
import { seededChance } from '../bench-copy.ts';
import { makeArticle } from './article-copy.ts';
import { STORES } from './store-kinds.ts';

/* A process of its own: keeps copy in one kind of store, reads it back and changes one. KIND FOLDER ARTICLES SEED */
const [name = '', folder = '', articles = '0', seed = '1'] = process.argv.slice(2);
const kind = STORES.find((one) => one.name === name);
if (!kind) throw new Error(`There is no store “${name}”`);

/** Stories that are kept in one transaction, as a batch from a thread that compiles. */
const BATCH = 12;

const chance = seededChance(Number(seed));

/** Makes what a story of 5 kB compiles to, some 11 kB: its Markdown, the same as HTML, and its head. */
function makeCopy(number: number): KeptCopy {
  const { path, text } = makeArticle(number, chance);
  const html = text.replaceAll(/^.+$/gm, '<p>$&</p>');
  return {
    key: hash('sha256', path, 'hex').slice(0, 32),
    head: JSON.stringify({ path, number }),
    text: JSON.stringify({ markdown: text, html }),
  };
}

function* makeAll(): Generator<KeptCopy> {
  for (let number = 1; number <= Number(articles); number += 1) yield makeCopy(number);
}

/** Does something and gives the milliseconds that it took. */
function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const keys: string[] = [];
let bytes = 0;
let write = 0;
const first = kind.open(folder);
for (const batch of batchesOf(makeAll(), BATCH)) {
  for (const { key, text } of batch) {
    keys.push(key);
    bytes += Buffer.byteLength(text);
  }
  write += time(() => first.write(batch));
}
write += time(() => first.close());

let found = 0;
const read = time(() => {
  const second = kind.open(folder);
  for (const key of keys) found += Buffer.byteLength(second.read(key) ?? '');
  second.close();
});
if (found !== bytes) throw new Error(`${found} bytes came back of ${bytes}`);

const changed = { ...makeCopy(0), key: keys[Math.floor(keys.length / 2)] ?? '' };
const change = time(() => {
  const third = kind.open(folder);
  third.write([changed]);
  third.close();
});
const last = kind.open(folder);
if (last.read(changed.key) !== changed.text) throw new Error('What was changed did not come back');
last.close();
console.log(JSON.stringify({ write, read, change }));
