import { languageOf } from '../../languages/index.ts';
import type { Edition } from '../edition.ts';
import { dressPictures } from './body-pictures.ts';
import type { Link } from './links.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { letCodeScroll } from './scrolling-code.ts';

/** A standing page: about, contact, policies. */
export interface StandingView {
  readonly head: PageHead;
  readonly address: string;
  readonly heading: string;
  readonly html: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Decides a standing page. Throws where there is none of that name, which is a fault of the page that asks. */
export function decideStandingPage(edition: Edition, name: string): StandingView {
  const page = edition.pages.find((one) => one.name === name);
  if (!page) throw new Error(`No page ${name} in this edition`);
  const { addresses, desk } = edition;
  const { title, description, html } = page;
  const { code, direction } = languageOf(page.language, desk.languages);
  const address = addresses.page(name);
  const head = writeHead(edition, {
    title,
    description: description ?? `${title} – ${desk.site.name}`,
    address,
  });
  return {
    head: { ...head, lang: code, dir: direction },
    address,
    heading: title,
    html: dressPictures(letCodeScroll(html), edition),
    lang: code,
    dir: direction,
  };
}

/** The page that hosts show where there is none, with ways that lead on. */
export interface MissingView extends StandingView {
  readonly ways: readonly Link[];
}

/** Decides the page that hosts show where there is none. Their status keeps it out of indexes; a tag would mark it as a fault. */
export function decideMissingPage(edition: Edition): MissingView {
  const { language, addresses } = edition;
  const { words, code, direction } = language;
  const { notFound, notFoundText, home, latest, archive } = words;
  const head = writeHead(edition, {
    title: notFound,
    description: notFoundText,
    address: null,
  });
  return {
    head,
    address: '',
    heading: notFound,
    html: `<p>${notFoundText}</p>`,
    lang: code,
    dir: direction,
    ways: [
      { title: home, href: addresses.front() },
      { title: latest, href: addresses.latest() },
      { title: archive, href: addresses.archive() },
    ],
  };
}
