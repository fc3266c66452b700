import type { MetaTag } from '../../src/metadata/meta-tags.ts';

/** What Zotero saves of a page. */
export interface SavedItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly creators: readonly string[];
  readonly date: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly section: string | undefined;
  readonly language: string | undefined;
  readonly rights: string | undefined;
  readonly abstractNote: string | undefined;
  readonly url: string | undefined;
}

/** Types that a Dublin Core type may name outright; of Zotero's many those that a newspaper could be taken for. */
const ITEM_TYPES = ['newspaperArticle', 'magazineArticle', 'journalArticle', 'blogPost', 'webpage', 'report'];

/** Tags of Highwire Press that decide the type whatever else is said, and those that are only a guess. */
const HIGHWIRE_TYPES: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};
const HIGHWIRE_GUESSES = ['citation_title', 'citation_series_title'];

const OPEN_GRAPH_TYPES: Readonly<Record<string, string>> = { website: 'webpage', book: 'book' };

/**
 * Says what Zotero makes of a page's meta tags, by the rules of its translators “Embedded Metadata” (of 2024-06-13) and “RDF”, as far as
 * they look at tags like ours: a type that Dublin Core names goes before what Open Graph lets guess; of each field the first name that is there
 * counts; authors are those of `author` where nothing better is. Written from their rules, and nothing of them is in here.
 */
export function saveWithZotero(tags: readonly MetaTag[]): SavedItem {
  const all = tags.map((tag) => ({ name: 'name' in tag ? tag.name : tag.property, content: tag.content }));
  const every = (...names: string[]) =>
    names
      .map((name) => all.filter((tag) => tag.name.toLowerCase() === name))
      .find((found) => found.length > 0) ?? [];
  const first = (...names: string[]) => every(...names)[0]?.content;
  const highwire = all.map(({ name }) => HIGHWIRE_TYPES[name]).find((type) => type !== undefined);
  const dublinCore = first('dc.type', 'dcterms.type');
  const isGuessed = all.some(({ name }) => HIGHWIRE_GUESSES.includes(name));
  const itemType =
    highwire ??
    OPEN_GRAPH_TYPES[first('og:type') ?? ''] ??
    ITEM_TYPES.find((type) => type === dublinCore) ??
    (isGuessed ? 'journalArticle' : 'webpage');
  const named = ['newspaperArticle', 'blogPost', 'webpage'].includes(itemType);
  return {
    itemType,
    title: first('dc.title', 'dcterms.title', 'og:title'),
    creators: [
      ...new Set(
        every('citation_author', 'dc.creator', 'dcterms.creator', 'author').map(({ content }) => content),
      ),
    ],
    date: first('citation_date', 'og:published_time', 'article:published_time', 'dc.date'),
    publicationTitle: first('dc.source', 'dcterms.source') ?? (named ? first('og:site_name') : undefined),
    section: first('article:section'),
    language: first('citation_language', 'dc.language', 'dcterms.language', 'language'),
    rights: first('dc.rights', 'dcterms.rights'),
    abstractNote: first('og:description', 'dcterms.abstract'),
    url: first('og:url'),
  };
}
