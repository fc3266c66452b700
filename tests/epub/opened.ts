import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { WholeArticle } from '../../src/article/compiled-article.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { chooseStories } from '../../src/epub/choose-stories.ts';
import type { Choice, Selection } from '../../src/epub/selection.ts';
import { writeBook } from '../../src/epub/write-book.ts';
import { type EditionParts, edit } from '../edition/copy.ts';

/** A book, opened: its bytes, and its texts by their path. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  /** What stands in a file of the book's folder. */
  readonly text: (path: string) => string;
}

/** Chooses stories that there are. */
export function choose(edition: Edition, choice: Choice): Selection {
  const selection = chooseStories(edition, choice);
  if ('fault' in selection) throw new Error(selection.fault);
  return selection;
}

/** Binds articles as the latest edition, or what else is chosen, and opens the book. */
export function bind(
  articles: readonly WholeArticle[],
  {
    choice = { kind: 'latest' },
    bytes = {},
    ...parts
  }: EditionParts & { readonly choice?: Choice; readonly bytes?: Readonly<Record<string, Uint8Array>> } = {},
): Opened {
  const { edition } = edit(articles, parts);
  return open(writeBook(edition, choose(edition, choice), new Map(Object.entries(bytes))));
}

export function open(bytes: Uint8Array): Opened {
  const files = unzipSync(bytes);
  return {
    bytes,
    paths: Object.keys(files),
    text: (path) => {
      const file = files[`EPUB/${path}`];
      if (!file) throw new Error(`No ${path} among ${Object.keys(files).join(', ')}`);
      return strFromU8(file);
    },
  };
}

/** Lists the elements of a text of XML, read as strictly as its standard has it. */
export function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'element') found.push(node);
    if (node.type === 'element' || node.type === 'root') for (const child of node.children) walk(child);
  };
  walk(fromXml(xml));
  return found;
}

/** Lists what the elements of a name hold, as text. */
export function readAll(xml: string, name: string): string[] {
  const textIn = (node: Nodes): string =>
    node.type === 'text' || node.type === 'cdata'
      ? node.value
      : 'children' in node
        ? node.children.map(textIn).join('')
        : '';
  return elementsOf(xml)
    .filter((element) => element.name === name)
    .map(textIn);
}

/** Tells what is wrong with the structure of a book; nothing where it is sound. */
export function findFaults({ bytes, paths, text }: Opened): string[] {
  const faults: string[] = [];
  const own = paths.filter((path) => path.startsWith('EPUB/')).map((path) => path.slice('EPUB/'.length));
  // The first file of the archive begins after 30 bytes of its header: its name, then the type, unpacked.
  if (strFromU8(bytes.subarray(30, 58)) !== 'mimetypeapplication/epub+zip')
    faults.push('the type is not first');
  const items = elementsOf(text('package.opf')).filter(({ name }) => name === 'item');
  const listed = items.map(({ attributes }) => String(attributes.href));
  for (const path of own.filter((one) => one !== 'package.opf' && !listed.includes(one)))
    faults.push(`${path} is in no manifest`);
  for (const path of listed.filter((one) => !own.includes(one))) faults.push(`${path} is not there`);
  const ids = new Map<string, ReadonlySet<string>>();
  const links: (readonly [from: string, to: string])[] = [];
  for (const path of own.filter((one) => /\.(?:xhtml|opf|ncx|svg)$/.test(one))) {
    const elements = elementsOf(text(path));
    const here = elements.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
    if (new Set(here).size < here.length) faults.push(`${path} has an id twice`);
    ids.set(path, new Set(here));
    for (const { attributes } of path.endsWith('.opf') ? [] : elements)
      for (const address of [attributes.href, attributes.src])
        if (address && !/^(?:https?|mailto|tel):/.test(address)) links.push([path, address]);
  }
  for (const [from, to] of links) {
    const [file = '', place] = to.split('#');
    if (file !== '' && !own.includes(file)) faults.push(`${from} leads to ${to}`);
    if (place !== undefined && !ids.get(file || from)?.has(place)) faults.push(`${from} leads to ${to}`);
  }
  return faults;
}
