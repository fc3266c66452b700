import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputChunk, Plugin } from 'rolldown';
import { keepNewest } from './keep-newest.ts';
import { readSealed, writeSealed } from './pictures/sealed-file.ts';
import { PROJECT } from './place.ts';

/** What runs in a reader's browser, bundled. */
export interface ReaderScripts {
  /** Stands in the head of every page; `%base%` in it stands for the path that the paper lies under. */
  readonly boot: string;
  /** The service worker, and what takes its place where a paper has none. */
  readonly worker: string;
  readonly leave: string;
  /** The modules that the boot script leads to, by their path in the output: `assets/reader.….js`. */
  readonly modules: Readonly<Record<string, string>>;
}

const SOURCES = join(PROJECT, 'src', 'reader');

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
  const modules = await bundle('reader.ts', 'esm');
  const byPath = Object.fromEntries(modules.map(({ fileName, code }) => [`${FOLDER}/${fileName}`, code]));
  const entry = modules.find(({ isEntry }) => isEntry)?.fileName;
  const [boot] = await bundle('boot.ts', 'esm', { ENTRY: JSON.stringify(`%base%${FOLDER}/${entry}`) });
  const [worker = '', leave = ''] = await Promise.all(
    ['service-worker.ts', 'leave.ts'].map(async (name) => (await bundle(name, 'iife'))[0]?.code),
  );
  return {
    // A block of its own, so that none of its names is the page's.
    boot: `{${boot?.code.trim()}}`,
    worker,
    leave,
    modules: byPath,
  };
}

/** Bundles a script. What only some readers need becomes modules of its own, and those share what the first one has. */
async function bundle(
  entry: string,
  format: 'esm' | 'iife',
  define: Readonly<Record<string, string>> = {},
): Promise<OutputChunk[]> {
  const { rolldown } = await import('rolldown');
  const bundled = await rolldown({
    cwd: SOURCES,
    input: [`./${entry}`],
    platform: 'browser',
    external: /^%base%/,
    transform: { target: TARGET, define },
    plugins: [stylesAsText],
  });
  try {
    const names = '[name].[hash].js';
    const { output } = await bundled.generate({
      format,
      minify: true,
      entryFileNames: names,
      chunkFileNames: names,
    });
    return output.filter((one) => one.type === 'chunk');
  } finally {
    await bundled.close();
  }
}

const INLINE = '?inline';

/** Style sheets that a script gives to a page are texts in it: `….css?inline`, as Vite has it. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  resolveId: (id, importer) =>
    id.endsWith(INLINE) && importer !== undefined ? join(dirname(importer), id) : null,
  load: async (id) => {
    if (!id.endsWith(INLINE)) return null;
    const { transform } = await import('esbuild');
    const source = await readFile(id.slice(0, -INLINE.length), 'utf8');
    const { code } = await transform(source, { loader: 'css', minify: true });
    return { code: `export default ${JSON.stringify(code.trim())};`, moduleType: 'js' };
  },
};
