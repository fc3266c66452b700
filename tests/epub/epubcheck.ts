import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** EPUBCheck as it is on this machine, as a command and its first arguments; null where it is not, or knows no EPUB 3.2. */
export function findEpubCheck(): readonly [string, ...string[]] | null {
  const folder = (process.env['PATH'] ?? '')
    .split(delimiter)
    .find((one) => existsSync(join(one, 'epubcheck')));
  if (folder === undefined) return null;
  const program = join(folder, 'epubcheck');
  // Debian's is a Java archive that only some systems run by itself.
  const command: [string, ...string[]] = isArchive(program) ? ['java', '-jar', program] : [program];
  const [name, ...flags] = command;
  const { stdout, stderr } = spawnSync(name, [...flags, '--version'], { encoding: 'utf8' });
  const [, version = ''] = /EPUBCheck v?(\d+)\./i.exec(`${stdout}${stderr}`) ?? [];
  return Number(version) >= 4 ? command : null;
}

/** Runs EPUBCheck over a book; gives what it has to say, an error or a warning a line. */
export function checkBook([name, ...flags]: readonly [string, ...string[]], file: string): string[] {
  const { stdout, stderr, status } = spawnSync(name, [...flags, file], { encoding: 'utf8' });
  const told = `${stdout}${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
  return told.length === 0 && status !== 0 ? [`${stdout}${stderr}`] : told;
}

function isArchive(file: string): boolean {
  const start = Buffer.alloc(2);
  const open = openSync(file, 'r');
  readSync(open, start, 0, 2, 0);
  closeSync(open);
  return start.toString() === 'PK';
}
