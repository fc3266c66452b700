import type { Nodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import type { VFile } from 'vfile';
import type { Language } from '../languages/language.ts';

/** A link or picture that leads to a file of the content folder, or to a page of the site. */
export interface ContentLink {
  readonly kind: 'link' | 'picture';
  /** The address as the copy has it. */
  readonly href: string;
  /** Path from the content folder, or from the site's root where it begins with a slash; without query and fragment. */
  readonly target: string;
  readonly offset: number;
}

/** A picture of a body. */
export interface BodyPicture {
  /** The address as it stands in the HTML: `content:PATH`, or a full one. */
  readonly src: string;
  readonly alt: string | null;
  /** The line under the picture, without the credit. */
  readonly caption: string | null;
  readonly credit: string | null;
  /** Whether it stands by itself, and not within a line. */
  readonly isFigure: boolean;
  /** Whether it lies on another host: a link to it stands in its place. */
  readonly isElsewhere: boolean;
  readonly offset: number;
}

/** A heading of a body, at the level it has on the page. */
export interface BodyHeading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** What the plugins are told about a body, and what they note about it. */
export interface BodyNotes {
  readonly language: Language;
  /** The article's path from the content folder. */
  readonly path: string;
  readonly siteOrigin: string;
  readonly headingOffset: number;
  /** Whether straight quotes are set, and dashes besides. */
  readonly typographer: 'none' | 'quotes' | 'quotes-and-dashes';
  /** Whether the body is to stand as it was typed, because its markup is too heavy. */
  readonly isRefused: boolean;
  /** Whether raw HTML is left in the tree that must be parsed. */
  hasHtml: boolean;
  text: string;
  readonly links: ContentLink[];
  readonly pictures: BodyPicture[];
  readonly headings: BodyHeading[];
}

declare module 'vfile' {
  interface DataMap {
    body: BodyNotes;
  }
}

/** Gives the notes of the body that a file holds. */
export function notesOf(file: VFile): BodyNotes {
  const notes = file.data.body;
  if (!notes) throw new Error('Unexpected file without notes, expected a file made by `compileBody`');
  return notes;
}

/** Finds where a node begins in the Markdown; 0 where the node was made by a plugin. */
export function offsetOf(node: Nodes | MarkdownNodes): number {
  return node.position?.start.offset ?? 0;
}

/** A hostile file could raise a message for every few characters; nobody reads more of one rule in one file. */
const mostMessages = 100;

/** Writes a message of the copy desk into a file, at a node. */
export function report(
  file: VFile,
  ruleId: string,
  node: Nodes | MarkdownNodes,
  message: string,
  hint: string | null = null,
): void {
  if (file.messages.length >= mostMessages) return;
  const { position } = node;
  const raised = file.message(message, {
    ruleId,
    source: 'broadsheet',
    ...(position ? { place: position } : {}),
  });
  if (hint !== null) raised.note = hint;
}
