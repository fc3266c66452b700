import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { notesOf, offsetOf, report } from './body-notes.ts';
import { type CaptionCredit, splitCredit } from './caption-credit.ts';
import { isElsewhere } from './content-address.ts';
import { galleryOf, pictureIn } from './gallery.ts';
import { isBlankText, textIn } from './hast-text.ts';
import { eachElement } from './walk.ts';

const noCaption: CaptionCredit = { caption: null, credit: null, shownCredit: null };

/**
 * Makes a figure of a paragraph that holds a picture and nothing else, or a picture and one emphasised line behind it,
 * and a gallery of one that holds several. The caption is that line, else the picture’s title; `splitCredit` says what of it is the credit. Pictures wait until
 * they come into view. Raises `picture-without-alt`.
 */
export default function rehypeFigures() {
  return (tree: Root, file: VFile): void => {
    const captions = new Map<Element, CaptionCredit>();
    eachElement(tree, (node, index, parent) => {
      if (node.tagName === 'figure') readFigure(node, captions);
      if (node.tagName === 'img') prepare(node, captions.get(node), file);
      const figure = node.tagName === 'p' ? figureOf(node, captions, file) : null;
      if (!figure) return;
      parent.children.splice(index, 1, figure);
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

/** A picture in its figure, and the emphasised line behind it. */
interface Framed {
  readonly figure: Element;
  readonly picture: Element;
  line: Element | null;
}

/**
 * Gives the figure that a paragraph comes to, or null where it holds more than pictures and their captions. Several
 * pictures are a gallery: each has its line, or none has, or one line at the end is for all of them.
 */
function figureOf(paragraph: Element, captions: Map<Element, CaptionCredit>, file: VFile): Element | null {
  const framed = frame(paragraph);
  const last = framed?.at(-1);
  if (!framed || !last) return null;
  const lines = framed.filter(({ line }) => line !== null).length;
  const shared = framed.length > 1 && lines === 1 ? last.line : null;
  if (lines > 0 && lines < framed.length && !shared) return null;
  for (const { figure, picture, line } of framed) {
    if (line && !shared) captions.set(picture, setCaption(figure, line));
    else takeTitle(figure, captions);
  }
  const figures = framed.map(({ figure }) => figure);
  const gallery = figures.length > 1 ? galleryOf(figures, notesOf(file).language) : last.figure;
  if (!shared) return gallery;
  const whole: Element = { ...last.figure, children: [gallery] };
  const read = setCaption(whole, shared);
  for (const { picture } of framed) if (!captions.get(picture)?.credit) captions.set(picture, read);
  return whole;
}

/** Frames the pictures of a paragraph; null where anything else stands between them. */
function frame(paragraph: Element): Framed[] | null {
  const framed: Framed[] = [];
  for (const part of paragraph.children) {
    if (isBlankText(part) || isBreak(part)) continue;
    const picture = pictureIn(part);
    const before = framed.at(-1);
    if (picture && part.type === 'element') {
      const { position } = part;
      const figure: Element = {
        type: 'element',
        tagName: 'figure',
        properties: {},
        children: [part],
        ...(position ? { position } : {}),
      };
      framed.push({ figure, picture, line: null });
    } else if (before && before.line === null && isEmphasis(part)) before.line = part;
    else return null;
  }
  return framed;
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function isEmphasis(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'em' || node.tagName === 'i');
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

/** Prepares a picture for the page and notes it. One without a line read for it stands in no figure. */
function prepare(picture: Element, read: CaptionCredit | undefined, file: VFile): void {
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
  const { caption, credit } = read ?? noCaption;
  const { pictures, siteOrigin } = notesOf(file);
  pictures.push({
    src: String(src),
    alt: words,
    caption,
    credit,
    isFigure: read !== undefined,
    isElsewhere: isElsewhere(String(src), siteOrigin),
    offset,
  });
}
