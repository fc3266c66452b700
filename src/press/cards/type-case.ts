import { parseTag } from '../../languages/direction.ts';
import type { CardCopy } from '../../metadata/card/card-copy.ts';
import { lettersOf, splitRuns } from '../../metadata/card/runs.ts';
import type { Cut, Glyph, Style, Typesetter } from '../../metadata/card/typesetter.ts';
import { type OpenFont, openFont } from './open-font.ts';
import { type Family, type FontFile, findFonts, isIn } from './shelf.ts';

/** Gives a typesetter that has every letter of a card at hand. */
export type TypeCase = (copy: CardCopy) => Promise<Typesetter>;

/** Signs that are set with every text, whether they stand in it or not. */
const ALWAYS = ' …-';

/** What joins or parts letters and is not seen. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}+$/u;

/** A letter, a figure or a mark: without it, a word is another. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The alphabets of our own cuts: a text in one of them that wants a letter more is set in another font from its first letter on. */
const ALPHABET = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Signs that belong to the word before. */
const STOP = /^[.,:;!?،؛؟-]$/u;

/** Signs that Chinese gives as much room as a character, though Latin letters have them too. */
const HAN_SIGNS = /[‘’“”—…]/u;

/** Who writes Chinese characters how. */
const HAN: Readonly<Record<string, Family['name']>> = {
  Hans: 'noto-serif-sc',
  Hant: 'noto-serif-tc',
  Jpan: 'noto-serif-jp',
  Kore: 'noto-serif-kr',
};

/** Opens fonts as letters ask for them, and keeps them open. */
export function openTypeCase(): TypeCase {
  const shelves = { display: findFonts('display'), text: findFonts('text') };
  const opened = new Map<FontFile, Promise<OpenFont>>();
  const open = (file: FontFile) => {
    const font = opened.get(file) ?? openFont(file);
    opened.set(file, font);
    return font;
  };

  /** Finds the first font that has all of a letter. */
  const findFont = async (letter: string, families: readonly Family[]): Promise<OpenFont | null> => {
    const points = pointsOf(letter);
    for (const { files } of families) {
      for (const file of files) {
        if (file.range !== null && !points.every((point) => isIn(file.range ?? [], point))) continue;
        const font = await open(file);
        if (points.every(font.has)) return font;
      }
    }
    return null;
  };

  /** Lays out the letters of one cut for a card: which font each is set in. */
  const lay = async (cut: keyof typeof shelves, text: string, language: string) => {
    const letters = [...new Set(lettersOf(text + ALWAYS))];
    const all = inOrder(shelves[cut], language);
    const own = all.filter(({ name }) => name === 'own');
    const isOurs = await every(
      letters.filter((letter) => ALPHABET.test(letter)),
      async (letter) => (await findFont(letter, own)) !== null || (await findFont(letter, all)) === null,
    );
    const families = isOurs ? all : all.filter(({ name }) => name !== 'own');
    const fonts = new Map<string, OpenFont | null>();
    const han = isChinese(language) ? all.filter(isHan) : [];
    for (const letter of letters)
      fonts.set(letter, await findFont(letter, HAN_SIGNS.test(letter) ? [...han, ...families] : families));
    return fonts;
  };

  return async (copy) => {
    const { masthead, headline, agency, kicker, byline, date, language, mastheadLanguage } = copy;
    const small = [agency, kicker, byline, date].join(' ');
    return makeTypesetter({
      plate: await lay('display', masthead, mastheadLanguage),
      display: await lay('display', headline, language),
      text: await lay('text', small, language),
    });
  };
}

function makeTypesetter(fonts: Readonly<Record<Cut, ReadonlyMap<string, OpenFont | null>>>): Typesetter {
  const shapeAll = (text: string, style: Style) => {
    const known = fonts[style.cut];
    const runs = splitRuns<OpenFont>(text, style.direction, (letter, before) => {
      if (UNSEEN.test(letter)) return before;
      const font = known.get(letter) ?? null;
      // A stop goes with the word before it, where that font has it too.
      return before && STOP.test(letter) && pointsOf(letter).every(before.has) ? before : font;
    });
    return runs.map((run) => run.font.shape(run, style));
  };
  return {
    settable: (text, style) => {
      const known = fonts[style.cut];
      const letters = lettersOf(text);
      const isLost = (letter: string) => !UNSEEN.test(letter) && (known.get(letter) ?? null) === null;
      if (letters.some((letter) => isLost(letter) && LETTER.test(letter))) return null;
      const kept = letters
        .filter((letter) => !isLost(letter))
        .join('')
        .replace(/ {2,}/g, ' ')
        .trim();
      return kept !== '' && shapeAll(kept, style).every(({ isWhole }) => isWhole) ? kept : null;
    },
    set: (text, style) => {
      const glyphs: Glyph[] = [];
      let width = 0;
      for (const run of shapeAll(text, style)) {
        for (const glyph of run.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
        width += run.width;
      }
      return { glyphs, width };
    },
  };
}

/** The fonts in the order in which they are asked: ours, the other scripts', and of the Chinese characters the language's own first. */
function inOrder(families: readonly Family[], language: string): readonly Family[] {
  const first = HAN[scriptOf(language)] ?? HAN['Hans'];
  return [
    ...families.filter((family) => !isHan(family)),
    ...families.filter(({ name }) => name === first),
    ...families.filter((family) => isHan(family) && family.name !== first),
  ];
}

function isHan({ name }: Family): boolean {
  return Object.values(HAN).includes(name);
}

function isChinese(language: string): boolean {
  return /^Han[st]$/.test(scriptOf(language));
}

function scriptOf(language: string): string {
  return parseTag(language)?.maximize().script ?? '';
}

function pointsOf(letter: string): number[] {
  return Array.from(letter)
    .filter((sign) => !UNSEEN.test(sign))
    .map((sign) => sign.codePointAt(0) ?? 0);
}

async function every<T>(things: readonly T[], test: (thing: T) => Promise<boolean>): Promise<boolean> {
  for (const thing of things) if (!(await test(thing))) return false;
  return true;
}
