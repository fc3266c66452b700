import { get } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { hostFolder } from '../../src/commands/static-host.ts';
import { folderOf } from '../press/folders.ts';

const SITE = {
  'index.html': 'The front page. '.repeat(50),
  '404.html': 'Nothing here.',
  'media/hill.webp': 'a picture',
};

async function ask(path: string, encoding = 'gzip, br') {
  const { address, close } = await hostFolder(folderOf(SITE));
  onTestFinished(close);
  return await new Promise<{ status: number | undefined; headers: Record<string, unknown>; bytes: number }>(
    (resolve) => {
      get(new URL(address), { path, headers: { 'accept-encoding': encoding } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes }));
      });
    },
  );
}

it('sends pages compressed and has them asked for again', async () => {
  const { status, headers, bytes } = await ask('/');
  expect([status, headers['content-encoding'], headers['cache-control']]).toEqual([200, 'br', 'no-cache']);
  expect(bytes).toBeLessThan(100);
  expect((await ask('/', 'gzip')).headers['content-encoding']).toBe('gzip');
  expect((await ask('/', 'identity')).bytes).toBe(800);
});

it('sends pictures as they are, to be kept', async () => {
  const { headers } = await ask('/media/hill.webp');
  expect([headers['content-encoding'], headers['content-type']]).toEqual([undefined, 'image/webp']);
  expect(headers['cache-control']).toContain('immutable');
});

it.each(['/nowhere/', '/../../etc/passwd', '/%E0%A4%A'])('has its own page for %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});
