import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUT_MARK } from '../../src/press/trees/output-folder.ts';
import { emptyFolder, filesIn, folderOf } from '../press/folders.ts';
import { killGroup, runCommand, startCommand } from './command.ts';

const story = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2026-02-03\nauthor: Ida Brook\n${more}---\n\nIt happened on the hill.\n`;

/** A newsroom with a fault of every kind in it, and one story that is right. */
const FAULTY = {
  'articles/right.md': story('All is right'),
  'articles/no-date.md': '---\ntitle: Some day\n---\n\nIt happened.\n',
  'articles/broken.md': '---\ntitle: "Open\ndate: 2026-02-03\n---\n\nIt happened.\n',
  'articles/wrong.md': story('A wrong value', 'status: perhaps\n'),
  'articles/twin-one.md': story('Twins', 'slug: twin\n'),
  'articles/twin-two.md': story('Twins', 'slug: twin\n'),
  'articles/empty.md': '',
  'pages/about.md': '---\ntitle: [\n---\n',
};

function newsroom(files: Readonly<Record<string, string>>) {
  const folder = folderOf(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])),
  );
  return { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };
}

describe('npm run build with faulty copy', () => {
  it('tells every fault with its place, ends with 1 and leaves the output alone', async () => {
    const faulty = newsroom(FAULTY);
    folderOf({ 'index.html': 'yesterday’s paper' }, faulty.OUT_DIR);
    const { code, stdout } = await runCommand('build', [], faulty);
    expect(code).toBe(1);
    for (const path of Object.keys(FAULTY).filter((name) => !name.includes('right'))) {
      expect(stdout).toMatch(
        new RegExp(`^${join(faulty.CONTENT_DIR, path)}:\\d+:\\d+  error  [a-z-]+  \\S`, 'm'),
      );
    }
    expect(stdout).not.toContain('right.md');
    expect(stdout).toContain('Nothing was published');
    expect(filesIn(faulty.OUT_DIR)).toEqual({ 'index.html': 'yesterday’s paper' });
  });

  it('holds faulty files back when told to, names them and publishes the rest', async () => {
    const faulty = newsroom(FAULTY);
    const { code, stdout } = await runCommand('build', ['--hold'], faulty);
    expect(code).toBe(0);
    for (const name of ['no-date', 'broken', 'wrong', 'twin-two', 'empty']) {
      expect(stdout).toContain(`Held back: ${join(faulty.CONTENT_DIR, 'articles', name)}.md`);
    }
    const paths = Object.keys(filesIn(faulty.OUT_DIR));
    expect(paths).toContain('2026/02/03/right/index.html');
    expect(paths).toContain('2026/02/03/twin/index.html');
    expect(paths.filter((path) => /wrong|broken|no-date|about/.test(path))).toEqual([]);
    expect(stdout.trim().split('\n').at(-1)).toMatch(
      /^Built 2 articles, 6 held back, \d+ pages, into \S+ in [\d.]+ s$/,
    );
  });

  it('publishes nothing where nothing is left', async () => {
    const faulty = newsroom({ 'articles/no-date.md': FAULTY['articles/no-date.md'] });
    folderOf({ 'index.html': 'yesterday’s paper' }, faulty.OUT_DIR);
    expect((await runCommand('build', ['--hold'], faulty)).code).toBe(1);
    expect(filesIn(faulty.OUT_DIR)).toEqual({ 'index.html': 'yesterday’s paper' });
  });

  it('takes a warning for an error when told to', async () => {
    const doubtful = newsroom({ 'articles/lost.md': `${story('Lost')}\n[gone](/nowhere/)\n` });
    expect((await runCommand('build', ['--strict'], doubtful)).code).toBe(1);
    expect((await runCommand('build', [], doubtful)).code).toBe(0);
  });
});

describe('npm run check', () => {
  it('gives programs an array and nothing else', async () => {
    const faulty = newsroom(FAULTY);
    const { code, stdout } = await runCommand('check', ['--format', 'json'], faulty);
    expect(code).toBe(1);
    const diagnostics: unknown = JSON.parse(stdout);
    expect(diagnostics).toContainEqual({
      ruleId: 'missing-date',
      severity: 'error',
      path: join(faulty.CONTENT_DIR, 'articles/no-date.md'),
      line: expect.any(Number),
      column: expect.any(Number),
      message: expect.any(String),
      hint: expect.any(String),
    });
  });

  it('annotates a pull request', async () => {
    const { stdout } = await runCommand('check', ['--format', 'github'], newsroom(FAULTY));
    expect(stdout).toMatch(/^::error file=[^,]+no-date\.md,line=\d+,col=\d+,title=missing-date::/m);
  });

  it('sums up in a line', async () => {
    const { code, stdout } = await runCommand(
      'check',
      [],
      newsroom({ 'articles/right.md': story('All is right') }),
    );
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^1 file, 1 article, 1 person, .*: 0 errors, 0 warnings \([\d.]+ s\)\n$/),
    ]);
  });

  it.each([
    ['missing', 'nowhere', 'no such folder'],
    ['empty', '.', 'no article'],
  ])('has a clear word for a content folder that is %s', async (_, path, words) => {
    const folder = emptyFolder();
    const { code, stdout } = await runCommand('check', [], { CONTENT_DIR: join(folder, path) });
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`  error  no-content  .*${words}`));
  });

  it('names a wrong environment variable and does nothing', async () => {
    const { code, stdout, stderr } = await runCommand('check', [], { SOURCE_DATE_EPOCH: 'today' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('SOURCE_DATE_EPOCH is “today”');
  });
});

describe('a build that is killed', () => {
  it('leaves the old paper or the new one, whole, and the next build needs no help', async () => {
    const before = newsroom({ 'articles/old.md': story('Old news') });
    const after = {
      ...before,
      CONTENT_DIR: newsroom({ 'articles/bridge.md': story('New news') }).CONTENT_DIR,
    };
    await runCommand('build', [], after);
    const whole = filesIn(after.OUT_DIR);
    await runCommand('build', [], before);
    const old = filesIn(before.OUT_DIR);
    for (const delay of [500, 1200, 1900, 2600]) {
      const child = startCommand('build', [], after);
      const closed = new Promise((resolve) => child.once('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, delay));
      killGroup(child);
      await closed;
      const files = filesIn(after.OUT_DIR);
      expect(files).toEqual(OUTPUT_MARK in files && '2026/02/03/bridge/index.html' in files ? whole : old);
    }
    expect((await runCommand('build', [], after)).code).toBe(0);
    expect(filesIn(after.OUT_DIR)).toEqual(whole);
    expect(Object.keys(filesIn(join(after.OUT_DIR, '..'))).filter((path) => path.startsWith('.'))).toEqual(
      [],
    );
  });
});

describe('two builds of one folder at once', () => {
  it('take turns', async () => {
    const room = newsroom({ 'articles/one.md': story('One') });
    const outcomes = await Promise.all([runCommand('build', [], room), runCommand('build', [], room)]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(outcomes.filter(({ stderr }) => stderr.includes('waits'))).toHaveLength(1);
  });
});
