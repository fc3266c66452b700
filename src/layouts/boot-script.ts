/** The boot script of this code (`src/reader/boot.ts`); the press puts it here when Astro bundles the templates. */
declare const BROADSHEET_BOOT: string;

/** Gives the script that stands in the head of every page of a paper that lies under a path. */
export function bootScript(base: string): string {
  return BROADSHEET_BOOT.replaceAll('%base%', base);
}
