import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepNewest } from './keep-newest.ts';
import { readSealed, writeSealed } from './pictures/sealed-file.ts';
import { PROJECT } from './place.ts';

/** What runs in a reader's browser, bundled. In all of it `%base%` stands for the path that the paper lies under. */
export interface ReaderScripts {
  /** Stands in the head of every page. */
  readonly boot: string;
  /** The service worker. */
  readonly worker: string;
  /** The modules that the boot script leads to, by their path in the output: `assets/reader.….js`. */
  readonly modules: Readonly<Record<string, string>>;
}

/** The folder of the output that the modules lie in. Their names bear a hash, so that browsers may keep them for ever. */
const FOLDER = 'assets';

/** What the scripts may use: browsers of the last years, and no older ones, for which pages work without scripts. */
const TARGET = 'es2022';

/** Gives the reader's scripts as this code makes them; they are bundled once for each state of it. */
export async function findReaderScripts(root: string, codeKey: string): Promise<ReaderScripts> {
  const folder = join(root, '.broadsheet', 'reader');
  const file = join(folder, codeKey.slice(0, 24));
  const kept = await readSealed(file);
  if (kept) return JSON.parse(kept.toString());
  const scripts = await bundleReader();
  await mkdir(folder, { recursive: true });
  await writeSealed(file, Buffer.from(JSON.stringify(scripts)));
  keepNewest(folder);
  return scripts;
}

async function bundleReader(): Promise<ReaderScripts> {
  const { build, transform } = await import('esbuild');
  const shared = {
    absWorkingDir: join(PROJECT, 'src', 'reader'),
    outdir: join(PROJECT, FOLDER),
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: TARGET,
    write: false,
    logLevel: 'silent',
  } as const;
  const { outputFiles: modules } = await build({
    ...shared,
    entryPoints: ['reader.ts'],
    format: 'esm',
    splitting: true,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
  });
  const byPath = Object.fromEntries(
    modules
      .map(({ path, text }) => [`${FOLDER}/${nameOf(path)}`, text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const entry = Object.keys(byPath).find((path) => path.startsWith(`${FOLDER}/reader.`));
  const { outputFiles: workers } = await build({
    ...shared,
    entryPoints: ['service-worker.ts'],
    format: 'iife',
  });
  const source = await readFile(join(shared.absWorkingDir, 'boot.ts'), 'utf8');
  const { code } = await transform(source, {
    loader: 'ts',
    target: TARGET,
    minify: true,
    define: { ENTRY: JSON.stringify(`%base%${entry}`) },
  });
  const worker = workers[0]?.text ?? '';
  return { boot: code.trim(), worker, modules: byPath };
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Puts the path that a paper lies under into a script. */
export function settleScript(script: string, base: string): string {
  return script.replaceAll('%base%', base);
}
