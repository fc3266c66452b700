import { emptyCaches } from './empty-caches.ts';

/*
 * The service worker of a paper that has none: where an earlier edition had one, this takes its place, throws away all that it
 * kept, and goes.
 */
declare const self: Pick<EventTarget, 'addEventListener'> & {
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', () => void leave());

async function leave(): Promise<void> {
  await emptyCaches(new URL('./', location.href).pathname);
  await self.registration.unregister();
}
