import { describe, expect, it } from 'vitest';
import { makeKeys } from '../../src/press/sheets/keys.ts';
import { planSheets } from '../../src/press/sheets/plan-sheets.ts';
import { article, edit, makeDesk, named, type StoryParts } from '../edition/copy.ts';

const wire = (slug: string, parts: StoryParts = {}) =>
  article({
    slug,
    source: { path: `articles/${slug}.txt`, sha256: '0'.repeat(64), format: 'wire' },
    ...parts,
  });

const stories = [
  wire('wired'),
  wire('gone', { usage: { status: 'withdrawn', embargo: null, expires: null } }),
  wire('over', { usage: { status: 'published', embargo: null, expires: '2024-04-10' } }),
  wire('held', { usage: { status: 'published', embargo: '2024-06-01', expires: null } }),
  article({ slug: 'written', topics: [named('新聞')] }),
];

function pathsOf(settings: Parameters<typeof makeDesk>[0] = {}, more: typeof stories = []): string[] {
  const { edition } = edit([...stories, ...more], { desk: makeDesk(settings) });
  const keys = makeKeys(edition, { code: '', desk: '', digestOf: () => '' });
  return planSheets(edition, keys, () => {
    throw new Error('No copy is asked for');
  }).map(({ path }) => path);
}

describe('the pages of a paper', () => {
  it('are planned each once', () => {
    const paths = pathsOf();
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'latest/index.html',
        'topic/新聞/index.html',
        'archive/2024/04/07/index.html',
        'corrections/index.html',
        '2024/04/07/gone/index.html',
        '2024/04/07/over/index.html',
      ]),
    );
    expect(paths.filter((path) => path.includes('held'))).toEqual([]);
  });

  it('show copy as it was received beside each wire story in the paper, and beside no other', () => {
    const received = (paths: readonly string[]) => paths.filter((path) => path.includes('as-received'));
    expect(received(pathsOf())).toEqual(['2024/04/07/wired/as-received/index.html']);
    expect(received(pathsOf({ asReceived: false }))).toEqual([]);
  });

  it('are as many as a list needs, and lie below the base path whatever it is', () => {
    const many = Array.from({ length: 60 }, (_, number) => article({ slug: `story-${number}` }));
    const listed = pathsOf({ base: '/paper/' }, many).filter((path) => path.startsWith('latest/'));
    expect(listed).toEqual(['latest/index.html', 'latest/page/2/index.html']);
  });
});
