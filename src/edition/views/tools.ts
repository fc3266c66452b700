import type { Edition } from '../edition.ts';

/** The row of buttons of a story: what a reader can do with it. In the paper's language, as their boxes are. */
export interface Tools {
  readonly label: string;
  readonly save: string;
  readonly isSaved: string;
  readonly share: string;
  readonly settings: string;
  readonly listen: string;
  readonly copied: string;
  readonly failed: string;
  /** They stand where the story begins, whichever side their own language begins on. */
  readonly lang: string;
}

/** Names the buttons of a story. */
export function decideTools({ language }: Edition): Tools {
  const { reader, words, code } = language;
  return {
    label: reader.tools,
    save: reader.save,
    isSaved: reader.isSaved,
    share: reader.share,
    settings: words.settings,
    listen: reader.listen,
    copied: reader.copied,
    failed: reader.copyFailed,
    lang: code,
  };
}
