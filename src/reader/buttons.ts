/** Gives the button of a box by what it does (`data-do`). */
export function buttonOf(box: ParentNode, deed: string): HTMLButtonElement | null {
  return box.querySelector<HTMLButtonElement>(`button[data-do="${deed}"]`);
}

/** Calls when a button of a box is pressed. */
export function onPress(box: ParentNode, deed: string, act: () => void): void {
  buttonOf(box, deed)?.addEventListener('click', act);
}

/** Says something in the box's line for that, so that a screen reader says it too. */
export function tell(box: ParentNode, word: string): void {
  const line = box.querySelector<HTMLElement>('[role="status"]');
  if (line) line.textContent = line.dataset[word] ?? '';
}
