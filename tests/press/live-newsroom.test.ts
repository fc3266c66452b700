import { copyFileSync, cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Archive, NO_ARCHIVE } from '../../src/press/cache/archive.ts';
import {
  ANYTHING,
  type Changes,
  joinChanges,
  NOTHING,
  openLiveNewsroom,
} from '../../src/press/live-newsroom.ts';
import { type Made, makeEdition } from '../../src/press/make-edition.ts';
import { openDarkroom } from '../../src/press/pictures/darkroom.ts';
import { openProof } from '../../src/press/proof.ts';
import { readReceived } from '../../src/press/received-copy.ts';
import { makeKeys } from '../../src/press/sheets/keys.ts';
import { planSheets } from '../../src/press/sheets/plan-sheets.ts';
import { formatsOf, sidecarOf } from '../../src/press/sheets/sidecars.ts';
import { listTextFiles } from '../../src/press/text-files.ts';
import { emptyFolder } from './folders.ts';

const NEWSROOM = fileURLToPath(new URL('../fixtures/newsroom', import.meta.url));

const develop = openDarkroom(null).develop;

/** A newsroom with a preview of it, as `npm run dev` has one. */
async function openPreview() {
  const folder = emptyFolder();
  cpSync(NEWSROOM, folder, { recursive: true });
  const orders = {
    contentDir: 'content',
    contentFolder: folder,
    siteUrl: null,
    basePath: null,
    now: new Date('2026-04-01T00:00:00Z'),
    hold: true,
    strict: false,
  };
  const archive: Archive = { ...NO_ARCHIVE, shelf: new Map() };
  const darkroom = openDarkroom(null);
  const newsroom = await openLiveNewsroom(folder, { archive, darkroom });
  const place = (path: string) => join(folder, path);
  /** Makes the edition after the watcher has told of files that were written to; null stands for anything else. */
  const make = async (written: readonly string[] | null) => {
    const changes = (written ?? []).reduce<Changes>(
      (some, path) => joinChanges(some, { files: new Set([place(path)]), isRearranged: false }),
      written ? NOTHING : ANYTHING,
    );
    return makeEdition({ ...orders, archive, darkroom: newsroom }, () => {}, await newsroom.list(changes));
  };
  await make(null);
  return {
    make,
    isAsListed: newsroom.isAsListed,
    copy: (from: string, to: string) => copyFileSync(place(from), place(to)),
    move: (from: string, to: string) => renameSync(place(from), place(to)),
    link: (from: string, to: string) => symlinkSync(place(from), place(to)),
    remove: (path: string) => rmSync(place(path)),
    edit: (path: string, from: string | RegExp, to: string) => {
      const text = readFileSync(place(path), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(place(path), text.replace(from, to));
    },
    makeAnew: () => makeEdition({ ...orders, darkroom: openDarkroom(null) }),
  };
}

type Preview = Awaited<ReturnType<typeof openPreview>>;

/** All that an edition shows, put together the long way. */
function show(made: Made) {
  const { edition, diagnostics, held, counts } = made;
  const keys = makeKeys(edition, { code: '', desk: '', digestOf: made.digestOf });
  return {
    diagnostics,
    held,
    counts,
    media: edition.media,
    sheets: planSheets(edition, keys, (path, sha256) => readReceived(path, sha256, made)).map(
      ({ route, copy }) => ({
        route,
        sheet: copy(),
      }),
    ),
    texts: listTextFiles(edition, keys).map(({ path, make }) => ({ path, text: make() })),
    records: [...edition.byId.values()].map((story) => edition.readRecord(story)),
  };
}

const WIRE = 'articles/three-sign.txt';
const PERSON = 'authors/ines-calder.yml';
const AGENCY = 'agencies/tern.yml';
const PICTURE = 'media/lamp.png';
const STORY = 'articles/2026/2026-02-20-harbour-in-pictures.md';

describe('a preview that looks only at what was written to', () => {
  it.each<[what: string, told: readonly string[] | null, act: (preview: Preview) => void]>([
    ['a story', [STORY], ({ edit }) => edit(STORY, /title: .*/, 'title: A night at the harbour')],
    ['wire copy', [WIRE], ({ edit }) => edit(WIRE, /$/, '\nOne more line.\n')],
    ['a story that is faulty now', [STORY], ({ edit }) => edit(STORY, /title: .*/, 'title: "')],
    [
      'two stories',
      [STORY, WIRE],
      ({ edit }) => {
        edit(STORY, /title: .*/, 'title: A night at the harbour');
        edit(WIRE, /$/, '\nOne more line.\n');
      },
    ],
    [
      'a person whom stories name',
      [PERSON],
      ({ edit }) => edit(PERSON, /name: .*/, 'name: Ines Calder-Holm\naliases: [Ines Calder]'),
    ],
    ['an agency', [AGENCY], ({ edit }) => edit(AGENCY, /name: .*/, 'name: Arctic Tern')],
    ['the settings', ['site.yml'], ({ edit }) => edit('site.yml', /name: .*/, 'name: The Other Paper')],
    ['a standing page', ['pages/about.md'], ({ edit }) => edit('pages/about.md', /$/, '\nMore.\n')],
    ['a picture', [PICTURE], ({ copy }) => copy('media/chart.png', PICTURE)],
    [
      'a story that is replaced by another file',
      [STORY],
      ({ copy, edit, move }) => {
        copy(STORY, 'articles/draft.tmp');
        edit('articles/draft.tmp', /title: .*/, 'title: Replaced');
        move('articles/draft.tmp', STORY);
      },
    ],
    ['a story nobody knew', ['articles/new.md'], ({ copy }) => copy(STORY, 'articles/new.md')],
    ['a story that came', null, ({ copy }) => copy(STORY, 'articles/new.md')],
    ['a story that went', null, ({ remove }) => remove(STORY)],
    ['a story that moved', null, ({ move }) => move(STORY, 'articles/2026-02-20-harbour.md')],
    ['a link that came', null, ({ link }) => link(WIRE, 'articles/linked.txt')],
  ])('comes to what a first look comes to: %s', async (_, told, act) => {
    const preview = await openPreview();
    act(preview);
    const made = await preview.make(told);
    expect(show(made)).toEqual(show(await preview.makeAnew()));
    expect(await preview.isAsListed()).toBe(true);
  });

  it('comes back to where it was when a fault is mended', async () => {
    const { make, edit, makeAnew } = await openPreview();
    const before = show(await make([]));
    edit(STORY, 'title: ', 'title: "');
    expect((await make([STORY])).held).toMatchObject([{ path: `content/${STORY}` }]);
    edit(STORY, 'title: "', 'title: ');
    const after = show(await make([STORY]));
    expect(after).toEqual(before);
    expect(after).toEqual(show(await makeAnew()));
  });

  it('looks at everything when many files were written to', async () => {
    const { make, edit, copy, makeAnew, isAsListed } = await openPreview();
    const many = Array.from({ length: 50 }, (_, index) => `media/lamp-${index}.png`);
    for (const one of many) copy(PICTURE, one);
    await make(null);
    edit(STORY, /title: .*/, 'title: A night at the harbour');
    expect(await isAsListed()).toBe(false);
    expect(show(await make(many))).toEqual(show(await makeAnew()));
  });

  it.each<[what: string, act: (preview: Preview) => void]>([
    ['was written to', ({ edit }) => edit(STORY, /title: .*/, 'title: A night at the harbour')],
    ['came', ({ copy }) => copy(STORY, 'articles/new.md')],
    ['went', ({ remove }) => remove(STORY)],
    ['is another picture', ({ copy }) => copy('media/chart.png', PICTURE)],
  ])('finds out afterwards what the watcher has missed: a file %s', async (_, act) => {
    const preview = await openPreview();
    act(preview);
    await preview.make([WIRE]);
    expect(await preview.isAsListed()).toBe(false);
    expect(show(await preview.make(null))).toEqual(show(await preview.makeAnew()));
    expect(await preview.isAsListed()).toBe(true);
  });
});

describe('a proof', () => {
  it('has the pages and files of the build, each at its address', async () => {
    const made = await (await openPreview()).make([]);
    const { edition } = made;
    const proof = openProof(
      made,
      { develop, scripts: { boot: '', worker: '', leave: '', modules: {} } },
      () => '',
    );
    const { sheets, texts, records } = show(made);
    const { root } = edition.addresses;
    for (const { route, sheet } of sheets) expect(proof.find(root + route)).toEqual({ sheet, isFound: true });
    for (const { path, text } of texts) {
      const file = proof.findFile(path);
      expect(file && 'make' in file && 'type' in file && file.make()).toEqual(text);
    }
    expect(sheets.map(({ route }) => route)).toContain('2026/03/04/three-sign/as-received/');
    expect(records.length).toBeGreaterThan(3);
    for (const story of edition.byId.values())
      for (const format of formatsOf(story)) expect(proof.findFile(sidecarOf(story, format))).not.toBeNull();
  });

  it('shows the page for what is missing at any other address', async () => {
    const made = await (await openPreview()).make([]);
    const proof = openProof(
      made,
      { develop, scripts: { boot: '', worker: '', leave: '', modules: {} } },
      () => '',
    );
    const { root } = made.edition.addresses;
    for (const path of [
      'nowhere/',
      '2026/03/04/three-sign',
      '2026/03/04/three-sign/as-received',
      'index.json',
    ])
      expect(proof.find(root + path)).toMatchObject({ isFound: false, sheet: { kind: 'missing' } });
    for (const path of ['index.json', '2026/03/04/three-sign/index.html', '2026/03/04/three-sign/', ''])
      expect(proof.findFile(path)).toBeNull();
  });
});
