import { rememberSome } from '../remember.ts';
import { FONT_FILES } from './fonts/files.ts';
import type { FontFile, FontScript } from './fonts/font-file.ts';
import { FALLBACKS, LOCAL_NAMES } from './fonts/local-fonts.ts';

export type { FontScript };

/** Every set of files that a page may be set in. */
export const FONT_SCRIPTS: readonly FontScript[] = ['latin', 'cyrillic'];

/** Bulgarian, Serbian and the rest want letters, or shapes of letters, that the Cyrillic files do not have. */
const CYRILLIC = ['be', 'ru', 'uk'];

/** Written in Latin letters that the Latin files do not have. */
const UNCOVERED = ['vi'];

/** A style under a name that the style sheets use. */
interface Use {
  readonly family: 'Text' | 'Display';
  readonly style: 'normal' | 'italic';
  readonly weight: '400' | '700';
  readonly file: FontFile['name'];
}

/** Bold in running text is the headline cut, enlarged to the height of the letters around it: one file less to load. */
const USES: readonly Use[] = [
  { family: 'Text', style: 'normal', weight: '400', file: 'text' },
  { family: 'Text', style: 'italic', weight: '400', file: 'text-italic' },
  { family: 'Text', style: 'normal', weight: '700', file: 'display' },
  { family: 'Display', style: 'normal', weight: '700', file: 'display' },
];

/**
 * Decides which set of files a page in this language is set in; null where the reader's own fonts do it better.
 *
 * `language` is a BCP 47 tag; one that names no language is taken for Latin.
 */
export const fontScript = rememberSome(200, (language: string): FontScript | null => {
  const { language: primary, script } = likely(language);
  if (script === 'Cyrl') return CYRILLIC.includes(primary) ? 'cyrillic' : null;
  return script === 'Latn' && !UNCOVERED.includes(primary) ? 'latin' : null;
});

/**
 * Our own fonts, and the reader's fitted to them, come to windows from this width on. A telephone has a good serif of its own and
 * often a poor line: there the three files would hold up the first paint by half its time, and each name that is looked for among
 * its fonts, one of a rule of ours too, delays the first line.
 */
const OWN_FROM = '48rem';

/**
 * Writes the `@font-face` rules of a page: our own fonts, and the reader's fonts fitted to their size.
 *
 * A font that is not there when the page is first painted waits for the next page (`optional`), so that no line that a
 * reader has begun ever moves; until then a fitted fallback sets nearly the same words in the same lines.
 * `base` is the path that the site stands under, such as `/` or `/paper/`.
 */
export function fontFaces(base: string, script: FontScript = 'latin'): string {
  return writeFaces(base, script);
}

const writeFaces = rememberSome(20, (base: string, script: FontScript): string => {
  const files = FONT_FILES.filter((file) => file.script === script);
  const faces = USES.flatMap((use) =>
    files
      .filter((file) => file.name === use.file)
      .map((file) => {
        const scale = use.family === 'Text' ? enlargement(file, files) : 1;
        return [ownFace(file, use, scale, base), ...fallbackFaces(file, use, scale)].join('');
      }),
  );
  return `@media print,(width>=${OWN_FROM}){${faces.join('')}}`;
});

/** Gives the addresses of the fonts that a page needs before all others, for the case that preloading them pays. */
export function fontPreloads(base: string, script: FontScript = 'latin'): string[] {
  return FONT_FILES.filter((file) => file.script === script && file.name !== 'text-italic').map((file) =>
    address(base, file),
  );
}

function likely(language: string): { readonly language: string; readonly script: string } {
  try {
    const { language: primary, script = 'Latn' } = new Intl.Locale(language).maximize();
    return { language: primary, script };
  } catch {
    return { language, script: 'Latn' };
  }
}

/** Gives how much larger a cut must be for its small letters to stand as high as those of running text. */
function enlargement(file: FontFile, files: readonly FontFile[]): number {
  const text = files.find(({ name }) => name === 'text');
  return text && file.name === 'display' ? text.xHeight / file.xHeight : 1;
}

function ownFace(file: FontFile, use: Use, scale: number, base: string): string {
  return fontFace(`Broadsheet ${use.family}`, use, [
    `src:url("${address(base, file)}")format("woff2")`,
    'font-display:optional',
    ...(scale === 1 ? [] : sized(file, scale)),
  ]);
}

function fallbackFaces(file: FontFile, use: Use, scale: number): string[] {
  return FALLBACKS.map((font) =>
    fontFace(`${use.family} ${font}`, use, [
      `src:${LOCAL_NAMES[font][file.name].map((name) => `local("${name}")`).join()}`,
      ...sized(file, file.fallbacks[font] * scale),
    ]),
  );
}

/** Sets a font larger or smaller, and keeps the line as high as `file` makes it. */
function sized(file: FontFile, size: number): string[] {
  return [
    `size-adjust:${percent(size)}`,
    `ascent-override:${percent(file.ascent / size)}`,
    `descent-override:${percent(file.descent / size)}`,
    'line-gap-override:0%',
  ];
}

function fontFace(family: string, { style, weight }: Use, descriptors: readonly string[]): string {
  return `@font-face{${[`font-family:${family}`, `font-style:${style}`, `font-weight:${weight}`, ...descriptors].join(';')}}`;
}

function address(base: string, { file }: FontFile): string {
  return encodeURI(`${base.replace(/\/$/, '')}/fonts/${file}`);
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
