import { entriesOf, readList, readTexts } from './values.ts';
import { BASE, CORE, fetchInto, forget, keptAt, LATEST, put } from './worker-caches.ts';

const LIST = `${BASE}offline.json`;

/** The list is asked for again after so many milliseconds. */
const LIST_AGE = 10 * 60 * 1000;

/** What the paper wants kept, and what no longer. */
export interface List {
  readonly core: readonly string[];
  /** Each with what changes when the story does. */
  readonly latest: ReadonlyMap<string, string>;
  /** Stories that were withdrawn, or are no longer to be shown. */
  readonly gone: ReadonlySet<string>;
}

/** Reads the paper's list again if it has been kept for long. */
export async function renewSometimes(): Promise<void> {
  const kept = await (await caches.open(CORE)).match(LIST);
  if (!kept || Date.now() - keptAt(kept) > LIST_AGE) await renew();
}

/** Reads the paper's list again: fetches what is new or changed in it, and throws away what is gone. */
export async function renew(): Promise<void> {
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

export async function readKeptList(): Promise<List> {
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
