import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that processes had, in MiB: the largest of them, and all at one time together. */
export interface PeakMemory {
  readonly process: number;
  readonly tree: number;
}

/** Milliseconds between two looks. */
const INTERVAL = 40;

/**
 * Watches the memory of a process and of all that it starts, from `/proc`. The kernel keeps each process's own peak; that of
 * all together is the highest of the looks. Memory that processes share counts in each. Null where there is no `/proc`.
 */
export function watchMemory(pid: number): { readonly end: () => PeakMemory | null } {
  let process = 0;
  let tree = 0;
  const look = () => {
    let sum = 0;
    for (const one of familyOf(pid)) {
      const { resident, peak } = readStatus(one);
      sum += resident;
      process = Math.max(process, peak);
    }
    tree = Math.max(tree, sum);
  };
  const timer = setInterval(look, INTERVAL);
  return {
    end: () => {
      clearInterval(timer);
      return tree > 0 ? { process, tree: Math.max(tree, process) } : null;
    },
  };
}

/** Lists a process and all that descend from it. */
function familyOf(pid: number): number[] {
  const found = [pid];
  for (const one of found)
    for (const thread of listOrNothing(`/proc/${one}/task`))
      found.push(...(readOrNothing(`/proc/${one}/task/${thread}/children`).match(/\d+/g) ?? []).map(Number));
  return found;
}

function readStatus(pid: number): { readonly resident: number; readonly peak: number } {
  const status = readOrNothing(`/proc/${pid}/status`);
  const read = (line: RegExp) => Number(line.exec(status)?.[1] ?? 0) / 1024;
  return { resident: read(/^VmRSS:\s+(\d+)/m), peak: read(/^VmHWM:\s+(\d+)/m) };
}

function listOrNothing(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
