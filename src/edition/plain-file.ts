import type { Story } from './edition.ts';

/**
 * A file of the site that is no page, such as a feed. Listing such files costs next to nothing; what stands in one is
 * made when it is wanted.
 */
export interface PlainFile {
  /** From the root of the site: `section/world/feed.xml`. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /**
   * The stories that it shows, or tells to be gone. It changes with them, their order and the settings of the paper, and with
   * nothing else. A file without any is small, and may tell of anything in the edition.
   */
  readonly articles: readonly Story[];
  /** Writes what stands in it. */
  render(): string | Uint8Array;
}
