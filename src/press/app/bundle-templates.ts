import { join } from 'node:path';
import { build } from 'astro';
import { pressAdapter } from './adapter.ts';

/* A process of its own: bundles the templates of a project into a folder. */
const [root = '', outDir = ''] = process.argv.slice(2);

await build({
  root,
  outDir,
  output: 'server',
  adapter: pressAdapter(),
  cacheDir: join(root, '.broadsheet', 'astro'),
  logLevel: 'warn',
  vite: { cacheDir: join(root, '.broadsheet', 'vite'), logLevel: 'error' },
});
