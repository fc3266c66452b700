import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { mainPicture } from '../edition/views/picture.ts';
import { nameElsewhere } from '../markdown/elsewhere.ts';
import { type Binding, settleLink } from './binding.ts';

/** Gives the address that stands for a picture of the paper in books. */
export function boundAddress(src: string, edition: Binding['edition']): string {
  return mainPicture(edition, src).src.split(/[?#]/, 1)[0] ?? '';
}

/**
 * Sets a picture: from the book, where it has it. For one that lies on another host, or that no e-reader could show, a link to
 * it stands there, with what it shows for words.
 */
export function setPicture(properties: Properties, binding: Binding, isInLink = false): ElementContent[] {
  const src = String(properties.src ?? '');
  const alt = String(properties.alt ?? '');
  const { edition, pictures } = binding;
  const main = mainPicture(edition, src);
  const bound = pictures.get(boundAddress(src, edition));
  if (bound) {
    const { width, height } = properties.width === undefined ? main : properties;
    return [h('img', { src: bound.file, alt, width, height })];
  }
  const href = settleLink(main.src, binding);
  if (isInLink || href === null) return [{ type: 'text', value: alt }];
  return [h('a', { className: 'elsewhere', href }, nameElsewhere(main.src, alt).words)];
}
