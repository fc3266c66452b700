import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Variant } from '../../edition/pictures/variants.ts';
import type { DarkroomPlace } from './darkroom.ts';
import { openPlate, printCopy, stampOf } from './recipe.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import { tidyFolder } from './tidy-folder.ts';

/** A copy of a picture, and where the picture lies on the disk. */
export interface CopyOrder {
  readonly copy: Variant;
  readonly from: string;
}

/** Makes the copies of pictures. */
export interface CopyMaker {
  /** Gives a copy's bytes. Where none can be made they are the picture's own: a browser shows them under any name. */
  readonly develop: (order: CopyOrder) => Promise<Uint8Array>;
  /** Makes copies while something else goes on, so that `develop` has them at hand; ends early when told to. */
  readonly developAhead: (orders: readonly CopyOrder[], watch: AheadWatch) => Promise<void>;
  /** Takes out what is old and none of these. */
  readonly tidy: (orders: readonly CopyOrder[]) => Promise<void>;
}

export interface AheadWatch {
  readonly signal: AbortSignal;
  readonly onSome: (done: number, all: number) => void;
}

/** Opens a maker of copies. */
export function openCopyMaker({ folder, mark, gate }: DarkroomPlace): CopyMaker {
  const shelf = folder && join(folder, 'copies');
  const nameOf = ({ master, width, format }: Variant) => {
    const key = createHash('sha256').update(`${mark} ${master.stamp} ${width} ${format}`).digest('hex');
    return `${key.slice(0, 2)}/${key.slice(2)}`;
  };
  /** Makes copies of one picture, in their order. */
  const make = async (from: string, copies: readonly Variant[]): Promise<Uint8Array[]> => {
    const bytes = await readFile(from);
    const stamp = stampOf(bytes);
    // An editor may have put another picture in its place since it was measured.
    const isSame = copies.every(({ master }) => master.stamp === stamp);
    const plate = isSame ? await openPlate(bytes).catch(() => null) : null;
    const made: Uint8Array[] = [];
    for (const copy of copies) {
      const print = plate && (await printCopy(plate, copy).catch(() => null));
      if (print && shelf !== null) await writeSealed(join(shelf, nameOf(copy)), print);
      made.push(print ?? bytes);
    }
    return made;
  };
  return {
    develop: async ({ copy, from }) => {
      const kept = shelf === null ? null : await readSealed(join(shelf, nameOf(copy)));
      const [made] = kept ? [kept] : await gate(() => make(from, [copy]));
      return made ?? readFile(from);
    },
    developAhead: async (orders, { signal, onSome }) => {
      if (shelf === null) return;
      const missing = orders.filter(({ copy }) => !existsSync(join(shelf, nameOf(copy))));
      let done = 0;
      const work = async (from: string, group: readonly CopyOrder[]) => {
        if (signal.aborted) return;
        const copies = group.map(({ copy }) => copy);
        // What can't be read now is told when it is to be published.
        await make(from, copies).catch(() => []);
        done += copies.length;
        onSome(done, missing.length);
      };
      const groups = [...Map.groupBy(missing, ({ from }) => from)];
      await Promise.all(groups.map(([from, group]) => gate(() => work(from, group))));
    },
    tidy: async (orders) => {
      if (shelf === null) return;
      const used = new Set(orders.map(({ copy }) => nameOf(copy)));
      await tidyFolder(shelf, (name) => used.has(name));
    },
  };
}
