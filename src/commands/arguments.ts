import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** The exit code that says: the command was not understood. */
const MISUSED = 2;

/**
 * Reads a command's flags. A flag that it doesn't know ends the process with the usage, and `--help` with it alone.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  try {
    const { values } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: false,
    });
    if ('help' in values && values.help) {
      console.log(usage);
      process.exit(0);
    }
    return values;
  } catch (error) {
    return misused(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), usage);
  }
}

/** Says what was not understood and how the command is used, and ends the process. */
export function misused(what: string, usage: string): never {
  console.error(`${what}.\n\n${usage}`);
  process.exit(MISUSED);
}

/** The forms of a report, by the names of `--format`. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export function readFormat(text: string | undefined, usage: string): Format {
  const format = FORMATS.find((known) => known === (text ?? 'text'));
  return format ?? misused(`Unknown format “${text}”`, usage);
}

export function readPort(text: string | undefined, usage: string): number {
  const port = Number(text ?? 4321);
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? port
    : misused(`“${text}” is no port`, usage);
}
