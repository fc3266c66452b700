import type { Language } from '../../languages/language.ts';
import type { ReaderWords } from '../../languages/reader-words.ts';
import type { Edition } from '../edition.ts';
import { type PageHead, writeHead } from './page-head.ts';

/** A choice of how the paper looks: one of a few values, of which the empty one is the paper's own. */
export interface Choice {
  readonly name: 'theme' | 'size' | 'measure' | 'spacing' | 'face' | 'hyphens' | 'marks';
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
}

/** The page on which readers choose. Other pages take from it the boxes that a reader asks for. */
export interface SettingsPage {
  readonly head: PageHead;
  readonly address: string;
  readonly heading: string;
  readonly choices: readonly Choice[];
  readonly words: ReaderWords;
  readonly siteName: string;
}

/** Decides the page of settings. */
export function decideSettingsPage(edition: Edition): SettingsPage {
  const { language, addresses, desk } = edition;
  const { reader, words } = language;
  return {
    head: {
      ...writeHead(edition, {
        title: words.settings,
        description: reader.settingsText,
        address: addresses.settings(),
      }),
      robots: 'noindex',
    },
    address: addresses.settings(),
    heading: words.settings,
    choices: listChoices(language),
    words: reader,
    siteName: desk.site.name,
  };
}

/** Lists the choices that mean something in a language: where words are not divided, nobody is asked whether they should be. */
export function listChoices({ reader, reading, direction }: Language): Choice[] {
  const { colourNames, sizeNames, measureNames, spacingNames, typefaceNames, on, off } = reader;
  const isDivided = reading.unit === 'word' && direction === 'ltr';
  return [
    choice('theme', reader.colours, [
      ['', colourNames.system],
      ['light', colourNames.light],
      ['sepia', colourNames.sepia],
      ['dark', colourNames.dark],
      ['contrast', colourNames.contrast],
    ]),
    choice('size', reader.size, [
      ['smaller', sizeNames.smaller],
      ['', sizeNames.normal],
      ['larger', sizeNames.larger],
      ['largest', sizeNames.largest],
    ]),
    choice('face', reader.typeface, [
      ['', typefaceNames.serif],
      ['sans', typefaceNames.sans],
      ['legible', typefaceNames.legible],
    ]),
    choice('measure', reader.measure, [
      ['short', measureNames.short],
      ['', measureNames.normal],
      ['long', measureNames.long],
    ]),
    choice('spacing', reader.spacing, [
      ['', spacingNames.normal],
      ['wide', spacingNames.wide],
      ['wider', spacingNames.wider],
    ]),
    ...(isDivided
      ? [
          choice('hyphens', reader.hyphens, [
            ['', on],
            ['off', off],
          ]),
        ]
      : []),
    choice('marks', reader.readMarks, [
      ['on', on],
      ['', off],
    ]),
  ];
}

function choice(
  name: Choice['name'],
  title: string,
  options: readonly (readonly [value: string, title: string])[],
): Choice {
  return { name, title, options: options.map(([value, label]) => ({ value, title: label })) };
}
