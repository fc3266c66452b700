/** The letters that one set of files covers. */
export type FontScript = 'latin' | 'cyrillic';

/** A font that readers may have, fitted to ours. */
export type FallbackFont = 'georgia' | 'noto' | 'times';

export interface FontFile {
  readonly script: FontScript;
  readonly name: 'text' | 'text-italic' | 'display';
  readonly style: 'normal' | 'italic';
  /** Its name in `public/fonts/`, with a hash of what is in it: it never changes, and may be kept for ever. */
  readonly file: string;
  readonly bytes: number;
  /** In ems, above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  /** By how much each fallback is made larger or smaller, so that its lines are as long as ours. */
  readonly fallbacks: Readonly<Record<FallbackFont, number>>;
}
