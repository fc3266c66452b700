import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOrders } from '../../src/press/orders.ts';
import { folderOf } from './folders.ts';

const clock = () => new Date('2026-05-01T10:00:00Z');

describe('orders from the environment', () => {
  it('reads content/ into dist/ where nothing is said', () => {
    expect(readOrders({}, clock)).toEqual({
      contentDir: 'content',
      outDir: 'dist',
      siteUrl: null,
      basePath: null,
      now: clock(),
    });
  });

  it('counts an empty variable as not set', () => {
    const orders = readOrders(
      { CONTENT_DIR: '', SITE_URL: '', BASE_PATH: ' ', SOURCE_DATE_EPOCH: '' },
      clock,
    );
    expect(orders).toEqual(readOrders({}, clock));
  });

  it('takes the build’s now from SOURCE_DATE_EPOCH, in seconds', () => {
    expect(readOrders({ SOURCE_DATE_EPOCH: '1712448000' }, clock).now.toISOString()).toBe(
      '2024-04-07T00:00:00.000Z',
    );
    expect(readOrders({ SOURCE_DATE_EPOCH: '0' }, clock).now.getTime()).toBe(0);
  });

  it.each([
    ['/paper', '/paper/'],
    ['paper/', '/paper/'],
    ['/', '/'],
    ['/a/b', '/a/b/'],
  ])('reads the base path %s as %s', (given, read) => {
    expect(readOrders({ BASE_PATH: given }, clock).basePath).toBe(read);
  });

  it.each([
    { SITE_URL: 'example.org' },
    { SITE_URL: 'https://' },
    { SITE_URL: 'ftp://example.org' },
    { SITE_URL: 'https://desk:secret@example.org' },
    { BASE_PATH: '../up' },
    { BASE_PATH: 'https://example.org/paper' },
    { BASE_PATH: '/a//b' },
    { SOURCE_DATE_EPOCH: '1e9' },
    { SOURCE_DATE_EPOCH: '-5' },
    { SOURCE_DATE_EPOCH: '2024-04-07' },
    { SOURCE_DATE_EPOCH: '999999999999' },
  ])('refuses %o and says what was expected', (environment) => {
    const [name = '', value = ''] = Object.entries(environment)[0] ?? [];
    expect(() => readOrders(environment, clock)).toThrow(`${name} is “${value}”; `);
  });

  it('takes a key as it is or from a file, and never tells what it is', () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const file = join(folderOf({ 'paper.key': pem }), 'paper.key');
    for (const SIGNING_KEY of [pem, file])
      expect(readOrders({ SIGNING_KEY }, clock).signingKey?.asymmetricKeyType).toBe('ed25519');
    expect(readOrders({}, clock)).not.toHaveProperty('signingKey');
    expect(() => readOrders({ SIGNING_KEY: 'hunter2' }, clock)).toThrow(
      /^SIGNING_KEY is no Ed25519 key(?!.*hunter2)/,
    );
  });

  it('tells everything that is wrong at once', () => {
    expect(() => readOrders({ SITE_URL: 'x', SOURCE_DATE_EPOCH: 'y' }, clock)).toThrow(
      /SITE_URL.*\n.*SOURCE_DATE_EPOCH/,
    );
  });
});
