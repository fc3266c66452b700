import { BASE } from './base.ts';
import { onPress, tell } from './buttons.ts';
import { emptyCaches } from './empty-caches.ts';
import { applySettings } from './settings.ts';
import { keepPlaces, keepRead, keepSaved, listPlaces, listRead, listSaved, readSaved } from './shelf.ts';
import { keep, NAMES, recall } from './storage.ts';
import { entriesOf, readTexts } from './values.ts';

/** Says what a file is: this paper writes no other, and reads none. */
const FORMAT = 'broadsheet-kept';
const VERSION = 1;

/** Binds the buttons that write all that is kept into a file, read such a file, and erase everything. */
export function bindKept(box: HTMLElement): void {
  const changed = () => {
    applySettings();
    dispatchEvent(new Event('kept'));
  };
  onPress(box, 'export', download);
  const file = box.querySelector<HTMLInputElement>('input[type="file"]');
  onPress(box, 'import', () => file?.click());
  file?.addEventListener('change', async () => {
    const text = await file.files?.[0]?.text().catch(() => '');
    file.value = '';
    tell(box, text && importKept(text) ? 'imported' : 'failed');
    changed();
  });
  const sure = box.querySelector('dialog');
  onPress(box, 'erase', () => sure?.showModal());
  sure?.addEventListener('close', async () => {
    if (sure.returnValue !== 'erase') return;
    sure.returnValue = '';
    await eraseKept();
    tell(box, 'erased');
    changed();
  });
}

/** Writes all that is kept as text. */
export function exportKept(): string {
  const kept = {
    format: FORMAT,
    version: VERSION,
    settings: readTexts(recall('settings')),
    saved: listSaved(),
    places: Object.fromEntries(listPlaces()),
    read: listRead(),
  };
  return `${JSON.stringify(kept, null, 1)}\n`;
}

/** Adds what a file holds to what is kept; says whether it is such a file. Choices of the file win. */
export function importKept(text: string): boolean {
  const file = new Map(entriesOf(parse(text)));
  if (file.get('format') !== FORMAT || file.get('version') !== VERSION) return false;
  const settings = { ...readTexts(recall('settings')), ...readTexts(file.get('settings')) };
  if (Object.keys(settings).length > 0) keep('settings', settings);
  keepSaved(
    [...listSaved(), ...readSaved(file.get('saved'))].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
  );
  keepPlaces([...listPlaces(), ...listPlaces(file.get('places') ?? {})]);
  keepRead([...listRead(), ...listRead(file.get('read') ?? [])]);
  return true;
}

/** Erases everything, the pages that the service worker keeps too. */
export async function eraseKept(): Promise<void> {
  for (const name of NAMES) keep(name, null);
  await emptyCaches(BASE);
}

function download(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([exportKept()], { type: 'application/json' }));
  link.download = `${location.hostname}-saved.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
