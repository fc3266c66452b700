import { get } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostFolder } from '../../src/commands/static-host.ts';
import { writeFor } from '../hosts/hosted.ts';
import { folderOf } from '../press/folders.ts';

const SITE = {
  'index.html': 'The front page. '.repeat(50),
  '404.html': 'Nothing here.',
  '2024/04/07/bread/index.html': 'It was withdrawn.',
  'media/hill.webp': 'a picture',
  ...Object.fromEntries(writeFor([])),
};

interface Said {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: number;
}

async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Said> {
  const { address, close } = await hostFolder(folderOf(SITE));
  onTestFinished(close);
  return await askAt(address, path, headers);
}

async function askAt(
  address: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Said> {
  return await new Promise((resolve) => {
    get(new URL(address), { path, headers: { 'accept-encoding': 'gzip, br', ...headers } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes }));
    });
  });
}

describe('npm start', () => {
  it('sends pages packed, with the headers that hosts send', async () => {
    const { status, headers, bytes } = await ask('/');
    expect([status, headers['content-encoding'], headers['vary']]).toEqual([200, 'br', 'Accept-Encoding']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(bytes).toBeLessThan(100);
    expect((await ask('/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await ask('/', { 'accept-encoding': 'identity' })).bytes).toBe(800);
  });

  it('sends pictures as they are, in parts where a player asks so', async () => {
    const { headers } = await ask('/media/hill.webp');
    expect([headers['content-encoding'], headers['content-type']]).toEqual([undefined, 'image/webp']);
    const part = await ask('/media/hill.webp', { range: 'bytes=2-4' });
    expect([part.status, part.headers['content-range'], part.bytes]).toEqual([206, 'bytes 2-4/9', 3]);
    expect((await ask('/media/hill.webp', { range: 'bytes=-4' })).bytes).toBe(4);
    expect((await ask('/media/hill.webp', { range: 'bytes=90-' })).status).toBe(416);
  });

  it('sends nothing again to who has it', async () => {
    const { address, close } = await hostFolder(folderOf(SITE));
    onTestFinished(close);
    const { headers } = await askAt(address, '/', {});
    const again = await askAt(address, '/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.bytes]).toEqual([304, 0]);
  });

  it('answers 410 with the page that says why', async () => {
    const { status, headers } = await ask('/2024/04/07/bread/');
    expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
  });

  it.each(['/nowhere/', '/../../etc/passwd', '/%E0%A4%A'])('has its own page for %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
