/*
 * The service worker of a paper that has none: where an earlier edition had one, this takes its place, throws away all that it
 * kept, and goes.
 */
export {};

declare const self: Pick<EventTarget, 'addEventListener'> & {
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', () => void leave());

async function leave(): Promise<void> {
  const base = new URL('./', location.href).pathname;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(`broadsheet:${base}:`)).map((name) => caches.delete(name)),
  );
  await self.registration.unregister();
}
