import type { Story } from '../edition/edition.ts';

/** What somebody wants a book of. */
export type Choice =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'week'; readonly week: string }
  | { readonly kind: 'section' | 'series'; readonly name: string }
  /** Addresses or ids of stories, one a line. */
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'latest' };

/** Stories that stand together in a book. */
export interface Part {
  /** Null where the book has no parts. */
  readonly heading: string | null;
  readonly stories: readonly Story[];
}

/** The stories of a book, and what it is called. */
export interface Selection {
  /** What names the book among all of the paper: `week/2026-W20`. It never changes, so that an e-reader knows the book again. */
  readonly name: string;
  /** What stands below the paper's name on the cover. */
  readonly title: string;
  /** Address of the page that lists the same stories; null where there is none. */
  readonly page: string | null;
  readonly parts: readonly Part[];
  /** How many more stories there are than a book holds. */
  readonly left: number;
}

/** Why there is no such book, in plain words. */
export interface NoSelection {
  readonly fault: string;
}
