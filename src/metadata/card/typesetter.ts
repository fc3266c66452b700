/** What a card is set in: the masthead, the headline, all else. */
export type Cut = 'plate' | 'display' | 'text';

/** How a text is set. */
export interface Style {
  readonly cut: Cut;
  /** BCP 47 tag: Japanese and Chinese write one character in two ways. */
  readonly language: string;
  /** The direction of the line. */
  readonly direction: 'ltr' | 'rtl';
  /** OpenType features, such as `smcp` for small capitals. */
  readonly features: readonly string[];
}

/** A shape on a line: an outline in thousandths of an em, upwards from the baseline, and where it stands. */
export interface Glyph {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

/** A text in one line, from left to right, in thousandths of an em. */
export interface SetLine {
  readonly width: number;
  readonly glyphs: readonly Glyph[];
}

/** What sets type: the press has the fonts. */
export interface Typesetter {
  /** Gives the text as it can be set, without the signs that no font has; null where that would take a letter from a word. */
  readonly settable: (text: string, style: Style) => string | null;
  readonly set: (text: string, style: Style) => SetLine;
}
