import { summarise } from '../diagnostics/summarise.ts';
import type { Made } from '../press/make-edition.ts';
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
  const onWait = () => console.error('Another build is writing to the same folder; this one waits for it.');
  return { watch: { onStep, onWait }, end: progress.clear };
}

/** Says what the copy desk has to say, which files were held back, and in one line what was built. */
export function tellBuild({
  made,
  output,
  format,
  time,
}: Printed & { readonly format: Format; readonly time: string }): void {
  const grave = made.diagnostics.filter(({ severity }) => severity !== 'info');
  process.stdout.write(report(made, format, grave));
  const say = format === 'json' ? console.error : console.log;
  for (const { path, whole } of made.held)
    say(whole ? `Held back: ${path}` : `Read without what is wrong in it: ${path}`);
  for (const { file, why } of output?.leftOut ?? []) say(`Left out: ${file} can’t be read (${why})`);
  if (output) say(tellOutput(made, output, time));
  else
    say(
      `${summarise(made.counts, made.diagnostics, time)}\nNothing was published${made.held.length > 0 ? ': nothing is left' : ''}.`,
    );
}

function tellOutput(
  { edition, held }: Made,
  { folder, pages }: NonNullable<Printed['output']>,
  time: string,
): string {
  const articles = edition.stories.length;
  const out = held.filter(({ whole }) => whole).length;
  const left = out > 0 ? `, ${count(out)} held back` : '';
  return `Built ${count(articles)} ${articles === 1 ? 'article' : 'articles'}${left}, ${count(pages)} pages, into ${folder} in ${time}`;
}

/** Writes a number for people: 12,345. */
function count(number: number): string {
  return number.toLocaleString('en');
}

/** Says the time since a start. */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
