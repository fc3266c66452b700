import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf, offsetOf, report } from './body-notes.ts';
import { type CaptionCredit, splitCredit } from './caption-credit.ts';
import { isBlankText, textIn } from './hast-text.ts';
import { eachElement } from './walk.ts';

const noCaption: CaptionCredit = { caption: null, credit: null, shownCredit: null };

/**
 * Makes a figure of a paragraph that holds a picture and nothing else, or a picture and one emphasised line behind it.
 * The caption is that line, else the picture’s title; `splitCredit` says what of it is the credit. Pictures wait until
 * they come into view. Raises `picture-without-alt`.
 */
export default function rehypeFigures() {
  return (tree: Root, file: VFile): void => {
    const captions = new Map<Element, CaptionCredit>();
    eachElement(tree, (node, index, parent) => {
      if (node.tagName === 'figure') readFigure(node, captions);
      if (node.tagName === 'img') prepare(node, captions.get(node) ?? noCaption, file);
      const figures = node.tagName === 'p' ? figuresOf(node, captions) : null;
      if (!figures) return;
      parent.children.splice(index, 1, ...figures);
      return index;
    });
  };
}

/** Reads the caption of a figure that the copy has as HTML, and leaves it as it is. */
function readFigure(figure: Element, captions: Map<Element, CaptionCredit>): void {
  const line = figure.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
  const read = line ? splitCredit(textIn(line)) : noCaption;
  eachElement(figure, (node) => {
    if (node.tagName === 'img' && !captions.has(node)) captions.set(node, read);
  });
}

/** Gives the figures that a paragraph comes to, or null where it holds more than pictures and their captions. */
function figuresOf(paragraph: Element, captions: Map<Element, CaptionCredit>): Element[] | null {
  const parts = paragraph.children.filter((child) => !isBlankText(child) && !isBreak(child));
  const figures: Element[] = [];
  let open: { readonly figure: Element; readonly picture: Element } | null = null;
  for (const part of parts) {
    const picture = pictureIn(part);
    if (picture && part.type === 'element') {
      const { position } = part;
      const figure: Element = {
        type: 'element',
        tagName: 'figure',
        properties: {},
        children: [part],
        ...(position ? { position } : {}),
      };
      open = { figure, picture };
      figures.push(figure);
    } else if (open && isEmphasis(part) && parts.length === 2) {
      captions.set(open.picture, setCaption(open.figure, part));
      return figures;
    } else return null;
  }
  if (figures.length === 0) return null;
  for (const figure of figures) takeTitle(figure, captions);
  return figures;
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function isEmphasis(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'em' || node.tagName === 'i');
}

/** Finds the picture in a node that is one, or a link around one. */
function pictureIn(node: ElementContent): Element | null {
  if (node.type !== 'element') return null;
  if (node.tagName === 'img') return node;
  const [only, more] = node.tagName === 'a' ? node.children.filter((child) => !isBlankText(child)) : [];
  return only && !more ? pictureIn(only) : null;
}

function takeTitle(figure: Element, captions: Map<Element, CaptionCredit>): void {
  const [part] = figure.children;
  const picture = part ? pictureIn(part) : null;
  const title = picture?.properties.title;
  if (!picture || typeof title !== 'string' || title.trim() === '') return;
  delete picture.properties.title;
  const line: Element = {
    type: 'element',
    tagName: 'em',
    properties: {},
    children: [{ type: 'text', value: title }],
  };
  captions.set(picture, setCaption(figure, line));
}

/** Puts a line under a picture; the credit is set apart when it is in the line’s last piece of plain text. */
function setCaption(figure: Element, line: Element): CaptionCredit {
  const last = line.children.at(-1);
  const split = last?.type === 'text' ? splitCredit(last.value) : noCaption;
  const before = line.children.slice(0, -1);
  const children: ElementContent[] = split.credit
    ? [...before, ...text(split.caption, last), ...creditOf(split, before.length > 0)]
    : line.children;
  figure.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children });
  const caption = children
    .filter((child) => !isCredit(child))
    .map(textIn)
    .join('');
  return { ...split, caption: caption.replace(/\s+/g, ' ').trim() || null };
}

/** Gives the caption’s last words, with the space before them that the copy has. */
function text(value: string | null, whole: ElementContent | undefined): ElementContent[] {
  const space = whole?.type === 'text' && /^\s/.test(whole.value) ? ' ' : '';
  return value === null ? [] : [{ type: 'text', value: space + value }];
}

function creditOf({ caption, shownCredit }: CaptionCredit, follows: boolean): ElementContent[] {
  const credit: Element = {
    type: 'element',
    tagName: 'small',
    properties: { className: ['credit'] },
    children: [{ type: 'text', value: shownCredit ?? '' }],
  };
  return caption !== null || follows ? [{ type: 'text', value: ' ' }, credit] : [credit];
}

function isCredit(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.className !== undefined;
}

function prepare(picture: Element, { caption, credit }: CaptionCredit, file: VFile): void {
  const { src, alt } = picture.properties;
  const offset = offsetOf(picture);
  const words = typeof alt === 'string' && alt.trim() !== '' ? alt : null;
  const isHtml = !String(file).startsWith('!', offset);
  if (words === null && !(isHtml && alt === '')) {
    report(
      file,
      'picture-without-alt',
      picture,
      'Unexpected picture without alt text, expected what it shows for those who don’t see it',
      'Write it in the square brackets: `![what it shows](address)`.',
    );
  }
  picture.properties = { ...picture.properties, alt: words ?? '', loading: 'lazy', decoding: 'async' };
  notesOf(file).pictures.push({ src: String(src), alt: words, caption, credit, offset });
}
