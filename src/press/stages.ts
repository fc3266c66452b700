/** The stages of a build as its main thread goes through them. */
export type Stage =
  | 'listing'
  | 'sparing'
  | 'reading'
  | 'gathering'
  | 'judging'
  | 'planning'
  | 'bundling'
  | 'rendering'
  | 'writing'
  | 'publishing'
  | 'closing';

/** Set by `npm run bench -- --profile`, which reads the marks when the process ends. */
const isProfiled = process.env['BROADSHEET_PROFILE'] === '1';

/** Marks that a stage begins, which ends the one before, with the processor time of all threads so far. */
export function beginStage(stage: Stage): void {
  if (!isProfiled) return;
  const detail = { cpu: process.cpuUsage(), memory: process.memoryUsage.rss() };
  performance.mark(`broadsheet:${stage}`, { detail });
}
