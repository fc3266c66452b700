import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { writeXml } from '../feeds/xml.ts';

/** The style sheet of all pages of a book. */
export const STYLE_FILE = 'book.css';

/** What a page of a book is made of. */
export interface BookPage {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the page is in the book, in the words of EPUB: `cover`. */
  readonly type?: string;
  readonly content: readonly ElementContent[];
}

/** Writes a page of a book as XHTML. */
export function writePage({ title, lang, dir, type, content }: BookPage): string {
  const page = h('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang, xmlLang: lang, dir }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: STYLE_FILE })]),
    h('body', type === undefined ? {} : { 'epub:type': type }, [...content]),
  ]);
  return writeXhtml(page);
}

function writeXhtml(page: Element): string {
  const tree = toXast(page);
  if (tree.type !== 'element') throw new Error('An element of HTML is one of XML');
  return writeXml(tree);
}
