import type { Element, ElementContent } from 'hast';
import type { Language } from '../languages/language.ts';
import { sayCount } from '../languages/wording.ts';
import { isBlankText } from './hast-text.ts';

/** Makes one gallery of several figures; those who don't see it are told how many pictures it has. */
export function galleryOf(figures: readonly Element[], language: Language): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['gallery'],
      role: 'group',
      ariaLabel: sayCount(language.words.pictureCount, figures.length, language),
    },
    children: [...figures],
  };
}

/** Finds the picture in a node that is one, or a link around one. */
export function pictureIn(node: ElementContent): Element | null {
  if (node.type !== 'element') return null;
  if (node.tagName === 'img') return node;
  const [only, more] = node.tagName === 'a' ? node.children.filter((child) => !isBlankText(child)) : [];
  return only && !more ? pictureIn(only) : null;
}
