import { astroConfig } from '../press/astro.ts';
import { setCurrentSheets } from '../press/current-sheets.ts';
import { ANYTHING, type Changes, openLiveNewsroom } from '../press/live-newsroom.ts';
import { previewLive } from '../press/live-preview.ts';
import { type Made, makeEdition, type OnRead } from '../press/make-edition.ts';
import { openProjectDarkroom } from '../press/pictures/darkroom.ts';
import { openProof } from '../press/proof.ts';
import { findReaderScripts } from '../press/reader-scripts.ts';
import { rehearse } from '../press/rehearse.ts';
import { readArguments, readPort } from './arguments.ts';
import { sampleWarnings, tellWork } from './build-report.ts';
import { excerptOf, report } from './desk-report.ts';
import { openProjectArchive } from './project-archive.ts';
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
  const archive = { ...openProjectArchive(root), shelf: new Map() };
  const scripts = await findReaderScripts(root, archive.code.pages);
  const newsroom = await openLiveNewsroom(contentFolder, { archive, darkroom });
  const make = async (changes: Changes, onRead?: OnRead) => {
    // Embargoes lift while the preview runs, unless the moment is fixed.
    const now = process.env['SOURCE_DATE_EPOCH'] ? assignment.now : new Date();
    const orders = { ...assignment, archive, darkroom: newsroom, now, hold: true, strict: false };
    const made = await makeEdition(orders, onRead, await newsroom.list(changes));
    const proof = openProof(made, { ...darkroom, scripts }, (diagnostic) => excerptOf(made, diagnostic));
    setCurrentSheets(proof.find);
    return { made, proof };
  };
  const first = await make(ANYTHING, (done, all) => work.watch.onStep('reading', done, all));
  work.end();
  // Once is enough: a save changes one file, and nobody waits for what is remembered of it.
  await first.made.memo.close();
  tell(first.made);
  const { site } = first.made.edition.desk;
  const { dev } = await import('astro');
  const server = await dev({
    ...astroConfig(
      { root, site, outDir: assignment.outFolder, boot: scripts.boot },
      {
        onServer: (vite) =>
          previewLive(vite, {
            contentDir: contentFolder,
            base: site.base,
            first: first.proof,
            isUpToDate: newsroom.isAsListed,
            remake: async (changes) => {
              const { made, proof } = await make(changes);
              tell(made);
              if (made.edition.desk.site.base !== site.base) {
                console.log('site.yml names another base path now: stop, and run npm run dev again.');
              }
              return proof;
            },
          }),
      },
    ),
    server: { port, host: flags.host ?? false },
  });
  tellAddress(localAddress(server.address.port, site.base), { wanted: port, got: server.address.port });
  await rehearse(first.made);
  await new Promise(() => {});
  return 0;
});

function tell(made: Made): void {
  const grave = made.diagnostics.filter(({ severity }) => severity !== 'info');
  process.stdout.write(report(made, 'text', sampleWarnings(grave).shown));
}
