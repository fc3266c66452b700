import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_ARCHIVE, openArchive } from '../../src/press/cache/archive.ts';
import type { CopyCache } from '../../src/press/cache/copy-cache.ts';
import { type EditionOrders, type Made, makeEdition } from '../../src/press/make-edition.ts';
import { emptyFolder, folderOf } from './folders.ts';

const story = (title: string, more = '', body = 'It happened on the hill.') =>
  `---\ntitle: ${title}\ndate: 2026-02-03\nauthor: Ida Brook\n${more}---\n\n${body}\n`;

function make(files: Readonly<Record<string, string>>, orders: Partial<EditionOrders> = {}): Promise<Made> {
  return makeEdition({
    contentDir: 'content',
    contentFolder: folderOf(files),
    siteUrl: null,
    basePath: null,
    now: new Date('2026-03-01T00:00:00Z'),
    hold: false,
    strict: false,
    ...orders,
  });
}

const idsOf = ({ edition }: Made) => edition.stories.map(({ id }) => id);
const found = ({ diagnostics }: Made) => diagnostics.map(({ path, ruleId }) => `${path} ${ruleId}`);

describe('an edition made from a folder', () => {
  it('counts files, articles, people and agencies', async () => {
    const made = await make({
      'site.yml': 'name: The Hill',
      'articles/one.md': story('One'),
      'articles/two.txt': 'date 2026-02-04 By Bo Lind, AP\n\nQUITO (AP) — It rained.\n\nIt stopped.\n',
      'authors/ida.yml': 'name: Ida Brook',
      'pages/about.md': '# About\n\nUs.\n',
      'media/map.png': '',
    });
    expect(made.counts).toEqual({ files: 5, articles: 2, people: 2, agencies: 1 });
    expect(made.isPublishable).toBe(true);
    expect(made.edition.pages.map(({ name }) => name)).toEqual(['about']);
    expect(made.edition.media).toMatchObject([{ path: 'media/map.png' }]);
  });

  it('takes from the cache what was compiled before, and compiles the rest', async () => {
    const stories = Array.from({ length: 120 }, (_, number) => [
      `articles/${number}.md`,
      story(`Story ${number}`),
    ]);
    const folder = folderOf(Object.fromEntries(stories));
    const memory = emptyFolder();
    const compiled: string[] = [];
    const build = async () => {
      const archive = openArchive(memory, NO_ARCHIVE.code, {
        trustsTimes: false,
        clock: Date.now,
        tell: (line) => expect.fail(line),
      });
      const { cache } = archive;
      const keep: CopyCache['keep'] = (copies) => {
        compiled.push(...copies.map(({ head }) => /articles\/\d+\.md/.exec(head)?.[0] ?? ''));
        return cache.keep(copies);
      };
      const made = await make(
        {},
        { contentFolder: folder, archive: { ...archive, cache: { ...cache, keep } } },
      );
      cache.close(made.used, 1000);
      return made;
    };
    const cold = await build();
    expect(compiled.splice(0)).toHaveLength(120);
    folderOf({ 'articles/7.md': story('Story 7', '', 'It happened in the valley.') }, folder);
    const warm = await build();
    expect(compiled).toEqual(['articles/7.md']);
    const others = ({ edition }: Made) =>
      edition.stories.map(({ record }) => record).filter(({ source }) => source.path !== 'articles/7.md');
    expect(idsOf(warm)).toEqual(idsOf(cold));
    expect(others(warm)).toEqual(others(cold));
  });

  it('is read from a folder of copy without a settings file', async () => {
    const made = await make({ 'one.md': story('One'), 'deep/down/two.md': story('Two') });
    expect(idsOf(made).sort()).toEqual(['2026/02/03/one', '2026/02/03/two']);
  });

  it('lets the environment win over site.yml', async () => {
    const site = { 'site.yml': 'url: https://paper.example/news/', 'one.md': story('One') };
    const [own] = (await make(site)).edition.stories;
    expect(own?.record.url).toBe('https://paper.example/news/2026/02/03/one/');
    const [given] = (await make(site, { siteUrl: 'https://other.example', basePath: '/p/' })).edition.stories;
    expect(given?.record.url).toBe('https://other.example/p/2026/02/03/one/');
  });

  it('tells all faults of all files in one run, in order, under the folder’s name', async () => {
    const made = await make(
      {
        'site.yml': 'timeZone: Mars/Olympus',
        'articles/b.md': '---\ntitle: B\n---\n\nNo day.\n',
        'articles/a.md': story('A', 'status: perhaps\n'),
        'articles/c.mdx': 'x',
        'authors/nobody.yml': 'role: Reporter',
      },
      { contentDir: '../desk/' },
    );
    expect(found(made)).toEqual([
      '../desk/articles/a.md wrong-value',
      '../desk/articles/b.md missing-date',
      '../desk/articles/c.mdx not-read',
      '../desk/authors/nobody.yml missing-name',
      '../desk/site.yml wrong-value',
    ]);
    expect(made.isPublishable).toBe(false);
  });

  it('shows the line that a diagnostic points to', async () => {
    const made = await make({ 'a.md': story('A', 'status: perhaps\n') });
    const [first] = made.diagnostics;
    expect(made.lineOf(first?.path ?? '', first?.line ?? 0)).toBe('status: perhaps');
    expect(made.lineOf('content/nowhere.md', 1)).toBeNull();
  });

  it('says of a folder that is missing or has no article what to do', async () => {
    const missing = await make({}, { contentFolder: join(folderOf({}), 'nowhere') });
    const empty = await make({ 'media/map.pdf': '' });
    expect([found(missing), found(empty)]).toEqual([['content no-content'], ['content no-content']]);
    expect(missing.diagnostics[0]?.hint).toContain('CONTENT_DIR=');
  });
});

describe('holding back', () => {
  it('leaves faulty files out and says which', async () => {
    const made = await make(
      { 'good.md': story('Good'), 'bad.md': story('Bad', 'date: 2026-99-99\n') },
      { hold: true },
    );
    expect(idsOf(made)).toEqual(['2026/02/03/good']);
    expect(made.held).toEqual([{ path: 'content/bad.md', whole: true }]);
    expect(made.isPublishable).toBe(true);
  });

  it('keeps the first of two stories at one address', async () => {
    const twins = { 'a.md': story('Twin', 'slug: twin\n'), 'b.md': story('Twin', 'slug: twin\n') };
    const made = await make(twins, { hold: true });
    expect(made.edition.stories.map(({ record }) => record.source.path)).toEqual(['a.md']);
    expect(made.held).toEqual([{ path: 'content/b.md', whole: true }]);
    expect(found(made)).toEqual(['content/a.md duplicate-address', 'content/b.md duplicate-address']);
  });

  it('goes on without the wrong values of a settings file', async () => {
    const made = await make(
      { 'site.yml': 'name: The Hill\ntimeZone: Mars/Olympus', 'good.md': story('Good') },
      { hold: true },
    );
    expect(made.edition.desk.site).toMatchObject({ name: 'The Hill', timeZone: 'UTC' });
    expect(made.held).toEqual([{ path: 'content/site.yml', whole: false }]);
    expect(made.isPublishable).toBe(true);
  });

  it('under --strict holds what only links to a held file too', async () => {
    const chain = {
      'a.md': story('A', 'status: perhaps\n'),
      'b.md': story('B', '', 'See [a](a.md).'),
      'c.md': story('C', '', 'See [b](b.md).'),
      'd.md': story('D'),
    };
    expect(idsOf(await make(chain, { hold: true })).length).toBe(3);
    const strict = await make(chain, { hold: true, strict: true });
    expect(idsOf(strict)).toEqual(['2026/02/03/d']);
  });

  it('can leave nothing to publish', async () => {
    expect((await make({ 'bad.md': 'No day at all.' }, { hold: true })).isPublishable).toBe(false);
  });
});

describe('--strict', () => {
  it('makes warnings errors, and leaves information be', async () => {
    const doubtful = { 'a.md': story('A', 'sumary: Blue\n', 'See [nothing](/nowhere/).') };
    expect((await make(doubtful)).isPublishable).toBe(true);
    const strict = await make(doubtful, { strict: true });
    expect(strict.isPublishable).toBe(false);
    expect(strict.diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['unknown-key', 'info'],
      ['dead-link', 'error'],
    ]);
  });
});
