import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf, report } from './body-notes.ts';
import { formElements, isElementName, keptElements, removedElements, standIns } from './html-elements.ts';
import { closedNames } from './remark-html.ts';
import { eachElement } from './walk.ts';

const hint = 'Only HTML that says what its text is may stand in copy; see the list in the manual.';

/**
 * Takes out elements that may not stand in copy with all they hold, gives others a stand-in, and names handlers of
 * events, which `rehype-sanitize` drops without a word. Style, classes and other dress fall away in silence; what only
 * looks like a tag becomes text again. Raises `unsafe-html-removed`.
 *
 * Nothing is unwrapped here: within a stand-in, browsers read elements back as they were read.
 */
export default function rehypeUnsafe() {
  return (tree: Root, file: VFile): void => {
    if (!notesOf(file).hasHtml) return;
    const source = String(file);
    let closed: ReadonlySet<string> | null = null;
    const tell = (node: Element, what: string) => report(file, 'unsafe-html-removed', node, what, hint);
    eachElement(tree, (node, index, parent) => {
      const { tagName: name } = node;
      if (removedElements.has(name) || (name === 'input' && !isTaskMark(node))) {
        tell(node, `Unexpected \`<${name}>\`, expected copy: it was left out`);
        parent.children.splice(index, 1);
        return index;
      }
      const handlers = Object.keys(node.properties).filter((key) => handler.test(key));
      if (handlers.length > 0) {
        const listed = handlers.map((key) => key.toLowerCase()).join(', ');
        tell(node, `Unexpected ${listed} on \`<${name}>\`, expected no script: it was left out`);
      }
      if (keptElements.has(name)) return undefined;
      const typed = isElementName(name)
        ? null
        : loneTag(node, source, () => (closed ??= closedNames(source)));
      if (typed !== null) node.children.unshift({ type: 'text', value: typed });
      else if (!standIns.has(name))
        tell(node, `Unexpected \`<${name}>\`, expected copy: only its text was kept`);
      node.tagName = standIns.get(name) ?? formElements.get(name) ?? 'span';
      if (typed !== null) node.properties = {};
      return undefined;
    });
  };
}

/** “onclick”, “onError”, and what the parser makes of names with a stroke in them: “/onload”. */
const handler = /^\W*on\w/i;

/**
 * Gives the tag as it was typed where it is no tag at all: nothing in the copy closes it, and HTML has no such element
 * (“Vec<T>”, “<desk@example.org>” in a piece of HTML).
 */
function loneTag(node: Element, source: string, closedNames: () => ReadonlySet<string>): string | null {
  const start = node.position?.start.offset ?? source.length;
  const typed = /^<[^<>]{1,200}>/.exec(source.slice(start, start + 300))?.[0];
  const isIt =
    typed?.slice(1, 1 + node.tagName.length).toLowerCase() === node.tagName && !typed.endsWith('/>');
  return typed && isIt && !closedNames().has(node.tagName) ? typed : null;
}

/** The box of a task: “- [x] done”. */
function isTaskMark({ properties }: Element): boolean {
  return properties.type === 'checkbox' && properties.disabled === true;
}
