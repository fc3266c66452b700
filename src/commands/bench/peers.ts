import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '../project.ts';
import { BENCH, type Bench, type Contender, layOutPeer } from './contender.ts';
import { writeHugoSections } from './hugo-sections.ts';

/** The other presses, by their names in `--peers`. */
export const PEERS = ['hugo', 'eleventy', 'astro', 'astro-remark'] as const;
export type Peer = (typeof PEERS)[number];

/** Too seldom needed to be dependencies: npm fetches them once. */
const ELEVENTY = { name: '@11ty/eleventy', version: '3.1.8' };
const REMARK = { name: '@astrojs/markdown-remark', version: '7.3.1' };

/** Opens a peer, or says in a line why it can't be had. */
export function openPeer(peer: Peer, bench: Bench): Contender | string {
  switch (peer) {
    case 'hugo':
      return openHugo(bench);
    case 'eleventy':
      return openEleventy(bench);
    case 'astro':
      return openAstro(bench, 'Astro', 'astro.config.mjs');
    case 'astro-remark':
      return fetchPackage(REMARK) ?? openAstro(bench, 'Astro, remark', 'remark.config.mjs');
  }
}

/** Hugo keeps nothing from one build to the next but processed pictures, and there are none here. */
function openHugo(bench: Bench): Contender | string {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) return 'there is no hugo on the PATH';
  const root = layOutPeer(bench, 'hugo');
  const output = join(root, 'public');
  return {
    name: 'Hugo',
    version: /v([\d.]+)/.exec(stdout)?.[1] ?? '',
    command: { line: ['hugo', '--quiet'], folder: root, env: {} },
    output,
    memory: [join(root, 'resources')],
    template: join(root, 'layouts', 'partials', 'footer.html'),
    prepare: () => writeHugoSections(bench.content, join(root, 'sections')),
  };
}

/** Eleventy builds everything anew: its incremental builds need a process that stays. */
function openEleventy(bench: Bench): Contender | string {
  const missing = fetchPackage(ELEVENTY);
  if (missing) return missing;
  const root = layOutPeer(bench, 'eleventy');
  symlinkSync(join(bench.content, 'articles'), join(root, 'articles', 'copy'), 'junction');
  return {
    name: 'Eleventy',
    version: ELEVENTY.version,
    command: {
      line: [process.execPath, join(BENCH, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'), '--quiet'],
      folder: root,
      env: { NODE_ENV: 'production' },
    },
    output: join(root, 'dist'),
    memory: [],
    template: join(root, '_includes', 'footer.js'),
  };
}

/** The project's own Astro, as a paper would use it without Broadsheet. It remembers rendered Markdown in its cache. */
function openAstro(bench: Bench, name: string, config: string): Contender {
  const root = layOutPeer(bench, 'astro', config.split('.')[0]);
  return {
    name,
    version: readVersion(join(PROJECT, 'node_modules', 'astro')) ?? '',
    command: {
      line: [
        process.execPath,
        join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs'),
        'build',
        '--silent',
        '--config',
        config,
      ],
      folder: root,
      env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    },
    output: join(root, 'dist'),
    memory: [join(root, '.cache'), join(root, '.astro'), join(root, 'node_modules')],
    template: join(root, 'src', 'components', 'Footer.astro'),
  };
}

/** Has npm fetch a package where it isn't there in that version. Gives a line where that fails, else null. */
function fetchPackage({ name, version }: { readonly name: string; readonly version: string }): string | null {
  const folder = join(BENCH, 'node_modules', ...name.split('/'));
  if (readVersion(folder) === version) return null;
  mkdirSync(BENCH, { recursive: true });
  if (!existsSync(join(BENCH, 'package.json')))
    writeFileSync(join(BENCH, 'package.json'), '{ "private": true }\n');
  console.error(`Fetching ${name} ${version} …`);
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`],
    { cwd: BENCH, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0 && readVersion(folder) === version) return null;
  return `npm could not fetch ${name} ${version}: ${(stderr ?? '').trim().split('\n')[0] ?? ''}`;
}

const packageSchema = z.object({ version: z.string() });

function readVersion(folder: string): string | null {
  const file = join(folder, 'package.json');
  return existsSync(file) ? packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version : null;
}
