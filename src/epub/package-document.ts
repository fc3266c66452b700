import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Story } from '../edition/edition.ts';
import { laterDate, sayDateOrMoment } from '../edition/machine-dates.ts';
import { NAMESPACES, textElement, writeXml } from '../feeds/xml.ts';
import { lastChangeOf } from '../metadata/last-change.ts';
import { describeAccess } from './accessibility.ts';
import type { Binding } from './binding.ts';
import type { PageLanguage } from './contents.ts';
import { nameBook } from './identifier.ts';
import { listContributors, listCreators, type Maker } from './makers.ts';
import type { Selection } from './selection.ts';

/** A file of a book, as its package lists it. */
export interface ManifestFile {
  readonly path: string;
  readonly type: string;
  readonly properties?: string;
  /** Whether it is read in the order of the list, and not only shown by others. */
  readonly isRead: boolean;
}

/** Writes the package of a book (EPUB 3.3): what it is, all its files, and the order in which they are read. */
export function writePackage(
  selection: Selection,
  files: readonly ManifestFile[],
  binding: Binding,
  { lang, dir }: PageLanguage,
): string {
  const named = files.map((file, index) => ({ ...file, id: `file-${index + 1}` }));
  const ncx = named.find(({ type }) => type === NCX_TYPE);
  return writeXml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book',
        'xml:lang': lang,
        dir,
      },
      [
        x('metadata', { 'xmlns:dc': NAMESPACES.dc }, describe(selection, binding, lang)),
        x(
          'manifest',
          named.map(({ id, path, type, properties }) =>
            x('item', { id, href: path, 'media-type': type, ...(properties && { properties }) }),
          ),
        ),
        x(
          'spine',
          { 'page-progression-direction': dir, ...(ncx && { toc: ncx.id }) },
          named.filter(({ isRead }) => isRead).map(({ id }) => x('itemref', { idref: id })),
        ),
      ],
    ),
  );
}

export const NCX_TYPE = 'application/x-dtbncx+xml';

function describe(selection: Selection, binding: Binding, lang: string): Element[] {
  const { edition, pictures } = binding;
  const { site } = edition.desk;
  const { addresses } = edition;
  const stories = selection.parts.flatMap((part) => part.stories);
  return [
    x('dc:identifier', { id: 'book' }, identify(selection, binding)),
    x('dc:title', { id: 'title' }, `${site.name} – ${selection.title}`),
    ...[...new Set([lang, ...stories.map(({ record }) => record.language)])].map((one) =>
      x('dc:language', one),
    ),
    ...listCreators(stories, edition).flatMap((maker, index) =>
      credit('dc:creator', maker, `author-${index + 1}`),
    ),
    ...listContributors(stories).flatMap((maker, index) =>
      credit('dc:contributor', maker, `contributor-${index + 1}`),
    ),
    x('dc:publisher', site.publisher.name),
    x('dc:date', newestDate(stories, site.timeZone)),
    ...textElement('dc:description', site.description),
    ...listRights(stories).map((line) => x('dc:rights', line)),
    ...listSubjects(stories).map((name) => x('dc:subject', name)),
    ...(selection.page === null ? [] : [x('dc:source', addresses.absolute(selection.page))]),
    x('meta', { property: 'dcterms:modified' }, sayModified(stories, binding)),
    x('meta', { property: 'belongs-to-collection', id: 'paper' }, site.name),
    x('meta', { property: 'collection-type', refines: '#paper' }, 'series'),
    ...describeAccess(stories, edition, [...pictures.values()]).map(([property, value]) =>
      x('meta', { property }, value),
    ),
    // Readers of EPUB 2 find the cover by this.
    x('meta', { name: 'cover', content: 'file-1' }),
  ];
}

/** The name by which an e-reader knows a book again. */
export function identify({ name }: Selection, { edition }: Binding): string {
  const { addresses } = edition;
  return nameBook(`${addresses.absolute(addresses.front())}#epub/${name}`);
}

function credit(element: string, { name, role }: Maker, id: string): Element[] {
  return [
    x(element, { id }, name),
    x('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, role),
  ];
}

function newestDate(stories: readonly Story[], timeZone: string): string {
  const dates = stories.map(({ record }) => record.datePublished);
  return sayDateOrMoment(
    dates.reduce((a, b) => laterDate(a, b, timeZone)),
    timeZone,
  );
}

/** The last change of any story, never the hour in which the book was made: the same stories make the same book. */
function sayModified(stories: readonly Story[], { edition }: Binding): string {
  const instant = lastChangeOf(stories, edition)?.instant ?? 0;
  return `${new Date(instant).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
}

/** Lists whose the stories are and on what terms, each once. */
function listRights(stories: readonly Story[]): string[] {
  const lines = stories.flatMap(({ record: { copyright } }) => [
    copyright.notice,
    copyright.distributor,
    copyright.usageTerms,
  ]);
  return [...new Set(lines)].filter((line): line is string => line !== null && line.trim() !== '');
}

/** Topics that a book names: more say nothing of it. */
const MOST_SUBJECTS = 20;

function listSubjects(stories: readonly Story[]): string[] {
  const names = stories.flatMap(({ record }) => record.topics.map(({ name }) => name));
  return [...new Set(names)].slice(0, MOST_SUBJECTS);
}
