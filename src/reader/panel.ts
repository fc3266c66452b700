import { loadPart } from './parts.ts';
import { bindChoices } from './settings.ts';
import { dressBoxes } from './style.ts';

let panel: HTMLDialogElement | undefined;

/** Opens the reader's choices beside the story, so that what they change is seen. */
export async function openPanel(): Promise<void> {
  panel ??= await makePanel();
  panel.showModal();
}

async function makePanel(): Promise<HTMLDialogElement> {
  const box = await loadPart('panel');
  const form = await loadPart('choices');
  if (!(box instanceof HTMLDialogElement) || !(form instanceof HTMLFormElement)) throw new Error();
  dressBoxes();
  box.prepend(form);
  bindChoices(form);
  // A press beside the panel is one on its backdrop.
  box.addEventListener('click', ({ target }) => target === box && box.close());
  document.body.append(box);
  return box;
}
