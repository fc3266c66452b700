import { FONT_FILES } from './fonts/files.ts';
import type { FallbackFont, FontFile, FontScript } from './fonts/font-file.ts';

export type { FontScript };

/** Languages in Cyrillic whose every letter is in the files; Bulgarian wants other shapes of the letters than Russian. */
const CYRILLIC = ['be', 'ru', 'uk'];

/** Languages in letters that no file holds. Their pages load no font, and are set in the reader's own. */
const OTHER_SCRIPTS = [
  'am',
  'ar',
  'bg',
  'bn',
  'ckb',
  'el',
  'fa',
  'gu',
  'he',
  'hi',
  'hy',
  'ja',
  'ka',
  'kk',
  'km',
  'kn',
  'ko',
  'ky',
  'lo',
  'mk',
  'ml',
  'mn',
  'mr',
  'my',
  'ne',
  'pa',
  'ps',
  'sd',
  'si',
  'sr',
  'ta',
  'te',
  'th',
  'ti',
  'ug',
  'ur',
  'vi',
  'yi',
  'zh',
];

/** The same cut under two names: running text calls it bold, headlines call it their only weight. */
const USES = {
  text: [{ family: 'Text', weight: '400' }],
  'text-italic': [{ family: 'Text', weight: '400' }],
  display: [
    { family: 'Text', weight: '600 700' },
    { family: 'Display', weight: '600 700' },
  ],
} as const;

const FALLBACKS: readonly FallbackFont[] = ['georgia', 'noto', 'times'];

/** What each fallback is called on readers' machines: full name, then PostScript name. */
const LOCAL: Readonly<Record<FallbackFont, Readonly<Record<FontFile['name'], readonly string[]>>>> = {
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

/** Decides which set of files a page in this language is set in; null where the reader's own fonts do it better. */
export function fontScript(language: string): FontScript | null {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  if (subtags.includes('latn')) return 'latin';
  if (CYRILLIC.includes(primary)) return 'cyrillic';
  return OTHER_SCRIPTS.includes(primary) || subtags.includes('cyrl') || subtags.includes('arab')
    ? null
    : 'latin';
}

/**
 * Writes the `@font-face` rules of a page: our own fonts, and the reader's fonts fitted to their size.
 *
 * A font that is not there when the page is first painted waits for the next page (`optional`), so that no line that a
 * reader has begun ever moves; until then the fitted fallback sets the same words in the same lines.
 * `base` is the path that the site stands under, such as `/` or `/paper/`.
 */
export function fontFaces(base: string, script: FontScript = 'latin'): string {
  const files = FONT_FILES.filter((file) => file.script === script);
  const folder = `${base.replace(/\/+$/, '')}/fonts/`;
  return files
    .flatMap((file) =>
      USES[file.name].flatMap((use) => [ownFace(file, use, folder), ...fallbackFaces(file, use)]),
    )
    .join('');
}

interface Use {
  readonly family: string;
  readonly weight: string;
}

function ownFace(file: FontFile, { family, weight }: Use, folder: string): string {
  return fontFace([
    `font-family:Broadsheet ${family}`,
    ...variant(file, weight),
    `src:url("${encodeURI(folder + file.file)}")format("woff2")`,
    'font-display:optional',
  ]);
}

function fallbackFaces(file: FontFile, { family, weight }: Use): string[] {
  return FALLBACKS.map((font) => {
    const size = file.fallbacks[font];
    return fontFace([
      `font-family:${family} ${font}`,
      ...variant(file, weight),
      `src:${LOCAL[font][file.name].map((name) => `local("${name}")`).join()}`,
      `size-adjust:${percent(size)}`,
      `ascent-override:${percent(file.ascent / size)}`,
      `descent-override:${percent(file.descent / size)}`,
      'line-gap-override:0%',
    ]);
  });
}

/** Says weight and slope where they are not what every browser takes for granted. */
function variant({ style }: FontFile, weight: string): string[] {
  return [
    ...(style === 'normal' ? [] : [`font-style:${style}`]),
    ...(weight === '400' ? [] : [`font-weight:${weight}`]),
  ];
}

function fontFace(descriptors: readonly string[]): string {
  return `@font-face{${descriptors.join(';')}}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
