/** What a page tells the service worker. `address` is below the paper's path. */
export type WorkerMessage =
  /** Keeps a story and its pictures until it is dropped. */
  | { readonly kind: 'keep'; readonly address: string; readonly files: readonly string[] }
  | { readonly kind: 'drop'; readonly address: string }
  /** A page that was there before the worker was. */
  | { readonly kind: 'visit'; readonly address: string }
  /** Asks whether the page came from the device; the answer is when it was put there, in milliseconds since 1970, or null. */
  | { readonly kind: 'whence' };

/** Tells the service worker something, where there is one. */
export function tellWorker(message: WorkerMessage, answer?: MessagePort): void {
  navigator.serviceWorker?.controller?.postMessage(message, answer ? [answer] : []);
}
