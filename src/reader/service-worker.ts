/*
 * Keeps the paper readable without a connection. The network always comes first: what is kept is shown only where it can't be
 * reached, and never a story that the paper has taken back.
 *
 * Kept are: the pages that the paper's list names, its newest stories, what was read lately, and what the reader has saved.
 */
import { entriesOf, readList, readTexts } from './values.ts';
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

/** The worker lies at the root of the paper. */
const BASE = new URL('./', location.href).pathname;
const PREFIX = `broadsheet:${BASE}:`;
const CORE = `${PREFIX}core`;
const LATEST = `${PREFIX}latest`;
const READ = `${PREFIX}read`;
const savedCache = (address: string) => `${PREFIX}saved:${address}`;

const LIST = `${BASE}offline.json`;
const FALLBACK = `${BASE}saved/`;

/** Bears the moment at which an answer was kept, in milliseconds since 1970. */
const KEPT_AT = 'x-kept-at';

/** Bears the moment from which on a story is no longer to be shown. */
const ENDS_AT = 'x-ends-at';

/** Where a page says so itself: among the words for search engines. */
const ENDS = /<meta name="robots" content="[^"]*unavailable_after: ([^",]+)/;

/** So many pages that were read are kept; older ones go. */
const MOST_READ = 60;

/** The list is asked for again after so many milliseconds. */
const LIST_AGE = 10 * 60 * 1000;

/** Names with a hash in them: what they lead to never changes. */
const HASHED = /\/(?:assets|fonts)\/|\.[\da-f]{10}-\d+w\.\w+$/;

interface List {
  readonly core: readonly string[];
  /** Each with what changes when the story does. */
  readonly latest: ReadonlyMap<string, string>;
  /** Stories that were withdrawn, or are no longer to be shown. */
  readonly gone: ReadonlySet<string>;
}

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
    if (kept) whence.set(event.resultingClientId, Number(kept.headers.get(KEPT_AT)));
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

function isPage({ ok, headers }: Response): boolean {
  return ok && (headers.get('content-type') ?? '').startsWith('text/html');
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

/** Fetches something to keep it. What doesn't come is not kept. */
async function fetchInto(name: string, address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (response.ok) await put(name, address, response);
  } catch {
    // The next time.
  }
}

async function put(name: string, address: string, response: Response): Promise<void> {
  const headers = new Headers(response.headers);
  headers.set(KEPT_AT, String(Date.now()));
  const { status, statusText } = response;
  const body = await response.blob();
  if (isPage(response)) {
    const [, end] = ENDS.exec(await body.text()) ?? [];
    if (end !== undefined) headers.set(ENDS_AT, String(Date.parse(end)));
  }
  try {
    const cache = await caches.open(name);
    // The last that was put is the last that goes.
    await cache.delete(address);
    await cache.put(address, new Response(body, { status, statusText, headers }));
  } catch {
    // The device is full: what is there stays.
  }
}

async function trim(name: string, most: number): Promise<void> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  for (const request of requests.slice(0, Math.max(0, requests.length - most))) await cache.delete(request);
}

/** Finds what is kept at an address, the newest of several. */
async function find(address: string): Promise<Response | undefined> {
  let newest: Response | undefined;
  for (const name of await placesOf(address)) {
    const found = await (await caches.open(name)).match(address, { ignoreSearch: true, ignoreVary: true });
    if (!found || Date.now() >= Number(found.headers.get(ENDS_AT) ?? Number.POSITIVE_INFINITY)) continue;
    if (keptAt(found) > (newest ? keptAt(newest) : -1)) newest = found;
  }
  return newest;
}

function keptAt({ headers }: Response): number {
  return Number(headers.get(KEPT_AT));
}

/** The caches of this paper that have something at an address. */
async function placesOf(address: string): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const has = await Promise.all(
    names.map(
      async (name) =>
        (await (await caches.open(name)).match(address, { ignoreSearch: true, ignoreVary: true })) !==
        undefined,
    ),
  );
  return names.filter((_, index) => has[index]);
}

async function forget(pathname: string): Promise<void> {
  for (const name of await placesOf(pathname)) await (await caches.open(name)).delete(pathname);
  await caches.delete(savedCache(pathname.slice(BASE.length)));
}

async function renewSometimes(): Promise<void> {
  const kept = await (await caches.open(CORE)).match(LIST);
  if (!kept || Date.now() - keptAt(kept) > LIST_AGE) await renew();
}

/** Reads the paper's list again: fetches what is new or changed in it, and throws away what is gone. */
async function renew(): Promise<void> {
  try {
    const before = await readKeptList();
    const response = await fetch(LIST, { cache: 'no-cache' });
    if (response.status === 404) return;
    if (!response.ok) throw new Error(String(response.status));
    await put(CORE, LIST, response.clone());
    const list = readListText(await response.json());
    const cache = await caches.open(LATEST);
    for (const pathname of [...list.gone].map((address) => BASE + address)) await forget(pathname);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      if (!list.latest.has(pathname.slice(BASE.length))) await cache.delete(url);
    }
    await Promise.all(list.core.map((address) => fetchInto(CORE, BASE + address)));
    if (isSparing()) return;
    for (const [address, mark] of list.latest)
      if (before.latest.get(address) !== mark || !(await cache.match(BASE + address)))
        await fetchInto(LATEST, BASE + address);
  } catch {
    // No connection: what is there stays.
  }
}

/** Whether the reader pays for data, and has said so. */
function isSparing(): boolean {
  return Reflect.get(Reflect.get(navigator, 'connection') ?? {}, 'saveData') === true;
}

async function readKeptList(): Promise<List> {
  const kept = await (await caches.open(CORE)).match(LIST);
  return readListText(await kept?.json().catch(() => null));
}

function readListText(value: unknown): List {
  const list = new Map(entriesOf(value));
  const texts = (name: string) => readList(list.get(name)).filter((one) => typeof one === 'string');
  return {
    core: texts('core'),
    latest: new Map(
      readList(list.get('latest')).map((one) => {
        const { address = '', mark = '' } = readTexts(one);
        return [address, mark];
      }),
    ),
    gone: new Set(texts('gone')),
  };
}
