import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { readEmbed } from './embed-providers.ts';
import { isBlankText } from './hast-text.ts';
import { eachElement } from './walk.ts';

/**
 * Marks the link in a frame's place where it stands alone, so that a page can set it as a block, and sets the house that
 * it leads to apart: “YouTube: www.youtube.com/…”, “The flood (YouTube)”. A link that a person wrote in this form counts.
 */
export default function rehypeEmbedBlocks() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes('//')) return;
    eachElement(tree, ({ tagName, children }) => {
      if (tagName !== 'p' && tagName !== 'div') return;
      const [link, more] = children.filter((child) => !isBlankText(child));
      if (link?.type === 'element' && link.tagName === 'a' && !more) markEmbed(link);
    });
  };
}

function markEmbed(link: Element): void {
  const [text, more] = link.children;
  const house = readEmbed(String(link.properties.href))?.name;
  if (!house || text?.type !== 'text' || more) return;
  const { value } = text;
  const [before, behind] = [`${house}: `, ` (${house})`];
  if (value.startsWith(before))
    link.children = [small(before.trim()), words(` ${value.slice(before.length)}`)];
  else if (value.endsWith(behind))
    link.children = [words(`${value.slice(0, -behind.length)} `), small(behind.trim())];
  else return;
  link.properties.className = ['embed'];
}

function words(value: string): ElementContent {
  return { type: 'text', value };
}

function small(value: string): ElementContent {
  return { type: 'element', tagName: 'small', properties: {}, children: [words(value)] };
}
