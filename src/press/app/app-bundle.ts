import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draftOf } from '../drafts.ts';
import { keepNewest } from '../keep-newest.ts';
import { PROJECT } from '../place.ts';
import { PressError } from '../press-error.ts';
import { isSealed, settle } from '../sealed-folder.ts';

/** Runs from the sources: Astro bundles them too. */
const SCRIPT = join(PROJECT, 'src', 'press', 'app', 'bundle-templates.ts');

/**
 * Gives the address of the templates' bundle, and has Astro make it where this code has none yet. Astro works in a process of its
 * own: it takes time and memory, which an edition with nothing new in its templates does without.
 */
export async function findBundle(root: string, codeKey: string): Promise<string> {
  const folder = join(root, '.broadsheet', 'app');
  const bundle = join(folder, codeKey.slice(0, 24));
  const entry = join(bundle, 'server', 'entry.mjs');
  if (!isSealed(bundle)) {
    const draft = draftOf(bundle);
    mkdirSync(folder, { recursive: true });
    try {
      await bundleInto(draft, root, codeKey);
      settle(draft, bundle);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    keepNewest(folder);
  }
  const now = new Date();
  utimesSync(bundle, now, now);
  return pathToFileURL(entry).href;
}

async function bundleInto(folder: string, root: string, codeKey: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', SCRIPT, root, folder, codeKey],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      // Its input ends when this process does, and tells it to.
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      words += chunk;
    });
  const code = await new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', resolve);
  });
  if (code !== 0) throw new PressError(`Astro could not bundle the templates.\n${words.trim()}`);
}
