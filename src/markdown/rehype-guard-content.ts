import type { Comment, Root, RootContent, Text } from 'hast';
import { eachElement, type HtmlParent } from './walk.ts';

const scheme = 'content:';

/**
 * Keeps what only reads like an address of ours from being taken for one: copy may write `href="content:x"` in a piece
 * of code, or begin an alt text with `content:`. An empty comment parts such a text, a space goes before such a value.
 */
export default function rehypeGuardContent() {
  return (tree: Root): void => {
    guardText(tree);
    eachElement(tree, (node) => {
      for (const [name, value] of Object.entries(node.properties)) {
        if (name === 'href' || name === 'src' || !String(value).startsWith(scheme)) continue;
        node.properties[name] = ` ${value}`;
      }
      guardText(node);
    });
  };
}

function guardText(parent: HtmlParent): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node?.type !== 'text' || !node.value.includes(scheme)) continue;
    const pieces = node.value.split(/(?<=")(?=content:)/);
    if (node.value.startsWith(scheme) && endsInQuote(parent.children[index - 1])) pieces.unshift('');
    if (pieces.length === 1) continue;
    const parted = pieces.flatMap((value, at): (Comment | Text)[] => [
      ...(at === 0 ? [] : [{ type: 'comment' as const, value: '' }]),
      { type: 'text', value },
    ]);
    parent.children.splice(index, 1, ...parted);
    index += parted.length - 1;
  }
}

function endsInQuote(node: RootContent | undefined): boolean {
  return node?.type === 'text' && node.value.endsWith('"');
}
