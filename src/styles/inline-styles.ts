import { colourSheet, ratioSheet } from '../edition/views/picture-classes.ts';
import { FONT_SCRIPTS, fontFaces } from './fonts.ts';

/** Stands first in every page: Astro sets the sheets of a page’s parts in an order of its own. */
export const layerOrder = '@layer tokens, base, chrome, lists, front, archive, article, print;';

/**
 * From page to page the sheet is turned, only for those who don’t mind movement. It stands in a drawing’s style element, because
 * the reference validator doesn’t know the rule yet and would call every page wrong.
 */
export const pageTurn =
  '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}' +
  '::view-transition-group(*){animation-duration:.16s}';

/** Lists all that a page may write into style elements beside the sheets that Astro bundles. */
export function inlineStyles(base: string): string[] {
  return [
    layerOrder,
    pageTurn,
    colourSheet,
    ratioSheet,
    ...FONT_SCRIPTS.map((script) => fontFaces(base, script)),
  ];
}
