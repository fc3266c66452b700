import { join } from 'node:path';
import { build } from 'astro';
import { defineBoot } from '../astro.ts';
import { findReaderScripts } from '../reader-scripts.ts';
import { pressAdapter } from './adapter.ts';

/* A process of its own: bundles the templates of a project into a folder. Ends with whoever waits for it. */
const [root = '', outDir = '', codeKey = ''] = process.argv.slice(2);
process.stdin.on('end', () => process.exit()).resume();
if ('unref' in process.stdin) process.stdin.unref();
const { boot } = await findReaderScripts(root, codeKey);

await build({
  root,
  outDir,
  output: 'server',
  adapter: pressAdapter(),
  cacheDir: join(root, '.broadsheet', 'astro'),
  logLevel: 'warn',
  vite: { cacheDir: join(root, '.broadsheet', 'vite'), logLevel: 'error', define: defineBoot(boot) },
});
