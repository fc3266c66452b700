import { showBar } from './bar.ts';
import { BASE } from './base.ts';
import { emptyCaches } from './empty-caches.ts';
import { loadPart } from './parts.ts';
import { addressOf } from './story-facts.ts';
import { trusted } from './trusted.ts';
import { tellWorker } from './worker-talk.ts';

/** Has the service worker come, where the paper has one, and says when a page is from the device. */
export async function startOffline(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  // What an earlier edition put here goes; its worker may have put a last page there while it went itself.
  if (!('offline' in document.documentElement.dataset)) return emptyCaches(BASE);
  if (workers.controller) tellWhence();
  await workers.register(trusted(`${BASE}sw.js`), { scope: BASE });
  const { active } = await workers.ready;
  active?.postMessage({ kind: 'visit', address: addressOf(location.pathname) ?? '' });
}

/** Asks the worker where the page came from, and tells the reader if that is the device. */
function tellWhence(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') tellKept(data).catch(() => {});
  };
  tellWorker({ kind: 'whence' }, port2);
}

async function tellKept(keptAt: number): Promise<void> {
  const box = await loadPart('from-device');
  const line = box.querySelector('p');
  if (line) line.textContent = (line.textContent ?? '').replace('{age}', sayAge(keptAt, box.lang));
  showBar(box);
}

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** “2 hours ago”, in the words of a language. */
export function sayAge(then: number, lang: string, now = Date.now()): string {
  const age = Math.max(0, now - then);
  const [unit, length] = STEPS.find((step) => age >= step[1]) ?? (['minute', 60_000] as const);
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-Math.floor(age / length), unit);
}
