import type { Element, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { applyEdits, type Edit } from './edits.ts';
import { textIn } from './hast-text.ts';
import { setDashes } from './set-dashes.ts';
import { placeholder, setQuotes } from './set-quotes.ts';

/** What the typographer changes: straight quotes, two hyphens, three points. */
const typedSign = /["']|--|\.\.\./;
/** Elements that belong to the line they stand in; every other one begins a new line. */
const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'data',
    'del',
    'dfn',
    'em',
    'i',
    'ins',
    'label',
    'mark',
    'q',
    'rp',
    'rt',
  ],
  ...['ruby', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u'],
]);
/** Elements whose text is set as it is: code, and what a machine says. */
const verbatim = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'img', 'input', 'progress', 'meter', 'wbr']);
/** “https://example.org/a--b”, “desk@example.org”, “www.example.org” */
const addressLike = /:\/\/|@|^www\./;

interface Line {
  readonly nodes: { readonly node: Text; readonly start: number }[];
  text: string;
}

/**
 * Sets straight quotes as the article’s language does, and typed dashes and ellipses where asked, over the bounds of
 * inline elements. Costs nothing where the copy has none; leaves code, addresses and what is set already.
 */
export default function rehypeTypographer() {
  return (tree: Root, file: VFile): void => {
    const { typographer } = notesOf(file);
    if (typographer === 'none' || !typedSign.test(String(file))) return;
    let line: Line = { nodes: [], text: '' };
    const close = () => {
      if (typedSign.test(line.text)) setLine(line, file);
      line = { nodes: [], text: '' };
    };
    const read = (parent: Root | Element): void => {
      for (const node of parent.children) {
        if (node.type === 'text') {
          line.nodes.push({ node, start: line.text.length });
          line.text += node.value;
        } else if (node.type === 'element') {
          const { tagName } = node;
          if (tagName === 'br') line.text += '\n';
          else if (verbatim.has(tagName) || (tagName === 'a' && addressLike.test(textIn(node))))
            line.text += placeholder;
          else if (inline.has(tagName)) read(node);
          else {
            close();
            read(node);
            close();
          }
        }
      }
    };
    read(tree);
    close();
  };
}

function setLine({ nodes, text }: Line, file: VFile): void {
  const { language, typographer } = notesOf(file);
  const dashes = typographer === 'quotes-and-dashes' ? setDashes(text) : [];
  const edits = [...setQuotes(text, language), ...dashes].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { node, start } of nodes) {
    const end = start + node.value.length;
    const own: Edit[] = [];
    for (let edit = edits[next]; edit && edit.start < end; edit = edits[++next]) {
      if (edit.start >= start && edit.end <= end) {
        own.push({ start: edit.start - start, end: edit.end - start, text: edit.text });
      }
    }
    if (own.length > 0) node.value = applyEdits(node.value, own).text;
  }
}
