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

/** What the machine refuses, by the code of the system's error. */
const MACHINE_FAULTS = ['EACCES', 'EDQUOT', 'EIO', 'EMFILE', 'ENOSPC', 'EPERM', 'EROFS'];

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
 * Tells what the machine refuses in a sentence, and how to mend a full disk; whatever else is thrown is given back as it is. The
 * output is as it was: it is exchanged when all of the edition is on the disk.
 */
export function explainFault(error: unknown, output: string): unknown {
  const full = fullnessOf(error);
  const fault = full ?? errorCode(error);
  if (!MACHINE_FAULTS.includes(fault)) return error;
  const advice = full ? '; make room on its disk and on that of .broadsheet/, then build again' : '';
  return new PressError(
    `The paper could not be built: ${PLAIN_WORDS[fault]}. ${output} is as it was${advice}.`,
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
  ENAMETOOLONG: 'its path is longer than the system allows',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
};
