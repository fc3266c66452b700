import { wordsOf } from './words.ts';

/** A part of a story that is read in one go: its element, its words, and their language. */
export interface SpokenPart {
  readonly element: HTMLElement;
  readonly text: string;
  readonly lang: string;
}

/** The headline, who signed it, and the text: not what stands around it, nor what is only looked at. */
const READ = [
  ':scope > header > h1',
  ':scope > header > .standfirst',
  ':scope > .signed',
  ':scope > .points li',
  ':scope > :is(p, h2, h3, h4, h5, h6):not([class]):not(.tail ~ *)',
  ':scope > p.opening',
  ':scope > :is(ul, ol) li',
  ':scope > :is(blockquote, .pull) p',
].join();

/** Lists what of a story is read aloud, headline and byline first. */
export function spokenParts(story: HTMLElement): SpokenPart[] {
  const parts = [...story.querySelectorAll<HTMLElement>(READ)].map((element) => ({
    element,
    text: wordsOf(element),
    lang: element.closest<HTMLElement>('[lang]')?.lang ?? '',
  }));
  const isSigned = ({ element }: SpokenPart) => element.matches('.signed');
  const isHead = ({ element }: SpokenPart) => element.matches('h1');
  const rest = parts.filter((part) => !isSigned(part) && !isHead(part));
  return [...parts.filter(isHead), ...parts.filter(isSigned), ...rest].filter(({ text }) => text !== '');
}

/** Cuts words into sentences: long ones are broken off by some voices. */
export function sentencesOf(text: string, lang: string): string[] {
  try {
    return Array.from(
      new Intl.Segmenter(lang || undefined, { granularity: 'sentence' }).segment(text),
      ({ segment }) => segment,
    );
  } catch {
    return [text];
  }
}
