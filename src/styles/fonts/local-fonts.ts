import type { FallbackFont, FontFile } from './font-file.ts';

/** In the order of their likeness to Source Serif. */
export const FALLBACKS: readonly FallbackFont[] = ['georgia', 'noto', 'times'];

/**
 * What each fallback, or a font of the same widths, is called on readers' machines, by one name that every browser knows: a cut that
 * is not found is taken from another font. A machine that has none of them is asked for all of them before the first line is set,
 * so there are few.
 */
export const LOCAL_NAMES: Readonly<
  Record<FallbackFont, Readonly<Record<FontFile['name'], readonly string[]>>>
> = {
  georgia: { text: ['Georgia'], 'text-italic': ['Georgia Italic'], display: ['Georgia Bold'] },
  // By its PostScript names: the full name of the upright cut is “Noto Serif” in some releases and “Noto Serif Regular” in others.
  noto: { text: ['NotoSerif-Regular'], 'text-italic': ['NotoSerif-Italic'], display: ['NotoSerif-Bold'] },
  times: {
    text: ['Times New Roman', 'Liberation Serif'],
    'text-italic': ['Times New Roman Italic', 'Liberation Serif Italic'],
    display: ['Times New Roman Bold', 'Liberation Serif Bold'],
  },
};
