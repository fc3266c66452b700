import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { summarise } from '../diagnostics/summarise.ts';
import type { Told } from '../press/make-edition.ts';
import type { Printed, PrintWatch } from '../press/print.ts';
import type { Format } from './arguments.ts';
import { report } from './desk-report.ts';
import { openProgress } from './progress.ts';

/** Shows work on a terminal as it goes on. */
export function tellWork(): { readonly watch: PrintWatch; readonly end: () => void } {
  const progress = openProgress(process.stderr);
  const onStep: PrintWatch['onStep'] = (stage, done, all) =>
    progress.show(
      stage === 'reading'
        ? `Reading ${count(done)} of ${count(all ?? done)} …`
        : stage === 'pictures'
          ? `Making picture ${count(done)} of ${count(all ?? done)} …`
          : `Rendering page ${count(done)} …`,
    );
  return { watch: { onStep, onWait: tellWait }, end: progress.clear };
}

export function tellWait(): void {
  console.error('Another build is writing to the same folder; this one waits for it.');
}

/** Says what the copy desk has to say, which files were held back, and in one line what was built. */
export function tellBuild({
  told,
  output,
  format,
  time,
}: Printed & { readonly format: Format; readonly time: string }): void {
  const grave = told.diagnostics.filter(({ severity }) => severity !== 'info');
  const { shown, left } = format === 'text' ? sampleWarnings(grave) : { shown: grave, left: new Map() };
  process.stdout.write(report(told, format, shown));
  const say = format === 'json' ? console.error : console.log;
  for (const [ruleId, number] of left)
    say(`… and ${count(number)} more of ${ruleId}; npm run check tells them all`);
  for (const { path, whole } of told.held)
    say(whole ? `Held back: ${path}` : `Read without what is wrong in it: ${path}`);
  for (const { file, why } of output?.leftOut ?? []) say(`Left out: ${file} can’t be read (${why})`);
  if (output) say(tellOutput(told, output, time));
  else
    say(
      `${summarise(told.counts, told.diagnostics, time)}\nNothing was published${told.held.length > 0 ? ': nothing is left' : ''}.`,
    );
}

/** Warnings of one rule that a build tells. An archive may have thousands, and an error must not drown in them. */
const MOST_WARNINGS = 10;

/** Picks the diagnostics that a build tells: every error, and of each rule's warnings the first few. */
export function sampleWarnings(diagnostics: readonly Diagnostic[]): {
  readonly shown: readonly Diagnostic[];
  /** How many are not told, by rule. */
  readonly left: ReadonlyMap<string, number>;
} {
  const seen = new Map<string, number>();
  const shown = diagnostics.filter(({ ruleId, severity }) => {
    if (severity === 'error') return true;
    const number = (seen.get(ruleId) ?? 0) + 1;
    seen.set(ruleId, number);
    return number <= MOST_WARNINGS;
  });
  const left = [...seen].flatMap(([ruleId, number]): [string, number][] =>
    number > MOST_WARNINGS ? [[ruleId, number - MOST_WARNINGS]] : [],
  );
  return { shown, left: new Map(left) };
}

function tellOutput(
  { articles, held }: Told,
  { folder, pages, printed, changes }: NonNullable<Printed['output']>,
  time: string,
): string {
  const out = held.filter(({ whole }) => whole).length;
  const left = out > 0 ? `, ${count(out)} held back` : '';
  const files = changes.added.length + changes.changed.length + changes.removed.length;
  const news = printed === pages ? '' : ` (${count(printed)} printed anew, ${count(files)} files changed)`;
  return `Built ${count(articles)} ${articles === 1 ? 'article' : 'articles'}${left}, ${count(pages)} pages${news}, into ${folder} in ${time}`;
}

/** Writes a number for people: 12,345. */
function count(number: number): string {
  return number.toLocaleString('en');
}

/** Says the time since a start. */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
