import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openCopyCache } from '../../../src/press/cache/copy-cache.ts';
import { emptyFolder } from '../folders.ts';

const open = (folder: string, told: string[] = []) =>
  openCopyCache(join(folder, 'copy.db'), (line) => told.push(line));

const copy = (key: string) => ({ key, head: `head of ${key}`, text: `text of ${key}` });

describe('compiled copy', () => {
  it('is there for the next build', () => {
    const folder = emptyFolder();
    const first = open(folder);
    expect(first.findHead('a')).toBeNull();
    expect(first.keep([copy('a'), copy('b')])).toBe(true);
    first.close(new Set(['a', 'b']), 10);
    const second = open(folder);
    expect(second.findHead('a')).toBe('head of a');
    expect(second.findText('b')).toBe('text of b');
  });

  it('is found by one or by many, and none that nobody asks for', () => {
    const cache = open(emptyFolder());
    cache.keep(['a', 'b', 'c'].map(copy));
    const found = new Map<string, string>();
    cache.findHeads(new Set(['c', 'a', 'missing']), (key, head) => found.set(key, head));
    expect(found).toEqual(new Map(['a', 'c'].map((key) => [key, cache.findHead(key)])));
  });

  it('that has not been used goes when there is too much, the longest unused first', () => {
    const folder = emptyFolder();
    const build = (used: readonly string[], most: number) => {
      const cache = open(folder);
      cache.keep(used.filter((key) => cache.findHead(key) === null).map(copy));
      cache.close(new Set(used), most);
    };
    build(['a', 'b'], 3);
    build(['b', 'c'], 3);
    build(['c', 'd', 'e'], 3);
    const cache = open(folder);
    expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.findHead(key))).toEqual(['c', 'd', 'e']);
  });

  it('that was changed on the disk counts as missing', () => {
    const folder = emptyFolder();
    const first = open(folder);
    first.keep([copy('a')]);
    first.close(new Set(['a']), 10);
    const database = new DatabaseSync(join(folder, 'copy.db'));
    database.exec("UPDATE heads SET head = 'another head'; UPDATE texts SET text = 'another text'");
    database.close();
    const second = open(folder);
    expect(second.findHead('a')).toBeNull();
    expect(second.findText('a')).toBeNull();
    second.findHeads(new Set(['a']), (key) => expect.fail(`${key} is found`));
  });
});

describe('a cache that is no cache', () => {
  it('is thrown away with one line, and a new one begun', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'copy.db'), 'no database at all, but a text of some length '.repeat(100));
    const told: string[] = [];
    const cache = open(folder, told);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^The cache of compiled copy is thrown away: /);
    expect(cache.keep([copy('a')])).toBe(true);
    expect(cache.findHead('a')).toBe('head of a');
  });

  it('because it is of another version goes the same way', () => {
    const folder = emptyFolder();
    const database = new DatabaseSync(join(folder, 'copy.db'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    const told: string[] = [];
    expect(open(folder, told).keep([copy('a')])).toBe(true);
    expect(told).toEqual(['The cache of compiled copy is thrown away: it is of version 999.']);
  });

  it('because its middle is damaged never gives what was not put in', () => {
    const folder = emptyFolder();
    const keys = Array.from({ length: 400 }, (_, number) => `key ${number}`);
    const first = open(folder);
    first.keep(
      keys.map((key) => ({ key, head: `head of ${key} `.repeat(40), text: `text of ${key} `.repeat(200) })),
    );
    first.close(new Set(keys), 1000);
    const file = join(folder, 'copy.db');
    const bytes = readFileSync(file);
    for (let at = 8192 * 3; at < bytes.length; at += 5000) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
    const second = open(folder, []);
    for (const key of keys) {
      expect([null, `head of ${key} `.repeat(40)]).toContain(second.findHead(key));
      expect([null, `text of ${key} `.repeat(200)]).toContain(second.findText(key));
    }
  });
});
