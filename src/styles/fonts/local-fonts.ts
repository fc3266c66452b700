import type { FallbackFont, FontFile } from './font-file.ts';

/** In the order of their likeness to Source Serif. */
export const FALLBACKS: readonly FallbackFont[] = ['georgia', 'noto', 'times'];

/** What each fallback, or a font of the same widths, is called on readers' machines: full names and PostScript names. */
export const LOCAL_NAMES: Readonly<
  Record<FallbackFont, Readonly<Record<FontFile['name'], readonly string[]>>>
> = {
  georgia: {
    text: ['Georgia', 'Gelasio'],
    'text-italic': ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic'],
    display: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
  },
  noto: {
    text: ['Noto Serif', 'NotoSerif-Regular'],
    'text-italic': ['Noto Serif Italic', 'NotoSerif-Italic'],
    display: ['Noto Serif Bold', 'NotoSerif-Bold'],
  },
  times: {
    text: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
    'text-italic': [
      'Times New Roman Italic',
      'TimesNewRomanPS-ItalicMT',
      'Liberation Serif Italic',
      'Tinos Italic',
    ],
    display: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
  },
};
