import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A held lock. It ends with its process, however that ends, so there is never a stale one. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock on an output folder, waiting for another build that holds it.
 * The lock is a local socket: the system closes it when its process dies, which a lock file can't promise.
 */
export async function lockFolder(folder: string, onWait: () => void): Promise<FolderLock> {
  const name = socketName(folder);
  for (let waited = false; ; ) {
    const held = await hold(name);
    if (held) return held;
    if (!waited && (await untilClosed(name, () => onWait()))) waited = true;
  }
}

function socketName(folder: string): string {
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  if (process.platform === 'linux') return `\0broadsheet-${key}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\broadsheet-${key}`;
  return join(tmpdir(), `broadsheet-${key}.sock`);
}

/** Holds the socket, or gives null where somebody else does. Who waits is connected, and is let go at the end. */
function hold(name: string): Promise<FolderLock | null> {
  const waiting = new Set<Socket>();
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      waiting.add(socket.unref());
      socket.on('error', () => socket.destroy()).on('close', () => waiting.delete(socket));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    const release = () => {
      server.close();
      for (const socket of waiting) socket.destroy();
    };
    server.listen(name, () => {
      server.unref();
      resolve({ release });
    });
  });
}

/** Waits until the holder of the socket lets go. Gives false where nobody held it any more. */
function untilClosed(name: string, onHeld: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.once('connect', onHeld);
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && !name.startsWith('\0')) removeSocketFile(name);
      setTimeout(() => resolve(false), 50);
    });
    socket.once('close', () => setTimeout(() => resolve(true), 50));
    socket.resume();
  });
}

function removeSocketFile(name: string): void {
  try {
    unlinkSync(name);
  } catch {
    // Another build has removed it.
  }
}
