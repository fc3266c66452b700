import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { eachElement } from './walk.ts';

/** The id that remark gives the heading over the footnotes. */
const remarkLabel = 'footnote-label';
const label = 'footnotes';

/**
 * Gives the footnotes their words in the article’s language and their roles (DPUB-ARIA), so that they work by links
 * alone.
 */
export default function rehypeFootnotes() {
  return (tree: Root, file: VFile): void => {
    const { words } = notesOf(file).language;
    eachElement(tree, (node) => {
      const { properties } = node;
      if (node.tagName === 'section' && properties.dataFootnotes !== undefined) {
        node.properties = { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: [label] };
      } else if (node.tagName === 'h2' && properties.id === remarkLabel) {
        node.properties = { id: label };
        node.children = [{ type: 'text', value: words.footnotes }];
      } else if (node.tagName === 'a' && properties.dataFootnoteRef !== undefined) {
        node.properties = {
          ...kept(node),
          dataFootnoteRef: '',
          role: 'doc-noteref',
          ariaDescribedBy: [label],
        };
      } else if (node.tagName === 'a' && properties.dataFootnoteBackref !== undefined) {
        const count =
          typeof properties.ariaLabel === 'string' ? /\d+(?:-\d+)?$/.exec(properties.ariaLabel)?.[0] : null;
        const ariaLabel = count ? `${words.backToText}: ${count}` : words.backToText;
        node.properties = { ...kept(node), dataFootnoteBackref: '', role: 'doc-backlink', ariaLabel };
      }
    });
  };
}

/** Says whether an element is the heading over the footnotes, which is none of the copy’s. */
export function isFootnotesLabel({ tagName, properties }: Element): boolean {
  return tagName === 'h2' && properties.id === label;
}

function kept({ properties: { href, id } }: Element) {
  return { ...(href === undefined ? {} : { href }), ...(id === undefined ? {} : { id }) };
}
