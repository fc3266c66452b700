import { hideBar, showBar } from './bar.ts';
import { onPress, tell } from './buttons.ts';
import { copyText } from './copying.ts';
import { loadPart } from './parts.ts';
import type { StoryFacts } from './story-facts.ts';
import { fragmentOf } from './text-fragment.ts';

/** So many milliseconds after the last change a choice of words counts as made. */
const QUIET = 500;

/** Fewer letters are a slip of the hand. */
const FEWEST = 3;

/** Offers to copy chosen words of a story with their source, or an address that leads to them. */
export function offerQuoting(story: HTMLElement, facts: StoryFacts): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let box: HTMLElement | null = null;
  const settle = async () => {
    const words = chosenWords(story);
    if (words === null) return hideBar(box);
    box = await loadPart('quoting');
    // Buttons take the choice away otherwise.
    box.addEventListener('mousedown', (event) => event.preventDefault());
    const say = async (text: string) => tell(box ?? document, (await copyText(text)) ? 'copied' : 'failed');
    onPress(box, 'quote', () => say(quote(words, facts, box?.dataset['site'] ?? '')));
    onPress(box, 'link', () => say(linkTo(words, story, facts)));
    showBar(box);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => settle().catch(() => {}), QUIET);
  };
  document.addEventListener('selectionchange', wait);
  wait();
}

/** What is chosen in a story, one line a block; null where nothing is, or something beside it. */
function chosenWords(story: HTMLElement): string | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!story.contains(range.commonAncestorContainer)) return null;
  const [before, words, after] = [lettersBefore(range), selection.toString().trim(), lettersAfter(range)];
  return words.length >= FEWEST ? before + words + after : null;
}

/** A hand that chooses words often misses their ends: what is left of the first word … */
function lettersBefore({ startContainer, startOffset }: Range): string {
  const text = startContainer.nodeType === Node.TEXT_NODE ? (startContainer.textContent ?? '') : '';
  if (!/^[\p{L}\p{M}\p{N}]/u.test(text.slice(startOffset))) return '';
  return /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, startOffset))?.[0] ?? '';
}

/** … and of the last. */
function lettersAfter({ endContainer, endOffset }: Range): string {
  const text = endContainer.nodeType === Node.TEXT_NODE ? (endContainer.textContent ?? '') : '';
  if (!/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, endOffset))) return '';
  return /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(endOffset))?.[0] ?? '';
}

/** Words as they are handed on: in quotation marks, with whose they are. */
function quote(words: string, { title, byline, date, link }: StoryFacts, site: string): string {
  const source = [byline, title, site, date].filter((part) => part !== '').join(', ');
  return `“${words}”\n\n${source}\n${link}`;
}

function linkTo(words: string, story: HTMLElement, { link }: StoryFacts): string {
  const fragment = fragmentOf(words, story.textContent);
  return fragment === null ? link : `${link}#${fragment}`;
}
