import { z } from 'zod';
import type { Stage } from './results.ts';

/*
 * The press marks where a stage begins, with `performance.mark` and the processor time so far, when BROADSHEET_PROFILE asks
 * for it. This is handed to its process to read the marks at its end.
 */
const READER = `
  process.on('exit', () => {
    const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('broadsheet:'));
    if (marks.length === 0) return;
    const now = { name: 'broadsheet:', startTime: performance.now(), detail: { cpu: process.cpuUsage(), memory: process.memoryUsage.rss() } };
    const told = [...marks, now].map(({ name, startTime, detail: { cpu, memory } }) => ({ name: name.slice(11), start: startTime, cpu: cpu.user + cpu.system, memory }));
    process._rawDebug('broadsheet-stages ' + JSON.stringify(told));
  });
`;

/** Environment of a build that tells where its time goes. */
export const PROFILED: Readonly<Record<string, string>> = {
  BROADSHEET_PROFILE: '1',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(READER)}`,
};

const marksSchema = z.array(
  z.object({ name: z.string(), start: z.number(), cpu: z.number(), memory: z.number() }),
);

/** Reads the stages out of what a profiled build said; none where it wasn't profiled. */
export function readStages(words: string): Stage[] {
  const [, json] = /^broadsheet-stages (.*)$/m.exec(words) ?? [];
  if (!json) return [];
  const marks = [{ name: 'starting', start: 0, cpu: 0, memory: 0 }, ...marksSchema.parse(JSON.parse(json))];
  return marks.slice(0, -1).map(({ name, start, cpu }, index) => {
    const next = marks[index + 1] ?? { start, cpu, memory: 0 };
    return {
      name,
      wall: (next.start - start) / 1000,
      cpu: (next.cpu - cpu) / 1e6,
      memory: next.memory / 2 ** 20,
    };
  });
}
