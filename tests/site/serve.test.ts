import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { emptyFolder, folderOf } from '../press/folders.ts';
import { openBrowser } from './browser.ts';
import { runServer } from './command.ts';

const story = (title: string) =>
  `---\ntitle: ${title}\ndate: 2026-02-03\nauthor: Ida Brook\nimage: hill.png\n---\n\nIt happened on the hill.\n`;

async function freePort(): Promise<{ port: number; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() };
}

describe('npm start', () => {
  it('builds the paper, serves it and prints its address', async () => {
    const { port, close } = await freePort();
    close();
    const { address, said } = await runServer('start', ['--port', String(port)], {
      CONTENT_DIR: inject('sites').content,
      OUT_DIR: join(emptyFolder(), 'dist'),
      BASE_PATH: '/paper/',
    });
    expect(address).toBe(`http://localhost:${port}/paper/`);
    expect(said().stdout).toContain('Built ');
    const front = await fetch(address);
    expect([front.status, front.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    expect((await fetch(`${address}2026/03/04/three-sign/index.json`)).status).toBe(200);
    expect((await fetch(`${address}media/lamp.png`)).headers.get('content-type')).toBe('image/png');
    expect((await fetch(`${address}nowhere/`)).status).toBe(404);
  });

  it('takes the next port where one is taken, and says so', async () => {
    const { port, close } = await freePort();
    onTestFinished(close);
    const content = folderOf({ 'hill.md': story('On the hill'), 'broken.md': '---\ntitle: "\n---\n' });
    const { address, said } = await runServer('start', ['--port', String(port)], {
      CONTENT_DIR: content,
      OUT_DIR: join(emptyFolder(), 'dist'),
    });
    expect(address).not.toContain(String(port));
    expect(said().stdout).toContain(`Port ${port} is taken`);
    expect(said().stdout).toContain(`Held back: ${join(content, 'broken.md')}`);
    expect(await (await fetch(address)).text()).toContain('On the hill');
  });
});

describe('npm run dev', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser({ javaScriptEnabled: true });
  });
  afterAll(() => browser.close());

  it('shows a saved article, tells what is wrong with one over the page, and recovers', async () => {
    const { port, close } = await freePort();
    close();
    const content = folderOf({ 'hill.md': story('On the hill'), 'hill.png': 'a picture' });
    const { address } = await runServer('dev', ['--port', String(port)], { CONTENT_DIR: content });
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('link', { name: 'On the hill' }).first().waitFor();
    expect((await fetch(`${address}files/hill.png`)).headers.get('content-type')).toBe('image/png');

    writeFileSync(join(content, 'valley.md'), story('Down in the valley'));
    await page.getByRole('link', { name: 'Down in the valley' }).first().waitFor();
    await page.goto(`${address}2026/02/03/valley/`);
    await page.getByRole('heading', { level: 1, name: 'Down in the valley' }).waitFor();
    writeFileSync(join(content, 'valley.md'), story('Deep in the valley'));
    await page.getByRole('heading', { level: 1, name: 'Deep in the valley' }).waitFor();

    writeFileSync(join(content, 'hill.md'), story('On the hill').replace('2026-02-03', 'some day'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor();
    await overlay
      .getByText(/hill\.md:3/)
      .first()
      .waitFor();
    await overlay
      .getByText(/some day/)
      .first()
      .waitFor();
    await page.reload();
    await overlay.waitFor();

    writeFileSync(join(content, 'hill.md'), story('Up on the hill'));
    await overlay.waitFor({ state: 'detached' });
    await page.goto(address);
    await page.getByRole('link', { name: 'Up on the hill' }).first().waitFor();
  });

  it('keeps up with what editors do to files', async () => {
    const { port, close } = await freePort();
    close();
    const content = folderOf({
      'articles/hill.md': story('On the hill'),
      'articles/valley.md': story('In the valley'),
      'authors/ida.yml': 'name: Ida Brook',
    });
    const { address } = await runServer('dev', ['--port', String(port)], { CONTENT_DIR: content });
    const place = (name: string) => join(content, 'articles', name);
    const page = await browser.newPage();
    await page.goto(`${address}2026/02/03/hill/`);
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    await heading('On the hill');

    // A draft beside it takes its place, as many editors do it.
    writeFileSync(place('hill.md.new'), story('Replaced'));
    renameSync(place('hill.md.new'), place('hill.md'));
    await heading('Replaced');
    writeFileSync(place('hill.md'), story('Saved after that'));
    await heading('Saved after that');

    for (const pause of [1, 20, 70, 140]) {
      writeFileSync(place('hill.md'), '');
      writeFileSync(place('hill.md'), story(`Saved before ${pause}`));
      await setTimeout(pause);
      writeFileSync(place('hill.md'), story(`Saved after ${pause}`));
      await heading(`Saved after ${pause}`);
    }

    writeFileSync(join(content, 'authors/ida.yml'), 'name: Ida Brook\nrole: Hill correspondent\n');
    await page.getByText('Hill correspondent').first().waitFor();

    renameSync(place('valley.md'), place('dale.md'));
    await expect.poll(async () => (await fetch(`${address}2026/02/03/dale/`)).status).toBe(200);
    expect((await fetch(`${address}2026/02/03/valley/`)).status).toBe(404);
    rmSync(place('dale.md'));
    await expect.poll(async () => (await fetch(`${address}2026/02/03/dale/`)).status).toBe(404);
    await heading('Saved after 140');
    expect((await fetch(`${address}2026/02/03/hill/index.json`)).status).toBe(200);
  }, 60_000);
});
