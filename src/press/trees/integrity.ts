import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { writeOutput } from '../app/printer.ts';
import { keyOf } from '../sheets/key-of.ts';
import type { Ledger } from './ledger.ts';

/** Where a site tells the sums of its files, and where the signature of that lies. */
export const INTEGRITY_PATH = '.well-known/broadsheet-manifest.json';
export const SIGNATURE_PATH = `${INTEGRITY_PATH}.sig`;

/** Reads an Ed25519 key to sign with, as PEM; null where a text is none. */
export function readSigningKey(text: string): KeyObject | null {
  try {
    const key = createPrivateKey(text);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** Gives what is known to everybody of a key: it stands for the key where the key itself must not lie about. */
export function publicHalf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}

/**
 * Writes the SHA-256 of every file of a site that is told so far, and signs it where there is a key (Ed25519, RFC 8032: one text
 * and one key have one signature). It names no moment: the same files make the same bytes.
 */
export function writeIntegrity(
  ledger: Ledger,
  { work, site, key }: { readonly work: string; readonly site: string; readonly key: KeyObject | undefined },
): void {
  const files = ledger
    .paths()
    .filter((path) => path !== INTEGRITY_PATH && path !== SIGNATURE_PATH)
    .sort()
    .map((path) => [path, ledger.find(path)?.sha256 ?? ''] as const);
  const sums = keyOf('integrity', site, files);
  const write = () =>
    `${JSON.stringify({ version: 1, site, algorithm: 'SHA-256', files: Object.fromEntries(files) }, null, 1)}\n`;
  if (!ledger.keep(INTEGRITY_PATH, sums)) ledger.note(writeOutput(work, INTEGRITY_PATH, write()));
  if (!key || ledger.keep(SIGNATURE_PATH, keyOf('signature', sums, publicHalf(key)))) return;
  const signature = sign(null, Buffer.from(write()), key).toString('base64');
  ledger.note(writeOutput(work, SIGNATURE_PATH, `${signature}\n`));
}
