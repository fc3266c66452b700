import type { SheetCopy } from './models.ts';

/** A page that the press prints. */
export interface Sheet {
  /** The file, from the output folder: `section/world/index.html`. */
  readonly path: string;
  /** The page's address below the root, encoded: finds the template. */
  readonly route: string;
  /**
   * Stands for everything that the page shows, without the work of putting it together: with the same key, the page is the
   * same. It may change when the page doesn't; that costs one page's work.
   */
  readonly key: () => string;
  /** What its template is handed. */
  readonly copy: () => SheetCopy;
}
