import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf, offsetOf, report } from './body-notes.ts';
import { type Address, readAddress } from './content-address.ts';
import { eachElement } from './walk.ts';

/** Marks a link that leads to another house: HTML’s `external`, and no handle on this page for pages it opens. */
const externalRel = ['external', 'noopener'];
/** What the copy may say itself about a link: paid for, not vouched for, written by a reader. */
const keptRel = new Set(['nofollow', 'sponsored', 'ugc', 'license']);

/**
 * Settles every address of the copy: marks external links, leads relative ones to files of the content folder
 * (`content:PATH`, which the edition replaces) and drops those that could run. Raises `unsafe-html-removed`.
 */
export default function rehypeAddresses() {
  return (tree: Root, file: VFile): void => {
    eachElement(tree, (node) => {
      if (node.tagName === 'a') settleLink(node, file);
      else if (node.tagName === 'img') settlePicture(node, file);
    });
  };
}

function settleLink(node: Element, file: VFile): void {
  const { href, rel, name, id } = node.properties;
  delete node.properties.rel;
  if (name !== undefined && id === undefined) node.properties.id = name;
  if (node.properties.dataFootnoteRef !== undefined || node.properties.dataFootnoteBackref !== undefined)
    return;
  if (typeof href !== 'string') return;
  const address = settle(node, 'href', href, 'link', file);
  const rels = [
    ...(address.kind === 'external' ? externalRel : []),
    ...(Array.isArray(rel) ? rel : []).filter((word) => keptRel.has(String(word).toLowerCase())),
  ];
  if (rels.length > 0) node.properties.rel = rels;
}

function settlePicture(node: Element, file: VFile): void {
  const { src } = node.properties;
  if (typeof src === 'string') settle(node, 'src', src, 'picture', file);
}

function settle(
  node: Element,
  name: 'href' | 'src',
  raw: string,
  kind: 'link' | 'picture',
  file: VFile,
): Address {
  const notes = notesOf(file);
  const address = readAddress(raw, kind, notes);
  if (address.kind === 'empty' || address.kind === 'unsafe') delete node.properties[name];
  else node.properties[name] = address.href;
  if (address.kind === 'content') {
    notes.links.push({ kind, href: raw, target: address.target, offset: offsetOf(node) });
  } else if (address.kind === 'unsafe') {
    const { scheme } = address;
    report(
      file,
      'unsafe-html-removed',
      node,
      `Unexpected address with \`${scheme}:\`, expected a web address: the ${kind} leads nowhere now`,
      'Write an address that begins with `https:`, or the path of a file.',
    );
  }
  return address;
}
