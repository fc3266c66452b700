import { LEGIBLE_STYLE } from '../styles/fonts/legible-style.ts';
import { onPress } from './buttons.ts';
import { keep, onChange, recall } from './storage.ts';
import { readTexts } from './values.ts';

/** The choices that a page shows by itself, each an attribute of its root (`data-theme`). The boot script sets the same. */
export function applySettings(): void {
  const { dataset } = document.documentElement;
  const chosen = readTexts(recall('settings'));
  for (const name of CHOICES) {
    const value = chosen[name];
    if (value) dataset[name] = value;
    else delete dataset[name];
  }
  if (dataset['face'] === 'legible') addLegible();
}

/** The face that few readers choose has a style sheet of its own; the boot script adds it where it is chosen already. */
function addLegible(): void {
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: new URL(`../fonts/${LEGIBLE_STYLE}`, import.meta.url) });
  if (![...document.styleSheets].some(({ href }) => href === sheet.href)) document.head.append(sheet);
}

const CHOICES = ['theme', 'size', 'measure', 'spacing', 'face', 'hyphens'] as const;

/** Whether the reader wants stories that were read to look so. */
export function wantsMarks(): boolean {
  return readTexts(recall('settings'))['marks'] === 'on';
}

/** Keeps pages true to the choices that are made in another tab. */
export function followSettings(): void {
  onChange('settings', applySettings);
  // A page that comes back from the browser's memory has not heard of them.
  addEventListener('pageshow', ({ persisted }) => persisted && applySettings());
}

/** Binds a box whose fields are the choices: it shows what is chosen, and each change is seen at once. */
export function bindChoices(box: HTMLElement): void {
  const fields = [...box.querySelectorAll('input')];
  const show = () => {
    const chosen = readTexts(recall('settings'));
    for (const field of fields) field.checked = field.value === (chosen[field.name] ?? '');
  };
  const choose = (chosen: readonly (readonly [string, string])[]) => {
    keep('settings', chosen.length > 0 ? Object.fromEntries(chosen) : null);
    applySettings();
  };
  show();
  onChange('settings', show);
  addEventListener('kept', show);
  box.addEventListener('change', () =>
    choose(
      fields
        .filter(({ checked, value }) => checked && value !== '')
        .map(({ name, value }) => [name, value] as const),
    ),
  );
  onPress(box, 'reset', () => {
    choose([]);
    show();
  });
}
