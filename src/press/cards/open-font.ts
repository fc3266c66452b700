import { readFileSync } from 'node:fs';
import { Blob, Buffer, Direction, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import unpack from 'woff2-encoder/decompress';
import type { Run } from '../../metadata/card/runs.ts';
import { EM } from '../../metadata/card/sheet.ts';
import type { Glyph, Style } from '../../metadata/card/typesetter.ts';
import type { FontFile } from './shelf.ts';

/** A font that is open: it has what letters it has, and shapes them. */
export interface OpenFont {
  readonly has: (point: number) => boolean;
  /** Shapes a run: joined, stacked and kerned as its script wants it. `isWhole` is false where a box stands for a letter. */
  readonly shape: (run: Run<unknown>, style: Style) => ShapedRun;
}

export interface ShapedRun {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  readonly isWhole: boolean;
}

/** The glyph that fonts show for a letter that they have not. */
const NOTDEF = 0;

/** Opens a font file. Everything that it says is in thousandths of an em. */
export async function openFont({ path, weight }: FontFile): Promise<OpenFont> {
  const font = new Font(new Face(new Blob(await unpack(readFileSync(path)))));
  font.setScale(EM, EM);
  if (weight !== null) font.setVariations([new Variation('wght', weight)]);
  const buffer = new Buffer();
  const outlines = new Map<number, string>();
  const outlineOf = (id: number) => {
    const outline = outlines.get(id) ?? font.glyphToPath(id);
    outlines.set(id, outline);
    return outline;
  };
  return {
    has: (point) => (font.nominalGlyph(point) ?? NOTDEF) !== NOTDEF,
    shape: ({ text, direction }, { language, features }) => {
      buffer.reset();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
      buffer.setLanguage(language);
      shape(
        font,
        buffer,
        features.map((tag) => new Feature(tag)),
      );
      const ids = buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
      const glyphs: Glyph[] = [];
      let width = 0;
      for (const [at, { xAdvance, xOffset, yOffset }] of buffer.getGlyphPositions().entries()) {
        const outline = outlineOf(ids[at] ?? NOTDEF);
        if (outline !== '') glyphs.push({ outline, x: width + xOffset, y: yOffset });
        width += xAdvance;
      }
      return { glyphs, width, isWhole: !ids.includes(NOTDEF) };
    },
  };
}
