import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

/** A page in Firefox. What is evaluated is an expression, whose value is plain data. */
export interface FirefoxPage {
  readonly open: (address: string) => Promise<void>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true. */
  readonly waitFor: (expression: string) => Promise<void>;
  /** Presses keys as a person does, by their letters or by WebDriver's code points. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** What the page has complained of so far: errors, and what its policy has refused. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

const NAMES = ['firefox', 'firefox-esr'];
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** In milliseconds. */
const PATIENCE = 60_000;

/** Finds the system's Firefox, or the one that `FIREFOX_PATH` names; null where there is none. */
export function findFirefox(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['FIREFOX_PATH'], ...onPath, MAC].find((path) => path && existsSync(path)) ?? null;
}

const messageSchema = z.object({
  id: z.int().optional(),
  result: z.unknown().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
});

const contextSchema = z.object({ context: z.string() });
const valueSchema = z.object({
  type: z.string(),
  result: z.object({ value: z.unknown() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});
const logSchema = z.object({ level: z.string(), text: z.string().nullable() });

/**
 * Opens a page in a Firefox of its own, with an empty profile, and talks to it in WebDriver BiDi (W3C), which needs no driver
 * between.
 */
export async function openFirefox(executable: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, (message: z.infer<typeof messageSchema>) => void>();
  const complaints: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = messageSchema.parse(JSON.parse(String(data)));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'log.entryAdded') {
      const { level, text } = logSchema.parse(message.params);
      if (level === 'error') complaints.push(text ?? '');
    }
  });
  let count = 0;
  const send = async (method: string, params: object): Promise<unknown> => {
    count += 1;
    const id = count;
    const answer = new Promise<z.infer<typeof messageSchema>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { error, message, result } = await answer;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${message ?? error}`);
    return result;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = contextSchema.parse(await send('browsingContext.create', { type: 'tab' }));
  const evaluate = async (expression: string) => {
    const answer = await send('script.evaluate', {
      // As JSON: what comes back in the protocol's own form would have to be read.
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
      target: { context },
      awaitPromise: true,
    });
    const { result, exceptionDetails } = valueSchema.parse(answer);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    const value: unknown = JSON.parse(String(result?.value));
    return value;
  };
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate,
    waitFor: async (expression) => {
      for (let left = PATIENCE; left > 0; left -= 100) {
        if ((await evaluate(`Boolean(${expression})`)) === true) return;
        await setTimeout(100);
      }
      throw new Error(`Firefox never came to: ${expression}`);
    },
    press: async (...keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    complaints: () => complaints,
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await send('browser.close', {}).catch(() => child.kill('SIGKILL'));
      await Promise.race([ended, setTimeout(10_000, null, { ref: false }).then(() => child.kill('SIGKILL'))]);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Reads where Firefox listens, which it says as it begins. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('Firefox says nothing.');
  let said = '';
  for await (const chunk of stderr) {
    said += String(chunk);
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
    if (address) {
      stderr.resume();
      return address;
    }
  }
  throw new Error(`Firefox did not begin:\n${said}`);
}
