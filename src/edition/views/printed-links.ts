import type { Addresses } from '../../addresses.ts';
import { unescapeAttribute } from '../pictures/image-tag.ts';

/** A link of a body as rehype writes it. `data-footnote-ref` and its like lead within the page. */
const LINK = /<a(?=[ >])[^<>]*? href="([^"]*)"/g;

/**
 * Lists what the links of a body lead to, in full and in their order, each as often as it stands there: on paper a
 * number stands behind each link, and the list at the end. Links within the page have none.
 */
export function listPrintedLinks(html: string, { absolute }: Pick<Addresses, 'absolute'>): string[] {
  return [...html.matchAll(LINK)]
    .map(([, href = '']) => unescapeAttribute(href))
    .filter((href) => !href.startsWith('#'))
    .map((href) => absolute(href).replace(/^(?:mailto|tel):/, ''));
}
