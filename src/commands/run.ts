import { resolve } from 'node:path';
import { type Orders, readOrders } from '../press/orders.ts';
import { PressError } from '../press/press-error.ts';
import { PROJECT } from './project.ts';

/** What a command is given: its orders, with the folders as they were named and where they are. */
export interface Assignment extends Orders {
  readonly root: string;
  readonly contentFolder: string;
  readonly outFolder: string;
}

/**
 * Runs a command: hands it the environment's orders, and turns a fault into plain words and exit code 1.
 * Paths count from where the command was called; everything else works from the project's folder.
 */
export async function runCommand(command: (assignment: Assignment) => Promise<number>): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  try {
    const orders = readOrders(process.env, () => new Date());
    const assignment = {
      ...orders,
      root: PROJECT,
      contentFolder: resolve(orders.contentDir),
      outFolder: resolve(orders.outDir),
    };
    process.chdir(PROJECT);
    process.exitCode = await command(assignment);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof PressError) console.error(error.message);
    else console.error('Broadsheet has a fault of its own here; please report it with these lines.\n', error);
  }
}

/** `npm run check | head` closes the pipe before everything is said. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
