import type { Html, Paragraph, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { notesOf } from './body-notes.ts';
import { isElementName } from './html-elements.ts';

/** “<T>”, “<your-name>”: one tag without attributes, and no other. */
const bareTag = /^<([a-z][\w-]*)\s*>[^<]*$/i;
/** “</details>” */
const closingTag = /<\/([a-z][^\s<>/]*)/gi;

/**
 * Drops comments in silence, gives back as text what only looks like HTML (“Vec<T>”, “hello <your name>”), and notes
 * whether HTML is left that must be parsed.
 */
export default function remarkHtml() {
  return (tree: Root, file: VFile): void => {
    const notes = notesOf(file);
    if (!notes.hasHtml) return;
    notes.hasHtml = false;
    let closed: ReadonlySet<string> | null = null;
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (isComment(node.value)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      closed ??= closedNames(String(file));
      const name = bareTag.exec(node.value)?.[1]?.toLowerCase();
      if (name && !isElementName(name) && !closed.has(name)) {
        parent.children[index] =
          parent.type === 'root' || isContainer(parent.type) ? paragraphOf(node) : textOf(node);
        return SKIP;
      }
      notes.hasHtml = true;
      return undefined;
    });
  };
}

/** “<!-- to be checked -->”, and nothing behind it. */
function isComment(html: string): boolean {
  return (
    html.startsWith('<!--') && html.indexOf('-->') !== -1 && html.indexOf('-->') === html.trimEnd().length - 3
  );
}

/** Lists the elements that are closed somewhere in a text, in small letters. */
export function closedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(closingTag)) if (name) names.add(name.toLowerCase());
  return names;
}

function isContainer(type: string): boolean {
  return type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition';
}

function textOf({ value, position }: Html): Text {
  return { type: 'text', value, ...(position ? { position } : {}) };
}

function paragraphOf(node: Html): Paragraph {
  return {
    type: 'paragraph',
    children: [textOf(node)],
    ...(node.position ? { position: node.position } : {}),
  };
}
