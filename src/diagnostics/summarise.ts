import type { Diagnostic } from './diagnostic.ts';

/** How much the copy desk has read. */
export interface DeskCounts {
  readonly files: number;
  readonly articles: number;
  readonly people: number;
  readonly agencies: number;
}

/** Sums up a run of the copy desk in one line: “12 files, 10 articles, 9 people, 3 agencies: 1 error, 2 warnings (0.4 s)”. */
export function summarise(counts: DeskCounts, diagnostics: readonly Diagnostic[], time: string): string {
  const { files, articles, people, agencies } = counts;
  const read = [
    count(files, 'file', 'files'),
    count(articles, 'article', 'articles'),
    count(people, 'person', 'people'),
    count(agencies, 'agency', 'agencies'),
  ];
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const faults = [count(errors, 'error', 'errors'), count(warnings, 'warning', 'warnings')];
  return `${read.join(', ')}: ${faults.join(', ')} (${time})`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
