import type { Result, Stage } from './results.ts';
import { SCENARIOS } from './scenarios.ts';

type Column<Row> = readonly [heading: string, width: number, say: (row: Row) => string];

const RESULT_COLUMNS: readonly Column<Result>[] = [
  ['', 14, ({ contender }) => contender],
  ['', 25, ({ scenario }) => SCENARIOS.find(({ name }) => name === scenario)?.title ?? scenario],
  ['wall s', 8, ({ cost }) => cost.wall.toFixed(2)],
  ['CPU s', 8, ({ cost }) => cost.cpu?.toFixed(2) ?? '–'],
  ['MiB', 6, ({ cost }) => cost.memory?.process.toFixed(0) ?? '–'],
  ['all MiB', 8, ({ cost }) => cost.memory?.tree.toFixed(0) ?? '–'],
  ['written', 9, ({ output }) => output.written.files.toLocaleString('en')],
  ['MB', 8, ({ output }) => (output.written.bytes / 1e6).toFixed(1)],
  ['files', 9, ({ output }) => output.all.files.toLocaleString('en')],
  ['disk MB', 8, ({ disk }) => (disk / 1e6).toFixed(0)],
  ['× Hugo', 7, ({ ratios }) => ratios['Hugo']?.wall.toFixed(2) ?? '–'],
  ['CPU', 5, ({ ratios }) => ratios['Hugo']?.cpu?.toFixed(2) ?? '–'],
  ['× 11ty', 7, ({ ratios }) => ratios['Eleventy']?.wall.toFixed(2) ?? '–'],
  ['CPU', 5, ({ ratios }) => ratios['Eleventy']?.cpu?.toFixed(2) ?? '–'],
];

const SCALE_COLUMNS: readonly Column<Result>[] = [
  ...RESULT_COLUMNS.slice(0, 2),
  ['articles', 9, ({ articles }) => articles.toLocaleString('en')],
  ['wall ms', 9, ({ cost, articles }) => ((cost.wall * 1000) / articles).toFixed(2)],
  [
    'CPU ms',
    9,
    ({ cost, articles }) => (cost.cpu === null ? '–' : ((cost.cpu * 1000) / articles).toFixed(2)),
  ],
  ['MiB', 7, ({ cost }) => cost.memory?.process.toFixed(0) ?? '–'],
  ['wall s', 8, ({ cost }) => cost.wall.toFixed(2)],
];

const STAGE_COLUMNS: readonly Column<Stage>[] = [
  ['  stage', 24, ({ name }) => `  ${name}`],
  ['wall s', 8, ({ wall }) => wall.toFixed(2)],
  ['CPU s', 8, ({ cpu }) => cpu.toFixed(2)],
  ['MiB', 6, ({ memory }) => memory.toFixed(0)],
];

/** Says what each press took for each scenario. */
export function tellResults(results: readonly Result[]): string {
  return tabulate(results, RESULT_COLUMNS);
}

/** Says what an article costs in archives of several sizes. */
export function tellScale(results: readonly Result[]): string {
  const sorted = results.toSorted(
    (a, b) =>
      a.contender.localeCompare(b.contender, 'en') ||
      a.scenario.localeCompare(b.scenario, 'en') ||
      a.articles - b.articles,
  );
  return `Per article:\n${tabulate(sorted, SCALE_COLUMNS)}`;
}

/** Says where the time of a build went. */
export function tellStages({ scenario, articles, stages }: Result): string {
  return `${scenario}, ${articles} articles:\n${tabulate(stages, STAGE_COLUMNS)}`;
}

/** The first columns are words, and stand to the left. */
function tabulate<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const pad = (text: string, width: number) => (width >= 14 ? text.padEnd(width) : text.padStart(width));
  const line = (say: (column: Column<Row>) => string) =>
    columns
      .map((column) => pad(say(column), column[1]))
      .join(' ')
      .trimEnd();
  return [line(([heading]) => heading), ...rows.map((row) => line(([, , say]) => say(row)))].join('\n');
}
