import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { astroConfig } from '../press/astro.ts';
import { setCurrentEdition } from '../press/current-edition.ts';
import { setCurrentSources } from '../press/current-sources.ts';
import { previewLive } from '../press/live-preview.ts';
import { listLooseFiles } from '../press/loose-files.ts';
import { type Made, makeEdition } from '../press/make-edition.ts';
import { type Darkroom, openProjectDarkroom } from '../press/pictures/darkroom.ts';
import { readArguments, readPort } from './arguments.ts';
import { tellWork } from './build-report.ts';
import { excerptOf, report } from './desk-report.ts';
import { runCommand } from './run.ts';
import { localAddress, tellAddress } from './serving.ts';

const USAGE = `npm run dev [-- flags]     live preview: a saved article shows in the browser at once

  --port N   the port (4321; the next free one where it is taken)
  --host A   the address to listen at (localhost); 0.0.0.0 lets other machines in`;

const flags = readArguments(USAGE, { port: { type: 'string' }, host: { type: 'string' } });
const port = readPort(flags.port, USAGE);

await runCommand(async (assignment) => {
  const { root, contentFolder } = assignment;
  const work = tellWork();
  const darkroom = openProjectDarkroom(root);
  const make = async () => {
    // Embargoes lift while the preview runs, unless the moment is fixed.
    const now = process.env['SOURCE_DATE_EPOCH'] ? assignment.now : new Date();
    const made = await makeEdition({ ...assignment, darkroom, now, hold: true, strict: false }, (done, all) =>
      work.watch.onStep('reading', done, all),
    );
    work.end();
    setCurrentEdition(made.edition);
    setCurrentSources(made.fileOf);
    return made;
  };
  const first = await make();
  tell(first);
  const { site } = first.edition.desk;
  const { dev } = await import('astro');
  const server = await dev({
    ...astroConfig(
      { root, site, outDir: assignment.outFolder },
      {
        onServer: (vite) =>
          previewLive(vite, {
            contentDir: contentFolder,
            base: site.base,
            first: proofOf(first, darkroom),
            remake: async () => {
              const made = await make();
              tell(made);
              if (made.edition.desk.site.base !== site.base) {
                console.log('site.yml names another base path now: stop, and run npm run dev again.');
              }
              return proofOf(made, darkroom);
            },
          }),
      },
    ),
    server: { port, host: flags.host ?? false },
  });
  tellAddress(localAddress(server.address.port, site.base), { wanted: port, got: server.address.port });
  await new Promise(() => {});
  return 0;
});

function proofOf(made: Made, { develop }: Darkroom) {
  return {
    errors: made.diagnostics.filter(({ severity }) => severity === 'error'),
    excerpt: (diagnostic: Diagnostic) => excerptOf(made, diagnostic),
    looseFiles: listLooseFiles(made.edition, { fileOf: made.fileOf, develop }),
  };
}

function tell(made: Made): void {
  process.stdout.write(
    report(
      made,
      'text',
      made.diagnostics.filter(({ severity }) => severity !== 'info'),
    ),
  );
}
