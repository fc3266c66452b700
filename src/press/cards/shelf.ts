import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../place.ts';

/** Letters, as pairs of the first code point and the last. */
export type Range = readonly (readonly [first: number, last: number])[];

/** A file of letters: one of our own cuts, or a slice of a larger font. */
export interface FontFile {
  readonly path: string;
  /** The letters that are in it; null where only the file itself says. */
  readonly range: Range | null;
  /** What a file of all weights is set to; null where it has one weight. */
  readonly weight: number | null;
}

/** A font, in as many files as it comes in. */
export interface Family {
  readonly name: string;
  readonly files: readonly FontFile[];
}

/** Our own cuts, whose letters the whole paper is set in. */
const OWN = join(PROJECT, 'public', 'fonts');

/** Where npm lays fonts. */
const PACKAGES = join(PROJECT, 'node_modules', '@fontsource-variable');

/** Fonts for letters that our own cuts have not, in the order in which they are asked. */
export const OTHERS = [
  'noto-serif',
  'noto-naskh-arabic',
  'noto-serif-hebrew',
  'noto-serif-devanagari',
  'noto-serif-thai',
  'noto-serif-sc',
  'noto-serif-tc',
  'noto-serif-jp',
  'noto-serif-kr',
  'noto-emoji',
] as const;

/** The slices of those fonts that hold letters of other scripts than their own, which are set in ours. */
const STRANGERS = /^(?:latin|cyrillic|greek|vietnamese|math|symbols)/;

/** Of those, what Chinese sets in its own way. */
const HAN = /-(?:sc|tc)$/;
const HAN_SIGNS = 'U+2014,U+2018-201D,U+2026';

const WEIGHTS = { display: 700, text: 400 };

/** Finds the fonts that are here. Those for Chinese, Japanese and Korean are large, and may be left out of an installation. */
export function findFonts(cut: keyof typeof WEIGHTS): Family[] {
  return [
    { name: 'own', files: ownFiles(cut) },
    ...OTHERS.flatMap((name) => {
      const list = join(PACKAGES, name, 'unicode.json');
      return existsSync(list) ? [{ name, files: slicesOf(name, list, WEIGHTS[cut]) }] : [];
    }),
  ];
}

/** Stands for the fonts that are here: a card is drawn again when they change. */
export function readFontMark(): string {
  const others = OTHERS.map((name) => {
    const file = join(PACKAGES, name, 'package.json');
    if (!existsSync(file)) return `${name} -`;
    const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
    return `${name} ${version}`;
  });
  return [...readdirSync(OWN).sort(), ...others].join('\n');
}

function ownFiles(cut: keyof typeof WEIGHTS): FontFile[] {
  return ['latin', 'cyrillic'].flatMap((script) =>
    readdirSync(OWN)
      .filter((name) => name.startsWith(`${cut}-${script}.`))
      .map((name) => ({ path: join(OWN, name), range: null, weight: null })),
  );
}

/** A package lists its slices by name, with the letters of each: `"[4]": "U+fee3,U+fef3"`. */
function slicesOf(name: string, list: string, weight: number): FontFile[] {
  const slices: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'));
  return Object.entries(slices)
    .map(([slice, letters]) => [slice, slice === 'latin' && HAN.test(name) ? HAN_SIGNS : letters] as const)
    .filter(([slice, letters]) => name === 'noto-serif' || letters === HAN_SIGNS || !STRANGERS.test(slice))
    .map(([slice, letters]) => ({
      path: join(PACKAGES, name, 'files', `${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      range: readRange(letters),
      weight,
    }));
}

/** Reads letters as style sheets list them: `U+0600-06FF,U+200C`. */
export function readRange(letters: string): Range {
  return letters.split(',').map((part): readonly [number, number] => {
    const [first = '', last = first] = part.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** Says whether a range has a code point. */
export function isIn(range: Range, point: number): boolean {
  return range.some(([first, last]) => first <= point && point <= last);
}
