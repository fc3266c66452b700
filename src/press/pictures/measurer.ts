import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredPicture } from '../../edition/pictures/measured-picture.ts';
import type { DarkroomPlace } from './darkroom.ts';
import { measurePicture, PICTURE_FILE } from './measure.ts';
import { type Measures, openMeasures } from './measures.ts';
import { stampOf } from './recipe.ts';

/** Measures the pictures of a newsroom. */
export interface Measurer {
  /** Measures the pictures among some files, by their path from the content folder. What can't be read is left out. */
  readonly measure: (files: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, MeasuredPicture>>;
}

/** A file of more bytes than this is no picture for a page: 256 MiB. */
const LARGEST = 256 * 1024 * 1024;

/** Opens a measurer. While it is open it reads a file again only when the disk says that it was written to. */
export function openMeasurer({ folder, mark, gate }: DarkroomPlace): Measurer {
  const seen = new Map<string, { readonly sign: string; readonly picture: MeasuredPicture }>();
  const measureOne = async (path: string, file: string, measures: Measures) => {
    const { size, mtimeNs, ino } = await stat(file, { bigint: true });
    const sign = `${file} ${size} ${mtimeNs} ${ino}`;
    const before = seen.get(path);
    if (before?.sign === sign) return before.picture;
    const picture = size > LARGEST ? refuse(Number(size)) : await look(path, await readFile(file), measures);
    seen.set(path, { sign, picture });
    return picture;
  };
  return {
    measure: async (files) => {
      const pictures = [...files].filter(([path]) => PICTURE_FILE.test(path));
      const measured = new Map<string, MeasuredPicture>();
      if (pictures.length === 0) return measured;
      const measures = await openMeasures(folder && join(folder, 'measures'), mark);
      const works = pictures.map(([path, file]) =>
        gate(async () => {
          const picture = await measureOne(path, file, measures).catch(() => null);
          if (picture) measured.set(path, picture);
        }),
      );
      await Promise.all(works);
      await measures.close();
      return measured;
    },
  };
}

/** Looks a picture up by its bytes and the ending of its name, which it may belie, or measures it. */
async function look(path: string, bytes: Uint8Array, measures: Measures): Promise<MeasuredPicture> {
  const key = `${stampOf(bytes)} ${/\w*$/.exec(path)?.[0].toLowerCase()}`;
  const known = measures.find(key);
  if (known) return known;
  const picture = await measurePicture(path, bytes);
  measures.note(key, picture);
  return picture;
}

function refuse(bytes: number): MeasuredPicture {
  const fault = `it has ${Math.round(bytes / 1024 / 1024)} MiB`;
  return { size: null, colour: null, bytes, master: null, fault, removed: [] };
}
