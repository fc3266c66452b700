import { print } from '../press/print.ts';
import { chooseOutputFolder } from '../press/trees/output-folder.ts';
import { readArguments, readPort } from './arguments.ts';
import { seconds, tellBuild, tellWork } from './build-report.ts';
import { openProjectArchive } from './project-archive.ts';
import { runCommand } from './run.ts';
import { localAddress, tellAddress } from './serving.ts';
import { type Host, hostFolder } from './static-host.ts';

const USAGE = `npm start [-- flags]     builds content/, serves the paper and prints its address

  --port N   the port (4321; the next free one where it is taken)
  --host A   the address to listen at (localhost); 0.0.0.0 lets other machines in

Faulty files are named and held back; npm run build is stricter.`;

const flags = readArguments(USAGE, { port: { type: 'string' }, host: { type: 'string' } });
const port = readPort(flags.port, USAGE);

await runCommand(async (assignment) => {
  const { root } = assignment;
  const start = performance.now();
  const archive = openProjectArchive(assignment.root);
  const work = tellWork();
  const { told, output } = await print(
    { ...assignment, archive, hold: true, strict: false, shard: null, precompress: false },
    work.watch,
  );
  work.end();
  tellBuild({ told, output, format: 'text', time: seconds(start) });
  if (!output) return 1;
  const { site } = told;
  const outDir = chooseOutputFolder(assignment.outFolder, assignment.contentFolder, root);
  const server = await hostAtFreePort(outDir, port, flags.host ?? 'localhost');
  tellAddress(localAddress(server.port, site.base), { wanted: port, got: server.port });
  await server.closed;
  return 0;
});

/** Serves a paper at a port, or at the next one that is free. */
async function hostAtFreePort(folder: string, first: number, name: string): Promise<Host> {
  for (let at = first; ; at += 1) {
    try {
      return await hostFolder(folder, { port: at, name });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || at === 65_535) throw error;
    }
  }
}
