import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';

const parseHtml = rehypeRaw();

/** Parses the HTML in the copy as browsers do; it costs as much as the Markdown, so only where there is some. */
export default function rehypeParseHtml() {
  return (tree: Root, file: VFile): Root => (notesOf(file).hasHtml ? parseHtml(tree, file) : tree);
}
