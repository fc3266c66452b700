/*
 * Keeps the paper readable without a connection. The network always comes first: what is kept is shown only where it can't be
 * reached, and never a story that the paper has taken back.
 *
 * Kept are: the pages that the paper's list names, its newest stories, what was read lately, and what the reader has saved.
 */
import {
  BASE,
  CORE,
  fetchInto,
  find,
  forget,
  isPage,
  keptAt,
  placesOf,
  put,
  READ,
  savedCache,
  trim,
} from './worker-caches.ts';
import { readKeptList, renew, renewSometimes } from './worker-renewal.ts';
import type { WorkerMessage } from './worker-talk.ts';

declare const self: WorkerScope;

interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: PageEvent) => void): void;
  addEventListener(type: 'message', act: (event: TalkEvent) => void): void;
}

interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface PageEvent extends LongEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface TalkEvent extends LongEvent {
  readonly data: WorkerMessage;
  readonly source: { readonly id: string } | null;
  readonly ports: readonly MessagePort[];
}

const FALLBACK = `${BASE}saved/`;

/** So many pages that were read are kept; older ones go. */
const MOST_READ = 60;

/** Names with a hash in them: what they lead to never changes. */
const HASHED = /\/(?:assets|fonts)\/|\.[\da-f]{10}-\d+w\.\w+$/;

/** Pages that came from the device, by the window that shows them. */
const whence = new Map<string, number>();

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(renew));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (
    request.method !== 'GET' ||
    origin !== location.origin ||
    !pathname.startsWith(BASE) ||
    request.headers.has('range')
  )
    return;
  if (request.mode === 'navigate') event.respondWith(showPage(event, pathname));
  else if (HASHED.test(pathname)) event.respondWith(showFile(request));
  else event.respondWith(fetch(request).catch(() => showKept(request.url)));
});

self.addEventListener('message', (event) => {
  const { data, source, ports } = event;
  switch (data.kind) {
    case 'keep':
      return event.waitUntil(keepStory(data.address, data.files));
    case 'drop':
      return event.waitUntil(caches.delete(savedCache(data.address)));
    case 'visit':
      return event.waitUntil(keepVisit(BASE + data.address));
    case 'whence':
      ports[0]?.postMessage(whence.get(source?.id ?? '') ?? null);
  }
});

/** A page: from the network, else as it was kept, else the page of what is here. */
async function showPage(event: PageEvent, pathname: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    event.waitUntil(digest(pathname, response.clone()).then(() => renewSometimes()));
    return response;
  } catch {
    const list = await readKeptList();
    const kept = list.gone.has(pathname.slice(BASE.length)) ? undefined : await find(pathname);
    const shown = kept ?? (await find(FALLBACK));
    if (!shown) return Response.error();
    if (kept) whence.set(event.resultingClientId, keptAt(kept));
    return shown;
  }
}

/** Keeps a page that was shown, in every place that has it; one that is gone goes from all of them. */
async function digest(pathname: string, response: Response): Promise<void> {
  if (response.redirected || !isPage(response)) {
    if (response.status === 404 || response.status === 410) await forget(pathname);
    return;
  }
  const places = await placesOf(pathname);
  for (const name of new Set([...places.filter((one) => one !== READ), READ]))
    await put(name, pathname, response.clone());
  await trim(READ, MOST_READ);
}

/** A file that never changes: as it was kept, else from the network, to be kept. */
async function showFile(request: Request): Promise<Response> {
  const kept = await find(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && /\/(?:assets|fonts)\//.test(request.url)) await put(CORE, request.url, response.clone());
  return response;
}

async function showKept(address: string): Promise<Response> {
  return (await find(address)) ?? Response.error();
}

async function keepVisit(address: string): Promise<void> {
  if (await find(address)) return;
  const response = await fetch(address);
  if (isPage(response)) await put(READ, address, response);
}

async function keepStory(address: string, files: readonly string[]): Promise<void> {
  const name = savedCache(address);
  await Promise.all([BASE + address, ...files].map((one) => fetchInto(name, one)));
}
