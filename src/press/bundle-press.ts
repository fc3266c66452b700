import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf } from './drafts.ts';
import { keepNewest } from './keep-newest.ts';
import { isSealed, settle } from './sealed-folder.ts';

/** What is bundled, by the name that it has then; from the project's folder. */
const ENTRIES = {
  build: 'src/commands/build-command.ts',
  check: 'src/commands/check-command.ts',
  dev: 'src/commands/dev-command.ts',
  epub: 'src/commands/epub-command.ts',
  start: 'src/commands/start-command.ts',
  'compile-worker': 'src/press/compile/worker.ts',
  'inspect-worker': 'src/press/trees/inspect-worker.ts',
  'print-worker': 'src/press/app/print-worker.ts',
} as const;

/** A command that can run as a bundle. */
export type BundledCommand = Exclude<keyof typeof ENTRIES, `${string}-worker`>;

/** Finds a command of the press as it was bundled from this code; null where it has not been, or the bundle is damaged. */
export function findCommand(root: string, code: string, command: BundledCommand): string | null {
  const folder = folderOf(root, code);
  return isSealed(folder) ? join(folder, `${command}.mjs`) : null;
}

/**
 * Bundles the press itself, so that a command has one file to read where there are hundreds, and each of its threads too.
 * Done once for each state of the code. The sources are the truth: where no bundle can be made, everything runs
 * from them. Never throws.
 */
export async function bundlePress(root: string, code: string): Promise<void> {
  const folder = folderOf(root, code);
  const all = join(root, '.broadsheet', 'press');
  const draft = draftOf(folder);
  try {
    const { build } = await import('esbuild');
    mkdirSync(all, { recursive: true });
    await build({
      absWorkingDir: root,
      entryPoints: Object.entries(ENTRIES).map(([out, path]) => ({ in: path, out })),
      outdir: draft,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      external: ['astro', 'esbuild', 'harfbuzzjs', 'pagefind', 'rolldown', 'sharp', 'woff2-encoder'],
      define: { BROADSHEET_BUNDLED: 'true' },
      logLevel: 'silent',
      // Packages in the older form of modules ask for Node's own by this name.
      banner: {
        js: "import { createRequire as $r } from 'node:module'; const require = $r(import.meta.url);",
      },
    });
    settle(draft, folder);
    keepNewest(all);
  } catch {
    // The sources are there.
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function folderOf(root: string, code: string): string {
  return join(root, '.broadsheet', 'press', code.slice(0, 24));
}
