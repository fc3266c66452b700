import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { decideAnswer, type Look } from '../hosts/answer.ts';
import { readSiteJson, SITE_JSON } from '../hosts/files/site-json.ts';
import type { HostPlan } from '../hosts/host-plan.ts';
import { type FileSender, openSender } from './send-file.ts';

/** A server that runs. */
export interface Host {
  readonly port: number;
  /** With the base path, and a slash at its end. */
  readonly address: string;
  readonly close: () => void;
  /** Settled when it has ended. */
  readonly closed: Promise<unknown>;
}

interface HostPlace {
  /** 0 is any free one. */
  readonly port?: number;
  /** What it listens at. */
  readonly name?: string;
}

/** A folder that brings no plan is served as it is. */
const NO_PLAN: HostPlan = { base: '/', rules: [], moves: [], gone: [] };

/**
 * Serves a built site as the hosts do that it is made for: with the headers, statuses and types that the press wrote down for
 * them. Throws where the port is taken.
 */
export async function hostFolder(
  folder: string,
  { port = 0, name = '127.0.0.1' }: HostPlace = {},
): Promise<Host> {
  const send = openSender();
  const readPlan = openPlan(join(folder, SITE_JSON));
  const server = createServer((request, response) => {
    answer(request, response, { folder, plan: readPlan(), send }).catch(() => {
      // The output was exchanged in just this moment.
      if (!response.headersSent) response.writeHead(503, { 'Retry-After': '1' });
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, name, resolve);
  });
  const bound = server.address();
  const got = typeof bound === 'object' && bound ? bound.port : port;
  return {
    port: got,
    address: `http://127.0.0.1:${got}${readPlan().base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
    closed: new Promise((resolve) => server.once('close', resolve)),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, plan, send }: { readonly folder: string; readonly plan: HostPlan; readonly send: FileSender },
): Promise<void> {
  const look: Look = (path) => {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    return stats ? (stats.isDirectory() ? 'folder' : 'file') : null;
  };
  const decided = decideAnswer((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/', plan, look);
  if ('to' in decided) response.writeHead(301, { ...decided.headers, Location: decided.to }).end();
  else await send({ ...decided, place: join(folder, decided.file) }, request, response);
}

/** Gives what reads the plan of the edition that lies there now: a build may put another in its place. */
function openPlan(file: string): () => HostPlan {
  let kept = { stamp: '', plan: NO_PLAN };
  return () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    const stamp = stats ? `${stats.ino} ${stats.mtimeMs} ${stats.size}` : '';
    if (stamp !== kept.stamp)
      kept = { stamp, plan: (stats && readSiteJson(readFileSync(file, 'utf8'))) || NO_PLAN };
    return kept.plan;
  };
}
