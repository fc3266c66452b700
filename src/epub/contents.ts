import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Binding } from './binding.ts';
import type { Selection } from './selection.ts';
import { writePage } from './xhtml.ts';

/** Names of the pages that every book has. */
export const COVER_FILE = 'cover.xhtml';
export const CONTENTS_FILE = 'contents.xhtml';

/** What a page of a book says of the language of its words. */
export interface PageLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Writes the table of contents, by section, and the landmarks that e-readers jump to. */
export function writeContents({ title, parts }: Selection, binding: Binding, language: PageLanguage): string {
  const { chapters } = binding;
  const paper = binding.edition.desk.site.name;
  const [first] = chapters.values();
  const list = parts.flatMap(({ heading, stories }, at) => {
    const lines = stories.map(({ record, address }, index) => {
      const isForeign = record.language !== language.lang;
      const own = isForeign ? { lang: record.language, xmlLang: record.language, dir: record.direction } : {};
      // Stories of no section stand apart from those of the last one.
      const isApart = heading === null && at > 0 && index === 0;
      return h('li', isApart ? { className: 'apart' } : {}, [
        h('a', { href: chapters.get(address), ...own }, record.headline),
      ]);
    });
    return heading === null ? lines : [h('li', [h('span', heading), h('ol', lines)])];
  });
  return writePage({
    title: `${paper} – ${title}`,
    ...language,
    type: 'frontmatter',
    content: [
      h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: ['title'] }, [
        h('h1', { id: 'title' }, [h('span', paper), ' ', title]),
        h('ol', list),
      ]),
      h('nav', { 'epub:type': 'landmarks', hidden: 'hidden', ariaLabel: title }, [
        h('ol', [
          landmark('cover', COVER_FILE, paper),
          landmark('toc', `${CONTENTS_FILE}`, title),
          ...(first === undefined ? [] : [landmark('bodymatter', first, firstHeadline(parts))]),
        ]),
      ]),
    ],
  });
}

function landmark(type: string, href: string, words: string): Element {
  return h('li', [h('a', { 'epub:type': type, href }, words)]);
}

function firstHeadline(parts: Selection['parts']): string {
  return parts[0]?.stories[0]?.record.headline ?? '';
}
