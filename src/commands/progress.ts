import type { WriteStream } from 'node:tty';

/** A line that says how far long work has come. */
export interface Progress {
  show(words: string): void;
  clear(): void;
}

/** Milliseconds between two states that an eye can tell apart. */
const BLINK = 80;

/** Shows progress on a terminal, and nothing anywhere else. */
export function openProgress(stream: WriteStream, clock: () => number = Date.now): Progress {
  if (!stream.isTTY) return { show() {}, clear() {} };
  let last = 0;
  return {
    show(words) {
      if (clock() - last < BLINK) return;
      last = clock();
      stream.write(`\r\u001b[K${words}`);
    },
    clear() {
      if (last > 0) stream.write('\r\u001b[K');
      last = 0;
    },
  };
}
