/** Throws away all pages that the paper below a path has put on the device. */
export async function emptyCaches(base: string): Promise<void> {
  // Only over HTTPS and on the own machine is there such a place.
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(`broadsheet:${base}:`)).map((name) => caches.delete(name)),
  );
}
