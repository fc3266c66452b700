import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeForSearch } from '../../../src/metadata/search/search-record.ts';
import { hasPagefind, type IndexFile, openPagefind } from '../../../src/press/search/pagefind.ts';
import { article, edit, type StoryParts } from '../../edition/copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-search-'));
let pagefind: Awaited<ReturnType<typeof openPagefind>>;

/** Indexes a paper's stories, as the press does. */
async function index(stories: readonly StoryParts[]): Promise<IndexFile[]> {
  const { edition } = edit(stories.map(article));
  const records = edition.stories.map((story) => describeForSearch(edition, story));
  return pagefind.index(records);
}

beforeAll(async () => {
  pagefind = await openPagefind();
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await pagefind.close();
  rmSync(folder, { recursive: true });
});

describe('an index', () => {
  it('is made on this machine', () => {
    expect(hasPagefind()).toBe(true);
  });

  it('has nothing of what is not in the paper: under embargo, withdrawn, expired, or a draft', async () => {
    const usage = { status: 'published', embargo: null, expires: null } as const;
    const files = await index([
      { slug: 'shown', headline: 'Openword', html: '<p>Ferry.</p>' },
      { slug: 'later', headline: 'Embargoword', usage: { ...usage, embargo: '2030-01-01' } },
      { slug: 'gone', headline: 'Withdrawnword', usage: { ...usage, status: 'withdrawn' } },
      { slug: 'over', headline: 'Expiredword', usage: { ...usage, expires: '2024-04-20' } },
      { slug: 'draft', headline: 'Draftword', usage: { ...usage, status: 'draft' } },
    ]);
    const packed = files.filter(({ path }) => /\.pf_\w+$/.test(path));
    const text = packed.map(({ bytes }) => gunzipSync(bytes).toString('latin1').toLowerCase()).join('\n');
    expect(text).toContain('openword');
    expect(text).not.toMatch(/embargow|withdrawnw|expiredw|draftw/);
  });

  it('is the same from the same stories', async () => {
    const stories = Array.from({ length: 30 }, (_, at) => ({
      slug: `story-${at}`,
      topics: [{ name: 'a', slug: 'a' }],
    }));
    const [first, second] = [await index(stories), await index(stories)];
    expect(second.map(({ path, bytes }) => [path, bytes.toString()])).toEqual(
      first.map(({ path, bytes }) => [path, bytes.toString()]),
    );
  });
});

describe('Pagefind in a browser', () => {
  /** The days of the stories that are found, in the order in which they come. */
  async function daysOf(search: (instance: Instance) => Promise<Results[]>) {
    const parts = {
      new: ['2024-01-05', '2024-03-05', '2024-02-05'],
      old: ['2023-01-05', '2023-03-05', '2023-02-05'],
    };
    for (const [part, days] of Object.entries(parts)) {
      const files = await index(days.map((datePublished) => ({ slug: datePublished, datePublished })));
      for (const { path, bytes } of files) {
        const file = join(folder, part, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    }
    vi.stubGlobal('fetch', async (address: string) => {
      const bytes = readFileSync(join(folder, address.replace(/\?.*$/, '')));
      return new Response(bytes);
    });
    const engine = join(folder, 'pagefind.mjs');
    writeFileSync(engine, readFileSync(join(folder, 'new', 'pagefind.js')));
    const { createInstance }: { createInstance: (options: object) => Instance } = await import(
      pathToFileURL(engine).href
    );
    const instance = createInstance({ basePath: '/new/', noWorker: true, mergeFilter: { part: 'new' } });
    await instance.mergeIndex('/old/', { language: 'en', mergeFilter: { part: 'old' } });
    const found = (await search(instance)).flatMap(({ results }) => results);
    const urls = await Promise.all(found.map(async ({ data }) => (await data()).url));
    return urls.map((url) => url.slice(1, 8));
  }

  it('has parts asked one after the other for an order of time, which it keeps within each and not across', async () => {
    const sort = { date: 'desc' };
    const together = await daysOf(async ({ search }) => [await search('ferry', { sort })]);
    expect(together).not.toEqual(together.toSorted().reverse());
    const inTurn = await daysOf(async ({ search }) => [
      await search('ferry', { sort, filters: { part: 'new' } }),
      await search('ferry', { sort, filters: { part: 'old' } }),
    ]);
    expect(inTurn).toEqual(['2024/03', '2024/02', '2024/01', '2023/03', '2023/02', '2023/01']);
  });
});

interface Instance {
  readonly mergeIndex: (path: string, options: object) => Promise<void>;
  readonly search: (query: string, options: object) => Promise<Results>;
}

interface Results {
  readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
}
