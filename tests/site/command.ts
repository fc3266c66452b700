import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { plainEnvironment } from './environment.ts';

/** What came of a command. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a command of Broadsheet in a process group of its own, with the environment that its npm script would have. */
export function startCommand(
  name: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const program = fileURLToPath(new URL(`../../src/commands/${name}.ts`, import.meta.url));
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...flags], {
    detached: true,
    env: plainEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command to its end. */
export function runCommand(
  name: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const child = startCommand(name, flags, environment);
  const said = listen(child);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said() })));
}

/** Runs a server until the test ends. Gives its address as soon as it prints one, and what it has said so far. */
export async function runServer(
  name: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
) {
  const child = startCommand(name, flags, environment);
  const said = listen(child);
  onTestFinished(() => killGroup(child));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [found] = /http:\/\/localhost:\d+\/\S*/.exec(said().stdout) ?? [];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`It ended: ${said().stdout}${said().stderr}`)));
  });
  return { address, said };
}

/** Kills a command and all that it started, without a word of warning. */
export function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function listen(child: ChildProcess): () => { stdout: string; stderr: string } {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return () => ({ stdout, stderr });
}
