/*
 * What a device keeps of the paper, in caches: pages and files as they came, with the moment at which they did.
 */

/** The worker lies at the root of the paper. */
export const BASE = new URL('./', location.href).pathname;
const PREFIX = `broadsheet:${BASE}:`;
export const CORE = `${PREFIX}core`;
export const LATEST = `${PREFIX}latest`;
export const READ = `${PREFIX}read`;
export const savedCache = (address: string) => `${PREFIX}saved:${address}`;

/** Bears the moment at which an answer was kept, in milliseconds since 1970. */
const KEPT_AT = 'x-kept-at';

/** Bears the moment from which on a story is no longer to be shown. */
const ENDS_AT = 'x-ends-at';

/** Where a page says so itself: among the words for search engines. */
const ENDS = /<meta name="robots" content="[^"]*unavailable_after: ([^",]+)/;

export function isPage({ ok, headers }: Response): boolean {
  return ok && (headers.get('content-type') ?? '').startsWith('text/html');
}

/** Fetches something to keep it. What doesn't come is not kept. */
export async function fetchInto(name: string, address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (response.ok) await put(name, address, response);
  } catch {
    // The next time.
  }
}

/** Keeps an answer with the moment at which it came, and the one at which it ends, if it says so. On a full device what is there stays. */
export async function put(name: string, address: string, response: Response): Promise<void> {
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

/** Throws away what was put first, down to so many answers. */
export async function trim(name: string, most: number): Promise<void> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  for (const request of requests.slice(0, Math.max(0, requests.length - most))) await cache.delete(request);
}

/** Finds what is kept at an address, the newest of several. */
export async function find(address: string): Promise<Response | undefined> {
  let newest: Response | undefined;
  for (const name of await placesOf(address)) {
    const found = await (await caches.open(name)).match(address, { ignoreSearch: true, ignoreVary: true });
    if (!found || Date.now() >= Number(found.headers.get(ENDS_AT) ?? Number.POSITIVE_INFINITY)) continue;
    if (keptAt(found) > (newest ? keptAt(newest) : -1)) newest = found;
  }
  return newest;
}

/** When an answer was kept, in milliseconds since 1970. */
export function keptAt({ headers }: Response): number {
  return Number(headers.get(KEPT_AT));
}

/** The caches of this paper that have something at an address. */
export async function placesOf(address: string): Promise<string[]> {
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

/** Throws away what is kept of a page, and the story's files if it was saved. */
export async function forget(pathname: string): Promise<void> {
  for (const name of await placesOf(pathname)) await (await caches.open(name)).delete(pathname);
  await caches.delete(savedCache(pathname.slice(BASE.length)));
}
