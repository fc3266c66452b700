import { fileURLToPath } from 'node:url';

/** Set by the bundler of the press, and nowhere else. */
declare const BROADSHEET_BUNDLED: true | undefined;

/** Whether this code runs as the press bundled it, from `.broadsheet/press/KEY/`. */
export const isBundled = typeof BROADSHEET_BUNDLED !== 'undefined';

/** The project's folder, wherever a command is called from. */
export const PROJECT = fileURLToPath(new URL(isBundled ? '../../../' : '../../', import.meta.url)).replace(
  /[\\/]$/,
  '',
);

/** The file in `.broadsheet/` that compiled copy is kept in. */
export const COPY_CACHE = 'copy.db';

/** The scripts that threads of the press run. */
const SCRIPTS = {
  compile: './compile/worker.ts',
  inspect: './trees/inspect-worker.ts',
  print: './app/print-worker.ts',
} as const;

/** Finds the script of a thread. */
export function scriptOf(thread: keyof typeof SCRIPTS): URL {
  return new URL(isBundled ? `./${thread}-worker.mjs` : SCRIPTS[thread], import.meta.url);
}
