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
   * The stories that it shows, or tells to be gone. It changes with them, their order, what they name (people, agencies, pictures),
   * the settings of the paper and its stamp, and with nothing else. A file without any is small, may tell of anything in the
   * edition, and is made again each time.
   */
  readonly articles: readonly Story[];
  /** What stands in it beside that, such as the name of a topic, which all stories of the topic decide. */
  readonly stamp: string;
  /** Writes what stands in it. The bodies of stories are not looked at before. */
  render(): string | Uint8Array;
}
