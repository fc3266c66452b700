import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { isElsewhere } from './content-address.ts';
import { nameElsewhere } from './elsewhere.ts';
import { eachElement, type HtmlParent } from './walk.ts';

/**
 * Makes a link of each picture that lies on another host, in its words and with the host named, for a page calls nobody but its
 * own paper. Within a link, which can hold no other, its words stand. Comes after the figures, in which it stands as the picture
 * did, and after the body's text, which has no pictures.
 */
export default function rehypeElsewhere() {
  return (tree: Root, file: VFile): void => {
    const { pictures, siteOrigin } = notesOf(file);
    if (pictures.some((picture) => picture.isElsewhere)) settle(tree, siteOrigin, false);
  };
}

function settle(parent: HtmlParent, origin: string, isInLink: boolean): void {
  eachElement(parent, (node, index, around) => {
    if (node.tagName === 'a' && !isInLink) {
      settle(node, origin, true);
      return index + 1;
    }
    const { src, alt } = node.properties;
    if (node.tagName !== 'img' || typeof src !== 'string' || !isElsewhere(src, origin)) return;
    around.children.splice(
      index,
      1,
      isInLink ? text(nameElsewhere(src, String(alt)).words) : link(src, String(alt)),
    );
    return index + 1;
  });
}

function link(href: string, alt: string): Element {
  const { words, host } = nameElsewhere(href, alt);
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['elsewhere'], href, rel: ['external', 'noopener'] },
    children: [
      text(`${words} `),
      { type: 'element', tagName: 'small', properties: {}, children: [text(`(${host})`)] },
    ],
  };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
