import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Newsroom, readCopy, readNewsroom } from '../../src/press/newsroom.ts';
import { emptyFolder, folderOf } from './folders.ts';

async function newsroomOf(files: Readonly<Record<string, string>>): Promise<Newsroom> {
  return open(folderOf(files));
}

async function open(folder: string, linked: readonly string[] = []): Promise<Newsroom> {
  const newsroom = await readNewsroom(folder, linked);
  if (!newsroom) throw new Error('no newsroom');
  return newsroom;
}

const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

describe('the newsroom', () => {
  it('sorts every file by what it is to the paper', async () => {
    const newsroom = await newsroomOf({
      'site.yml': '',
      'articles/2024/flood.md': '',
      'articles/2024/flood.jpg': '',
      'articles/wire.TXT': '',
      'authors/jane.yml': '',
      'authors/jane.webp': '',
      'agencies/coast.yaml': '',
      'pages/about.md': '',
      'media/logo.svg': '',
      'media/terms.txt': '',
    });
    expect(newsroom.site?.path).toBe('site.yml');
    expect(paths(newsroom.articles)).toEqual(['articles/2024/flood.md', 'articles/wire.TXT']);
    expect(paths(newsroom.authors)).toEqual(['authors/jane.yml']);
    expect(paths(newsroom.agencies)).toEqual(['agencies/coast.yaml']);
    expect(paths(newsroom.pages)).toEqual(['pages/about.md']);
    expect(paths(newsroom.media)).toEqual([
      'articles/2024/flood.jpg',
      'authors/jane.webp',
      'media/logo.svg',
      'media/terms.txt',
    ]);
  });

  it('reads a folder that holds only copy as articles, whatever its folders are called', async () => {
    const newsroom = await newsroomOf({
      'one.txt': '',
      '_posts/2024/two.md': '',
      'pages/three.markdown': '',
    });
    expect(paths(newsroom.articles)).toEqual(['_posts/2024/two.md', 'one.txt', 'pages/three.markdown']);
    expect(newsroom.pages).toEqual([]);
  });

  it('takes loose copy as articles where site.yml stands beside it and articles/ is missing', async () => {
    const newsroom = await newsroomOf({ 'site.yml': '', 'story.md': '', 'pages/about.md': '' });
    expect(paths(newsroom.articles)).toEqual(['story.md']);
    expect(paths(newsroom.pages)).toEqual(['pages/about.md']);
  });

  it('names copy that it passes over, with the reason', async () => {
    const newsroom = await newsroomOf({
      'README.md': '',
      'stray.md': '',
      'articles/_index.md': '',
      'articles/README.md': '',
      'articles/_drafts/later.md': '',
      'articles/launch.mdx': '',
      'articles/license-plates-return.md': '',
    });
    expect(paths(newsroom.articles)).toEqual(['articles/license-plates-return.md']);
    expect(paths(newsroom.passedOver)).toEqual([
      'articles/README.md',
      'articles/_drafts/later.md',
      'articles/_index.md',
      'articles/launch.mdx',
      'stray.md',
    ]);
  });

  it('leaves out what systems and editors leave behind', async () => {
    const newsroom = await newsroomOf({
      '.obsidian/app.md': '',
      'node_modules/left-pad/readme.md': '',
      '.DS_Store': '',
      'Thumbs.db': '',
      'story.md~': '',
      'story.md': '',
    });
    expect(paths(newsroom.articles)).toEqual(['story.md']);
    expect(newsroom.media).toEqual([]);
  });

  it('keeps odd names as they are', async () => {
    const names = ['100% #1?.md', 'new\nline.md', 'ünïcödé 😀.md'];
    const newsroom = await newsroomOf(Object.fromEntries(names.map((name) => [`articles/${name}`, ''])));
    expect(paths(newsroom.articles)).toEqual(names.map((name) => `articles/${name}`).sort());
  });

  it('composes letters that a disk keeps apart', async () => {
    const newsroom = await newsroomOf({ 'articles/cafe\u0301.md': 'x' });
    expect(paths(newsroom.articles)).toEqual(['articles/caf\u00e9.md']);
    expect(readCopy(newsroom.articles[0] ?? { path: '', file: '' })).toHaveProperty('bytes');
  });

  it('sorts by code unit, not by the machine’s language', async () => {
    const newsroom = await newsroomOf({ 'b.md': '', 'Z.md': '', 'ä.md': '', 'a-b.md': '', 'a/c.md': '' });
    expect(paths(newsroom.articles)).toEqual(['Z.md', 'a-b.md', 'a/c.md', 'b.md', 'ä.md']);
  });

  it('is null where there is no such folder, or a file', async () => {
    const folder = folderOf({ 'a.md': '' });
    expect(await readNewsroom(join(folder, 'nowhere'))).toBeNull();
    expect(await readNewsroom(join(folder, 'a.md'))).toBeNull();
  });

  it('reads a thousand folders deep', async () => {
    const folder = emptyFolder();
    const deep = join(folder, ...Array.from({ length: 1000 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'end.md'), '');
    expect(paths((await open(folder)).articles)).toEqual([`${'d/'.repeat(1000)}end.md`]);
  });
});

describe.runIf(process.platform !== 'win32')('links', () => {
  it('follows none that leads out of the folder, by whatever way', async () => {
    const elsewhere = folderOf({ 'old/two.md': '', 'key.pem': 'secret' });
    const folder = folderOf({ 'articles/one.md': '', 'media/a.svg': '' });
    symlinkSync(elsewhere, join(folder, 'articles/archive'));
    symlinkSync(join(elsewhere, 'key.pem'), join(folder, 'media/key.txt'));
    symlinkSync('key.txt', join(folder, 'media/key.svg'));
    symlinkSync('../../../../../../../../../etc/passwd', join(folder, 'media/users.txt'));
    symlinkSync('../media', join(folder, 'articles/pictures'));
    const newsroom = await open(folder);
    expect([...newsroom.files.keys()]).toEqual(['articles/one.md', 'media/a.svg']);
    expect(newsroom.obstacles.map(({ path, kind }) => [path, kind])).toEqual([
      ['articles/archive', 'link-outside'],
      ['articles/pictures', 'linked-twice'],
      ['media/key.svg', 'link-outside'],
      ['media/key.txt', 'link-outside'],
      ['media/users.txt', 'link-outside'],
    ]);
  });

  it('is not taken in by a folder whose name begins alike', async () => {
    const folder = folderOf({ 'content/articles/one.md': '', 'content-secret/two.md': '' });
    symlinkSync('../../content-secret', join(folder, 'content/articles/more'));
    expect((await open(join(folder, 'content'))).obstacles).toMatchObject([{ kind: 'link-outside' }]);
  });

  it('may lie in a content folder that is a link itself', async () => {
    const folder = folderOf({ 'real/articles/one.md': '' });
    symlinkSync('one.md', join(folder, 'real/articles/two.md'));
    symlinkSync('real', join(folder, 'content'));
    expect(paths((await open(join(folder, 'content'))).articles)).toEqual([
      'articles/one.md',
      'articles/two.md',
    ]);
  });

  it('follows a link to a file and to a folder elsewhere that the operator has named', async () => {
    const elsewhere = folderOf({ 'old/two.md': '' });
    const folder = folderOf({ 'articles/one.md': '' });
    symlinkSync(elsewhere, join(folder, 'articles/archive'));
    symlinkSync(join(elsewhere, 'old/two.md'), join(folder, 'articles/copy.md'));
    expect(paths((await open(folder, [elsewhere])).articles)).toEqual([
      'articles/archive/old/two.md',
      'articles/copy.md',
      'articles/one.md',
    ]);
  });

  it('comes to an end where a link leads back, and says so', async () => {
    const folder = folderOf({ 'articles/a/one.md': '' });
    symlinkSync('..', join(folder, 'articles/a/up'));
    symlinkSync('self', join(folder, 'articles/self'));
    const newsroom = await open(folder);
    expect(paths(newsroom.articles)).toEqual(['articles/a/one.md']);
    expect(newsroom.obstacles.map(({ path, kind }) => [path, kind])).toEqual([
      ['articles/a/up', 'link-loop'],
      ['articles/self', 'link-loop'],
    ]);
  });

  it('reads a folder once, however many links lead to it', async () => {
    const folder = folderOf({ 'articles/a/one.md': '', 'articles/b/two.md': '' });
    symlinkSync('../b', join(folder, 'articles/a/b'));
    symlinkSync('../a', join(folder, 'articles/b/a'));
    const newsroom = await open(folder);
    expect(paths(newsroom.articles)).toEqual(['articles/a/one.md', 'articles/b/two.md']);
    expect(newsroom.obstacles.map(({ kind }) => kind)).toEqual(['linked-twice', 'linked-twice']);
  });

  it('names a link that leads nowhere', async () => {
    const folder = folderOf({ 'articles/one.md': '' });
    symlinkSync('nowhere.md', join(folder, 'articles/gone.md'));
    expect((await open(folder)).obstacles).toEqual([
      { path: 'articles/gone.md', kind: 'unreadable', why: 'its link leads nowhere' },
    ]);
  });
});

describe('a file of copy', () => {
  it('comes with its SHA-256', async () => {
    const file = join(folderOf({ 'a.txt': 'abc' }), 'a.txt');
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(readCopy({ path: 'a.txt', file })).toMatchObject({ sha256 });
  });

  it('is told apart from a folder and from nothing', async () => {
    const folder = emptyFolder();
    expect(readCopy({ path: 'x', file: folder })).toEqual({ why: 'it is a folder' });
    expect(readCopy({ path: 'x', file: join(folder, 'gone') })).toEqual({ why: 'it is not there' });
  });
});
