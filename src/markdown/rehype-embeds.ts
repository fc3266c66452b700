import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { notesOf, report } from './body-notes.ts';
import { readEmbed } from './embed-providers.ts';
import { eachElement } from './walk.ts';

const embedding = new Set(['iframe', 'embed', 'object', 'video', 'audio', 'frame']);
/**
 * Puts a plain link in the place of each frame, video and sound: a page calls no other house, and a link can be read,
 * printed and kept. “YouTube: www.youtube.com/watch?v=…”, or the title the frame has. Raises `unsafe-html-removed`.
 */
export default function rehypeEmbeds() {
  return (tree: Root, file: VFile): void => {
    if (!notesOf(file).hasHtml) return;
    eachElement(tree, (node, index, parent) => {
      if (!embedding.has(node.tagName)) return;
      const link = linkTo(node);
      report(
        file,
        'unsafe-html-removed',
        node,
        link
          ? `Unexpected \`<${node.tagName}>\`, expected a link: the page has one to ${link.name} in its place`
          : `Unexpected \`<${node.tagName}>\` without an address, expected copy: it was left out`,
        'Write a link, so that you choose its words.',
      );
      const replacement: (ElementContent & RootContent)[] = link ? [link.element] : [];
      parent.children.splice(index, 1, ...replacement);
      return index + replacement.length;
    });
  };
}

function linkTo(node: Element): { readonly name: string; readonly element: Element } | null {
  const src = addressOf(node);
  const embed = src === null ? null : readEmbed(src);
  const href = embed?.href ?? src;
  if (href === null) return null;
  const name = embed?.name ?? href.split('/').at(-1) ?? href;
  const { title } = node.properties;
  const address = href.replace(/^https?:\/\//, '');
  const shown = embed?.isKnown ? `${name}: ${address}` : embed ? address : name;
  const value = typeof title === 'string' && title.trim() !== '' ? `${title.trim()} (${name})` : shown;
  const { position } = node;
  return {
    name,
    element: {
      type: 'element',
      tagName: 'a',
      properties: { href },
      children: [{ type: 'text', value }],
      ...(position ? { position } : {}),
    },
  };
}

function addressOf(node: Element): string | null {
  const { src, dataSrc, data } = node.properties;
  const own = [src, dataSrc, data].find((value) => typeof value === 'string' && value.trim() !== '');
  if (typeof own === 'string') return own.trim() === 'about:blank' ? null : own.trim();
  for (const child of node.children) {
    if (child.type !== 'element' || (child.tagName !== 'source' && child.tagName !== 'embed')) continue;
    const found = addressOf(child);
    if (found !== null) return found;
  }
  return null;
}
