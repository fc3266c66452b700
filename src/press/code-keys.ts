import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands for code and its libraries: what was made with the same key needs no making again. */
export interface CodeKeys {
  /** Of what copy is compiled with. */
  readonly compile: string;
  /** Of that and everything that pages are made with. */
  readonly pages: string;
  /** Of all of it, the commands too. */
  readonly commands: string;
}

/** The stages that compile copy; the others only use what it was compiled to. */
const COMPILING = [
  'addresses',
  'addresses.ts',
  'article',
  'diagnostics',
  'languages',
  'markdown',
  'source',
  'wire',
];

/** Files beside `src/` that change what is made. */
const SETTINGS = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Reads the code that is running and makes its keys: a changed letter is another press. */
export function readCodeKeys(root: string): CodeKeys {
  const source = join(root, 'src');
  const compiling = createHash('sha256').update(machineKey());
  const settings = SETTINGS.map((name) => readOrNothing(join(root, name)));
  for (const one of settings) compiling.update(one).update('\0');
  const rest = createHash('sha256');
  const commands = createHash('sha256');
  for (const path of listCode(source)) {
    const stage = path.split('/', 1)[0] ?? '';
    const hash = COMPILING.includes(stage) ? compiling : stage === 'commands' ? commands : rest;
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(source, path)))
      .update('\0');
  }
  const compile = compiling.digest('hex');
  const pages = rest.update(compile).digest('hex');
  return { compile, pages, commands: commands.update(pages).digest('hex') };
}

/** Words are counted and dates told by the tables that Node brings. */
function machineKey(): string {
  const { node, icu, unicode, cldr, tz } = process.versions;
  return JSON.stringify([node, icu, unicode, cldr, tz]);
}

/** Notes print nothing. */
function listCode(source: string): string[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(source.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function readOrNothing(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}
