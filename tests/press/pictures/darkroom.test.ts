import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeAddresses } from '../../../src/addresses.ts';
import { publishPicture, type Variant } from '../../../src/edition/pictures/variants.ts';
import { type Darkroom, openDarkroom } from '../../../src/press/pictures/darkroom.ts';
import { emptyFolder, folderOf } from '../folders.ts';
import { drawPicture } from './drawings.ts';

const path = 'media/hill.jpg';
const addresses = makeAddresses({ origin: 'https://courant.example', base: '/' });

/** Lays a picture into a folder and has it measured. */
async function lay(picture: Sharp, kept: string | null = join(emptyFolder(), 'kept')) {
  const file = join(folderOf({ [path]: await picture.jpeg().toBuffer() }), path);
  return { file, kept, ...(await enter(file, kept)) };
}

/** Comes into a darkroom anew, as the next build does. */
async function enter(file: string, kept: string | null) {
  const darkroom = openDarkroom(kept);
  const copies = await listCopies(darkroom, file);
  return { darkroom, copies, make: (copy: Variant) => darkroom.develop({ copy, from: file }) };
}

async function listCopies(darkroom: Darkroom, file: string): Promise<readonly Variant[]> {
  const picture = (await darkroom.measure(new Map([[path, file]]))).get(path);
  const shown = picture && publishPicture({ path, address: `/${path}`, picture, use: 'picture' }, addresses);
  return shown?.variants ?? [];
}

const filesOf = (folder: string | null) =>
  readdirSync(folder ?? '', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const isCopy = (file: string) => file.includes('copies');

describe('a copy of a picture', () => {
  it('is what its name says: in its format, in its width, the right way up and in proportion', async () => {
    const { copies, make } = await lay(drawPicture(900, 600).withMetadata({ orientation: 6 }));
    expect(copies.length).toBe(4);
    for (const copy of copies) {
      const made = await sharp(await make(copy)).metadata();
      expect([made.format, made.width]).toEqual([copy.format === 'avif' ? 'heif' : copy.format, copy.width]);
      expect(Math.abs(made.height - copy.height)).toBeLessThanOrEqual(1);
    }
  });

  it('keeps nothing of what the camera noted', async () => {
    const noted = drawPicture().withExif({ IFD0: { Artist: 'Ada Birch', Copyright: 'Somewhere on a hill' } });
    const { copies, make } = await lay(noted);
    for (const copy of copies) {
      const made = await make(copy);
      expect(Buffer.from(made).includes('Somewhere')).toBe(false);
      const { exif, icc, xmp, orientation } = await sharp(made).metadata();
      expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it('is the same to the byte each time, made by itself or with others, and kept or not', async () => {
    const { file, copies, make, darkroom } = await lay(drawPicture());
    await darkroom.developAhead(
      copies.map((copy) => ({ copy, from: file })),
      { signal: new AbortController().signal, onSome: () => {} },
    );
    const again = await enter(file, null);
    for (const copy of copies) {
      expect(Buffer.from(await again.make(copy)).equals(Buffer.from(await make(copy)))).toBe(true);
    }
  });

  it('is the picture itself where another one lies in its place meanwhile', async () => {
    const { file, copies, make } = await lay(drawPicture());
    const other = await drawPicture(50, 50, '#ff0000').jpeg().toBuffer();
    writeFileSync(file, other);
    expect(Buffer.from(await make(copies[0] ?? expect.fail())).equals(other)).toBe(true);
  });
});

describe('what a darkroom keeps', () => {
  it('is not made again', async () => {
    const { file, kept, copies, make } = await lay(drawPicture());
    for (const copy of copies) await make(copy);
    const before = filesOf(kept).map((name) => [name, statSync(name).mtimeMs]);
    const next = await enter(file, kept);
    for (const copy of next.copies) await next.make(copy);
    expect(filesOf(kept).map((name) => [name, statSync(name).mtimeMs])).toEqual(before);
    expect(before).toHaveLength(copies.length + 1);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ['empty', () => Buffer.of()],
    ['changed by a bit', (bytes: Buffer) => bytes.fill((bytes[20] ?? 0) ^ 1, 20, 21)],
    ['something else', () => Buffer.from('{"mark":"broadsheet 1","pictures":{}}')],
  ])('is made again where it is %s', async (_, damage) => {
    const { file, kept, copies, make } = await lay(drawPicture());
    const whole = await Promise.all(copies.map(make));
    const files = filesOf(kept).map((name) => [name, readFileSync(name)] as const);
    for (const [name, bytes] of files) writeFileSync(name, damage(Buffer.from(bytes)));
    const next = await enter(file, kept);
    expect(next.copies).toEqual(copies);
    expect((await Promise.all(copies.map(next.make))).map((made) => Buffer.from(made))).toEqual(
      whole.map((made) => Buffer.from(made)),
    );
    expect(filesOf(kept).map((name) => [name, readFileSync(name)])).toEqual(files);
  });

  it('is not needed: a folder that can’t be written to costs time only', async () => {
    const { file } = await lay(drawPicture());
    const blocked = join(folderOf({ kept: 'a file' }), 'kept');
    const { copies, make } = await enter(file, blocked);
    expect((await make(copies[0] ?? expect.fail())).length).toBeGreaterThan(500);
  });

  it('goes when nobody has asked for it for a month, and stays while somebody does', async () => {
    const { file, kept, copies, make, darkroom } = await lay(drawPicture());
    for (const copy of copies) await make(copy);
    for (const name of filesOf(kept)) utimesSync(name, 1, 1);
    const [used, ...unused] = copies;
    await darkroom.tidy([{ copy: used ?? expect.fail(), from: file }]);
    expect(filesOf(kept).filter(isCopy)).toHaveLength(1);
    for (const copy of unused) await make(copy);
    await darkroom.tidy([]);
    expect(filesOf(kept).filter(isCopy)).toHaveLength(unused.length);
  });
});

describe('a darkroom that stays open', () => {
  it('sees that a picture was replaced', async () => {
    const { file, copies, darkroom } = await lay(drawPicture());
    writeFileSync(file, await drawPicture(900, 600, '#ff0000').jpeg().toBuffer());
    const next = await listCopies(darkroom, file);
    expect(next.map(({ width }) => width)).toEqual(copies.map(({ width }) => width));
    expect(next.map(({ address }) => address)).not.toEqual(copies.map(({ address }) => address));
  });

  it('leaves out a file that can’t be read, and what is no picture', async () => {
    const darkroom = openDarkroom(null);
    const files = new Map([
      ['media/gone.jpg', '/nowhere/gone.jpg'],
      ['media/notes.pdf', '/nowhere/notes.pdf'],
    ]);
    expect([...(await darkroom.measure(files))]).toEqual([]);
  });
});
