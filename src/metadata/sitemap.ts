import type { Element } from 'xast';
import { x } from 'xastscript';
import { NAMESPACES, textElement, writeXml } from '../feeds/xml.ts';

/** A page of a sitemap; addresses are full ones. */
export interface SitemapPage {
  readonly address: string;
  /** Its last change as W3C-DTF; null where nobody knows. */
  readonly changed: string | null;
  readonly pictures?: readonly string[];
  readonly news?: News;
}

/** What Google News wants to know of a story. */
export interface News {
  readonly paper: string;
  /** Of ISO 639. */
  readonly language: string;
  /** W3C-DTF. */
  readonly published: string;
  readonly title: string;
}

/** Writes a sitemap, after sitemaps.org 0.9 and Google's schemas for pictures and news. */
export function writeSitemap(pages: readonly SitemapPage[]): string {
  const { sitemap, image, news } = NAMESPACES;
  const names = {
    xmlns: sitemap,
    ...(pages.some(({ pictures = [] }) => pictures.length > 0) ? { 'xmlns:image': image } : {}),
    ...(pages.some((page) => page.news) ? { 'xmlns:news': news } : {}),
  };
  return writeXml(x('urlset', names, pages.map(writePage)));
}

/** Writes the list of sitemaps, each with the last change of any of its pages. */
export function writeSitemapIndex(sitemaps: readonly SitemapPage[]): string {
  return writeXml(
    x(
      'sitemapindex',
      { xmlns: NAMESPACES.sitemap },
      sitemaps.map(({ address, changed }) =>
        x('sitemap', [x('loc', address), ...textElement('lastmod', changed)]),
      ),
    ),
  );
}

function writePage({ address, changed, pictures = [], news }: SitemapPage): Element {
  return x('url', [
    x('loc', address),
    ...textElement('lastmod', changed),
    ...pictures.map((picture) => x('image:image', [x('image:loc', picture)])),
    ...(news ? [writeNews(news)] : []),
  ]);
}

function writeNews({ paper, language, published, title }: News): Element {
  return x('news:news', [
    x('news:publication', [x('news:name', paper), x('news:language', language)]),
    x('news:publication_date', published),
    x('news:title', title),
  ]);
}
