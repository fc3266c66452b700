import type { ReaderWords } from '../../languages/reader-words.ts';
import type { Edition } from '../edition.ts';
import { type PageHead, writeHead } from './page-head.ts';

/** The page of what a reader has saved. The reader's own device fills it in. */
export interface SavedPage {
  readonly head: PageHead;
  readonly address: string;
  readonly heading: string;
  readonly words: ReaderWords;
}

/** Decides the page of what a reader has saved. */
export function decideSavedPage(edition: Edition): SavedPage {
  const { language, addresses } = edition;
  const { reader, words } = language;
  const address = addresses.saved();
  return {
    head: {
      ...writeHead(edition, { title: words.saved, description: reader.savedText, address }),
      robots: 'noindex',
    },
    address,
    heading: words.saved,
    words: reader,
  };
}
