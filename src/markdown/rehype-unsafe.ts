import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf, report } from './body-notes.ts';
import { arrangingElements, isElementName, removedElements, unwrappedElements } from './html-elements.ts';
import { eachElement } from './walk.ts';

const hint = 'Only HTML that says what its text is may stand in copy; see the list in the manual.';

/**
 * Takes out elements that may not stand in copy with all they hold, and names what `rehype-sanitize` drops behind it
 * without a word: elements that are unwrapped, and handlers of events. Style, classes and other dress fall away in
 * silence. Raises `unsafe-html-removed`.
 */
export default function rehypeUnsafe() {
  return (tree: Root, file: VFile): void => {
    if (!notesOf(file).hasHtml) return;
    eachElement(tree, (node, index, parent) => {
      const { tagName: name } = node;
      if (removedElements.has(name) || (name === 'input' && !isTaskMark(node))) {
        report(
          file,
          'unsafe-html-removed',
          node,
          `Unexpected \`<${name}>\`, expected copy: it was left out`,
          hint,
        );
        parent.children.splice(index, 1);
        return index;
      }
      if (unwrappedElements.has(name) || !isElementName(name)) {
        report(
          file,
          'unsafe-html-removed',
          node,
          `Unexpected \`<${name}>\`, expected copy: only its text was kept`,
          hint,
        );
      }
      if (!arrangingElements.has(name)) reportHandlers(file, node);
      return undefined;
    });
  };
}

/** “onclick”, “onError”, and what the parser makes of names with a stroke in them: “/onload”. */
const handler = /^\W*on\w/i;

function reportHandlers(file: VFile, node: Element): void {
  const names = Object.keys(node.properties).filter((name) => handler.test(name));
  if (names.length === 0) return;
  const listed = names.map((name) => name.toLowerCase()).join(', ');
  report(
    file,
    'unsafe-html-removed',
    node,
    `Unexpected ${listed} on \`<${node.tagName}>\`, expected no script: it was left out`,
    hint,
  );
}

/** The box of a task: “- [x] done”. */
function isTaskMark({ properties }: Element): boolean {
  return properties.type === 'checkbox' && properties.disabled === true;
}
