import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workplace } from './workplace.ts';

/** What lies in the project after a build. */
const PROJECT = /^(?:\.astro|\.broadsheet|content|home|node_modules|public|src|www|[\w.-]+\.(?:json|mjs))$/;

/** What lies in `.broadsheet/` after a build, without what lies in a twin or in a bundle. */
const MEMORY: readonly RegExp[] = [
  /^copy\.db(?:-shm|-wal)?$/,
  /^manifest\.json$/,
  /^(?:astro|vite)$/,
  /^(?:app|press|reader|outputs|trees|runs|keys|listings|pictures|twin-[0-9a-f]{8})$/,
  /^(?:app|press|reader)\/[0-9a-f]{24}$/,
  /^trees\/[0-9a-f]{64}(?:-[0-9a-f]{64})?$/,
  /^(?:runs|keys)\/[0-9a-f]{16}$/,
  /^listings\/[0-9a-f]{16}\.json$/,
  /^outputs\/twin-[0-9a-f]{8}$/,
  /^pictures\/(?:measures|copies)$/,
  /^pictures\/copies\/[0-9a-f]{2}(?:\/[0-9a-f]{62})?$/,
];

/** Folders whose insides are others' affair, and bounded by them. */
const CLOSED = /^(?:astro|vite|twin-\w+|(?:app|press)\/\w+)$/;

/** Lists what a build left lying that no build needs. */
export function straysIn({ root, memory, site }: Workplace): string[] {
  const beside = [
    ...readdirSync(root).filter((name) => !PROJECT.test(name)),
    ...readdirSync(site).filter((name) => name !== 'dist'),
  ];
  const within = existsSync(memory) ? walk(memory, '') : [];
  return [
    ...beside,
    ...within.filter((path) => !MEMORY.some((sign) => sign.test(path))).map((path) => `.broadsheet/${path}`),
  ];
}

function walk(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const name = path === '' ? entry.name : `${path}/${entry.name}`;
    return entry.isDirectory() && !CLOSED.test(name) ? [name, ...walk(folder, name)] : [name];
  });
}
