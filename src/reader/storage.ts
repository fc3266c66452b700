import { BASE } from './base.ts';

/*
 * What the paper keeps on a reader's device. It goes nowhere else, bears the paper's path in its names, because papers may share a
 * host, and is read with distrust: another version of the paper, or another site of the host, may have written it.
 */

const PREFIX = `broadsheet:${BASE}:`;

/** What is kept, by the name that it is kept under. */
export const NAMES = ['settings', 'saved', 'places', 'read'] as const;

export type Name = (typeof NAMES)[number];

/** Reads what is kept under a name; null where nothing is, or nothing that can be read. */
export function recall(name: Name): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps something under a name, or nothing; a device that is full or shut keeps what it had. */
export function keep(name: Name, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // The page works without.
  }
}

/** Calls when another tab has kept something else under a name, or erased everything. */
export function onChange(name: Name, tell: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === PREFIX + name) tell();
  });
}
