import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { emptyFolder } from './folders.ts';

/** A disk that can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves room for so many bytes. */
  readonly fill: (room: number) => void;
  readonly empty: () => void;
}

/** Mounts a disk of its own that ends with the test; null where that is not allowed. */
export function mountDisk(): SmallDisk | null {
  const folder = emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'none', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (room) => {
      const { bavail, bsize } = fs.statfsSync(folder);
      fs.writeFileSync(filler, Buffer.alloc(bavail * bsize - room));
    },
    empty: () => fs.rmSync(filler),
  };
}

/** Feigns a disk that refuses to write when it is full: whatever the machine, and wherever files are written. */
export function feignDisk(): SmallDisk {
  const [write, writeLater] = [fs.writeFileSync, fs.promises.writeFile];
  let room = Number.POSITIVE_INFINITY;
  const take = (content: unknown) => {
    room -= Buffer.byteLength(content instanceof Uint8Array ? content : String(content));
    if (room < 0)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  async function* taken(pieces: unknown) {
    for await (const piece of z.custom<AsyncIterable<string | Uint8Array>>().parse(pieces)) {
      take(piece);
      yield piece;
    }
  }
  fs.writeFileSync = (file, content, options) => {
    take(content);
    write(file, content, options);
  };
  fs.promises.writeFile = async (file, content, options) => {
    const isWhole = typeof content === 'string' || ArrayBuffer.isView(content);
    if (isWhole) take(content);
    await writeLater(file, isWhole ? content : taken(content), options);
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.writeFileSync = write;
    fs.promises.writeFile = writeLater;
    syncBuiltinESMExports();
  });
  return {
    folder: emptyFolder(),
    fill: (bytes) => {
      room = bytes;
    },
    empty: () => {
      room = Number.POSITIVE_INFINITY;
    },
  };
}
