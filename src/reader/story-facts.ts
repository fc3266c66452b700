import { BASE } from './base.ts';
import { wordsOf } from './words.ts';

/** What the page of a story says of it. */
export interface StoryFacts {
  /** Below the paper's path, with a slash at the end: `2026/11/25/story/`. */
  readonly address: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly byline: string;
  /** The day of publication as the page has it, in words. */
  readonly date: string;
  /** The address to hand on. */
  readonly link: string;
}

/** Reads off the page what it says of its story. */
export function readFacts(story: HTMLElement): StoryFacts {
  const { lang, dir } = story;
  return {
    address: addressOf(location.pathname) ?? '',
    title: wordsOf(story.querySelector('h1')),
    lang,
    dir,
    byline: wordsOf(story.querySelector('.signed')),
    date: wordsOf(story.querySelector('.dates time')),
    link:
      document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
      location.href.split('#', 1)[0] ??
      '',
  };
}

/** Gives a path below the paper's own; null where it lies elsewhere. */
export function addressOf(pathname: string): string | null {
  return pathname.startsWith(BASE) ? pathname.slice(BASE.length) : null;
}
