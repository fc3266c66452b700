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
  return PLAIN_WORDS[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
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
  ENAMETOOLONG: 'its path is longer than the system allows',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
};
