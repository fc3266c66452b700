import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { errorCode, PressError } from '../press-error.ts';

/** The file by which a build knows its own work again; written last, so what has it is whole. */
export const OUTPUT_MARK = '.broadsheet.json';

/** Folders of the project that no build may replace. */
const PROJECT_FOLDERS = [
  'src',
  'content',
  'public',
  'tests',
  'node_modules',
  '.git',
  '.github',
  '.ci',
  '.astro',
  '.broadsheet',
];

/**
 * Gives the real path of the output folder, or refuses one whose replacement would cost work:
 * a folder that holds the content, the project or the home, one that is part of them, or one with foreign files in it.
 */
export function chooseOutputFolder(named: string, contentDir: string, root: string): string {
  const folder = realPath(resolve(named));
  const refuse = (why: string) => {
    throw new PressError(`OUT_DIR ${named}: ${why}. The build replaces the whole folder; name another one.`);
  };
  const content = realPath(resolve(contentDir));
  const project = realPath(root);
  for (const [kept, what] of [
    [content, 'the content folder'],
    [project, 'the project'],
    [realPath(homedir()), 'the home folder'],
    [realPath(process.cwd()), 'the folder you are in'],
  ] as const) {
    if (holds(folder, kept)) refuse(folder === kept ? `this is ${what}` : `${what} lies in it`);
  }
  if (holds(content, folder)) refuse('it lies in the content folder, and would be read as copy');
  const part = PROJECT_FOLDERS.find((name) => holds(join(project, name), folder));
  if (part) refuse(`it belongs to ${part}/ of the project`);
  if (isForeign(folder)) refuse('there are files in it that Broadsheet did not make');
  return folder;
}

/** Says whether a folder is, or contains, another path. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** A folder named `dist`, or with a front page in it, is a site by everybody's habit; any other must be empty or bear the mark. */
function isForeign(folder: string): boolean {
  try {
    if (!statSync(folder).isDirectory())
      throw new PressError(`OUT_DIR ${folder} is a file; a folder is needed.`);
    const names = readdirSync(folder);
    const isSite = basename(folder) === 'dist' || names.includes('index.html') || names.includes(OUTPUT_MARK);
    return names.length > 0 && !isSite;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Resolves links in a path, of which the last parts may not exist yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    if (isLink(path)) throw new PressError(`OUT_DIR ${path} is a link that leads nowhere.`);
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
