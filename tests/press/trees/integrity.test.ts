import { createPublicKey, generateKeyPairSync, hash, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../../src/press/app/printer.ts';
import {
  INTEGRITY_PATH,
  publicHalf,
  readSigningKey,
  SIGNATURE_PATH,
  writeIntegrity,
} from '../../../src/press/trees/integrity.ts';
import { openLedger } from '../../../src/press/trees/ledger.ts';
import { emptyFolder } from '../folders.ts';

const { privateKey } = generateKeyPairSync('ed25519');

/** Writes a site of some files, with its sums. */
function publish(files: Readonly<Record<string, string>>, key = privateKey) {
  const work = emptyFolder();
  const ledger = openLedger({ live: null, damaged: new Set() });
  for (const [path, text] of Object.entries(files)) ledger.note(writeOutput(work, path, text));
  writeIntegrity(ledger, { work, site: 'https://paper.example/', key });
  const read = (path: string) => readFileSync(join(work, path), 'utf8');
  return { manifest: read(INTEGRITY_PATH), signature: read(SIGNATURE_PATH) };
}

describe('the sums of a site', () => {
  it('name every file but themselves, in order', () => {
    const { files, ...rest } = JSON.parse(publish({ 'b.html': 'B', 'a/index.html': 'A' }).manifest);
    expect(rest).toEqual({ version: 1, site: 'https://paper.example/', algorithm: 'SHA-256' });
    expect(Object.entries(files)).toEqual([
      ['a/index.html', hash('sha256', 'A')],
      ['b.html', hash('sha256', 'B')],
    ]);
  });

  it('are the same for the same files, whatever was made first', () => {
    expect(publish({ a: '1', b: '2' })).toEqual(publish({ b: '2', a: '1' }));
  });

  it('are signed so that the public key tells a changed letter', () => {
    const { manifest, signature } = publish({ a: '1' });
    const key = createPublicKey(publicHalf(privateKey));
    const isOurs = (text: string) => verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
    expect(isOurs(manifest)).toBe(true);
    expect(isOurs(manifest.replace('paper', 'pages'))).toBe(false);
  });
});

describe('a key to sign with', () => {
  it('is an Ed25519 key as PEM, and nothing else', () => {
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(readSigningKey(pem)?.asymmetricKeyType).toBe('ed25519');
    const other = generateKeyPairSync('x25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    expect(readSigningKey(other)).toBeNull();
    expect(readSigningKey('secret')).toBeNull();
  });
});
