/** A fault that the message tells in full: a command prints it without a stack, and ends with 1. */
export class PressError extends Error {
  override readonly name = 'PressError';
}

/** Gives the code of a system error (`ENOENT`), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Says a system error in plain words. */
export function inPlainWords(error: unknown): string {
  return PLAIN_WORDS[readFault(error).code] ?? (error instanceof Error ? error.message : String(error));
}

/**
 * Says in plain words why a file of the newsroom can't be read. Throws the error where the build has opened too many: that is no fault of the
 * file, and nothing may be left out for it.
 */
export function sayUnreadable(error: unknown): string {
  const { code } = readFault(error);
  if (code === 'EMFILE' || code === 'ENFILE') throw error;
  return inPlainWords(error);
}

const MAKE_ROOM = 'make room on its disk and on that of .broadsheet/';
const GIVE_LEAVE = 'give the build leave to write there';
const OPEN_MORE = 'let it open more, such as with “ulimit -n 4096”';
const PUT_BACK = 'somebody moved or deleted it meanwhile: put it back';

/** What the machine refuses, by the code of the system's error, and how that is mended. */
const MACHINE_FAULTS: Readonly<Record<string, string>> = {
  EACCES: GIVE_LEAVE,
  EDQUOT: MAKE_ROOM,
  EIO: 'look after the disk',
  EMFILE: OPEN_MORE,
  ENFILE: OPEN_MORE,
  ENOENT: PUT_BACK,
  ENOSPC: MAKE_ROOM,
  ENOTDIR: PUT_BACK,
  EPERM: GIVE_LEAVE,
  EROFS: 'make its disk writable, or name another OUT_DIR',
};

/** An error that came from another thread has lost its code and its path, and has them in its words. */
const SYSTEM_WORDS = /\b(E[A-Z]{2,}): [^\n]*?(?:'([^'\n]+)'|$)/m;

/** Says what the system refused, and with which file. */
function readFault(error: unknown): { readonly code: string; readonly path: string | null } {
  // Node's own loader says so without a code.
  if (/too many open files/i.test(String(error))) return { code: 'EMFILE', path: null };
  const [, code = '', path = null] = SYSTEM_WORDS.exec(String(error)) ?? [];
  return { code: errorCode(error) || code, path };
}

/**
 * Says whether a disk, or somebody's share of it, is full: by the code of the system's error. One from a thread or from another
 * process has lost its code, and says it in its words.
 */
export function fullnessOf(error: unknown): 'ENOSPC' | 'EDQUOT' | null {
  const words = `${errorCode(error)} ${error}`;
  if (/ENOSPC|no space left on device/i.test(words)) return 'ENOSPC';
  return /EDQUOT|quota exceeded/i.test(words) ? 'EDQUOT' : null;
}

/**
 * Tells in a sentence what the machine refuses, where, and how to mend it; whatever else is thrown is given back as it is. The
 * output is as it was: it is exchanged when all of the edition is on the disk.
 */
export function explainFault(error: unknown, output: string): unknown {
  const full = fullnessOf(error);
  if (error instanceof PressError && !full) return error;
  const { code, path } = readFault(error);
  const fault = full ?? code;
  const advice = MACHINE_FAULTS[fault];
  // Where a package misses a file of its own, that is no fault of the machine.
  if (!advice || path?.includes('node_modules')) return error;
  if (advice === PUT_BACK && path === null) return error;
  const place = full || path === null ? '' : ` (${path})`;
  return new PressError(
    `The paper could not be built: ${PLAIN_WORDS[fault]}${place}. ${output} is as it was; ${advice}, then build again.`,
  );
}

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBUSY: 'the system holds it in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it is larger than the system allows',
  EIO: 'the disk reports a fault',
  EISDIR: 'it is a folder',
  ELOOP: 'its link leads back to itself',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is longer than the system allows',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
};
