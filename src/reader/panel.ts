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
  const choices = await loadPart('choices');
  if (!(box instanceof HTMLDialogElement)) throw new Error('The panel is no dialog');
  dressBoxes();
  box.prepend(choices);
  bindChoices(choices);
  // A press beside the panel is one on its backdrop.
  box.addEventListener('click', ({ target }) => target === box && box.close());
  document.body.append(box);
  return box;
}
