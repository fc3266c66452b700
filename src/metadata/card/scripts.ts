/** What a script asks of a headline, in ems of the size that Latin letters have beside it. */
export interface ScriptManners {
  /** How large its letters are set, so that they look as large as Latin ones. */
  readonly scale: number;
  /** From line to line. */
  readonly leading: number;
  /** From the top of its letters to the baseline. */
  readonly ascent: number;
}

const LATIN: ScriptManners = { scale: 1, leading: 1.08, ascent: 0.72 };

const OTHERS: readonly (readonly [sign: RegExp, manners: ScriptManners])[] = [
  [/\p{Script=Arabic}/u, { scale: 0.98, leading: 1.5, ascent: 0.9 }],
  [/\p{Script=Devanagari}/u, { scale: 0.9, leading: 1.42, ascent: 0.92 }],
  [/\p{Script=Thai}/u, { scale: 0.94, leading: 1.42, ascent: 1 }],
  [/\p{Script=Hebrew}/u, { scale: 0.98, leading: 1.22, ascent: 0.84 }],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
    { scale: 0.88, leading: 1.28, ascent: 0.86 },
  ],
];

/** Finds the manners of the script that a text is in: the first of those it has a letter of that wants more room than Latin. */
export function mannersOf(text: string): ScriptManners {
  return OTHERS.find(([sign]) => sign.test(text))?.[1] ?? LATIN;
}
