import { hash } from 'node:crypto';
import { join } from 'node:path';
import { dayInZone, startInstant } from '../article/day.ts';
import type { LeftOut } from './loose-files.ts';
import { type Made, openLines, type Told } from './make-edition.ts';
import { readSealed, writeSealed } from './pictures/sealed-file.ts';

/** A build that is remembered: another of the same inputs, at a moment like its own, comes to the same. */
export interface LastRun {
  /** Stands for all that was read: the files, the code, the orders. */
  readonly inputs: string;
  /** The moments at which it holds, in milliseconds since 1970: from its own up to, and without, the next that changes something. */
  readonly from: number;
  readonly until: number;
  /** Of the tree that came out. */
  readonly digest: string;
  readonly told: Omit<Told, 'lineOf'>;
  readonly pages: number;
  readonly leftOut: readonly LeftOut[];
  readonly due: number | null;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Says until when an edition stays what it is if no file changes: to the end of its day, on which ages and dates depend, or to the
 * next embargo or expiry. One with a date still to come may change at any time.
 */
export function holdsUntil({ edition, diagnostics }: Made): number {
  const { now, due, desk } = edition;
  if (diagnostics.some(({ ruleId }) => ruleId === 'date-ahead')) return now;
  const { timeZone } = desk.site;
  const today = dayInZone(new Date(now).toISOString(), timeZone);
  const tomorrow = new Date(Date.parse(today) + DAY).toISOString().slice(0, 10);
  return Math.min(startInstant(tomorrow, timeZone), due ?? Number.POSITIVE_INFINITY);
}

export function isSameRun(last: LastRun | null, inputs: string, now: number): last is LastRun {
  return last !== null && last.inputs === inputs && now >= last.from && now < last.until;
}

export async function rememberRun(root: string, output: string, run: LastRun): Promise<void> {
  await writeSealed(fileOf(root, output), Buffer.from(JSON.stringify(run)));
}

export async function recallRun(root: string, output: string): Promise<LastRun | null> {
  try {
    const content = await readSealed(fileOf(root, output));
    return content && JSON.parse(content.toString());
  } catch {
    return null;
  }
}

/** What a remembered build had to say, with the lines of the files as they are. */
export function tellAgain({ told }: LastRun, contentDir: string, files: ReadonlyMap<string, string>): Told {
  return { ...told, lineOf: openLines(contentDir, files) };
}

function fileOf(root: string, output: string): string {
  return join(root, '.broadsheet', 'runs', hash('sha256', output).slice(0, 16));
}
