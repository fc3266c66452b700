import type { Cost, Measured } from './measure.ts';
import type { OutputWeight } from './weigh.ts';

/** What one scenario cost one press. */
export interface Result {
  readonly contender: string;
  readonly version: string;
  readonly articles: number;
  readonly scenario: string;
  /** The run in the middle, by wall time. */
  readonly cost: Cost;
  /** All runs, in their order. */
  readonly runs: readonly Cost[];
  /** After the last run, and what that one wrote. */
  readonly output: OutputWeight;
  /** Bytes on the disk of output and memory together, a file with several names once. */
  readonly disk: number;
  /** How it compares with full builds of others, by their names. */
  readonly ratios: Readonly<Record<string, Ratio>>;
  /** The last run's stages, where they were asked for. */
  readonly stages: readonly Stage[];
}

/** Wall time by wall time, and processor time by processor time: the steadier one on a busy machine. */
export interface Ratio {
  readonly wall: number;
  readonly cpu: number | null;
}

/** A stage of Broadsheet's build. */
export interface Stage {
  readonly name: string;
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor in all threads. */
  readonly cpu: number;
  /** MiB that the process has when the stage ends. */
  readonly memory: number;
}

/** Whose full builds are the measure. */
const MEASURES = ['Hugo', 'Eleventy'];

/** Takes the cost of a run without what it said. */
export function costOf({ wall, cpu, memory }: Measured): Cost {
  return { wall, cpu, memory };
}

/** Picks the run in the middle by wall time. */
export function middleOf(runs: readonly Cost[]): Cost {
  const sorted = runs.toSorted((a, b) => a.wall - b.wall);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return middle;
}

/** Adds to each result how it compares with full builds of Hugo and Eleventy of as many articles, where there are any. */
export function compare(results: readonly Result[]): Result[] {
  return results.map((result) => {
    const ratios = MEASURES.flatMap((name): [string, Ratio][] => {
      const full = results.find(
        ({ contender, articles, scenario }) =>
          contender === name && articles === result.articles && scenario === 'cold',
      );
      return full ? [[name, ratioOf(result.cost, full.cost)]] : [];
    });
    return { ...result, ratios: Object.fromEntries(ratios) };
  });
}

function ratioOf(cost: Cost, full: Cost): Ratio {
  return {
    wall: cost.wall / full.wall,
    cpu: cost.cpu !== null && full.cpu ? cost.cpu / full.cpu : null,
  };
}
