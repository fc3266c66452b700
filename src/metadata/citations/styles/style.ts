/** What is a style’s own. */
interface StyleParts {
  readonly title: string;
  /** What the Citation Style Language project calls the style that this one is made from. */
  readonly source: string;
  /** Who wrote that. */
  readonly authors: string;
  /** Where a family name’s particle goes. */
  readonly particles: 'never' | 'sort-only' | 'display-and-sort';
  /** What it says otherwise than the locale does. */
  readonly locale?: string;
  readonly bibliography: string;
}

/**
 * Writes a style of CSL for newspaper articles alone. The styles beside this file are made from those of the Citation Style Language
 * project, of which what is for other kinds of works was left out. By their licence they, unlike Broadsheet, are under CC BY-SA 3.0.
 */
export function writeStyle({
  title,
  source,
  authors,
  particles,
  locale = '',
  bibliography,
}: StyleParts): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="${particles}">
<info>
<title>${title}, newspaper articles alone</title>
<id>broadsheet-${source}</id>
<link href="http://www.zotero.org/styles/${source}" rel="template"/>
<author><name>${authors}</name></author>
<updated>2026-11-26T00:00:00+00:00</updated>
<rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
</info>
${locale}
<citation><layout><text value="x"/></layout></citation>
${bibliography}
</style>`;
}
