import { z } from 'zod';
import type { MeasuredPicture } from '../../edition/pictures/measured-picture.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** As many pictures are remembered; of more, those that were not asked for are forgotten. */
const MOST = 50_000;

const measured = z.strictObject({
  size: z.strictObject({ width: z.int(), height: z.int() }).nullable(),
  colour: z.string().nullable(),
  bytes: z.int(),
  master: z
    .strictObject({
      stamp: z.string(),
      format: z.enum(['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff']),
      isOpaque: z.boolean(),
    })
    .nullable(),
  fault: z.string().nullable(),
  removed: z.array(z.string()),
});

const book = z.strictObject({ mark: z.string(), pictures: z.record(z.string(), measured) });

/** What is remembered of pictures that were measured before, by what tells them apart. */
export interface Measures {
  readonly find: (key: string) => MeasuredPicture | null;
  readonly note: (key: string, picture: MeasuredPicture) => void;
  /** Writes down what is new. */
  readonly close: () => Promise<void>;
}

/** Opens the book of measures. One that is damaged, or was kept under another mark, is an empty one. */
export async function openMeasures(file: string | null, mark: string): Promise<Measures> {
  const known = file === null ? new Map<string, MeasuredPicture>() : await readBook(file, mark);
  const asked = new Map<string, MeasuredPicture>();
  let isNew = false;
  return {
    find: (key) => {
      const picture = known.get(key);
      if (picture) asked.set(key, picture);
      return picture ?? null;
    },
    note: (key, picture) => {
      isNew = true;
      known.set(key, picture);
      asked.set(key, picture);
    },
    close: async () => {
      if (!isNew || file === null) return;
      isNew = false;
      const kept = [...new Map([...asked, ...known])].slice(0, Math.max(MOST, asked.size));
      const content = JSON.stringify({ mark, pictures: Object.fromEntries(kept) });
      await writeSealed(file, Buffer.from(content));
    },
  };
}

async function readBook(file: string, mark: string): Promise<Map<string, MeasuredPicture>> {
  try {
    const content = await readSealed(file);
    const read = book.parse(JSON.parse(content?.toString() ?? ''));
    return new Map(read.mark === mark ? Object.entries(read.pictures) : []);
  } catch {
    return new Map();
  }
}
