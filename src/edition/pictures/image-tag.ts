import type { PictureSize } from './measured-picture.ts';

/** An `<img>` as rehype writes it: attributes in double quotes, in which `<` and `>` may stand. */
export const IMAGE_TAG = /<img\b[^"<>]*(?:"[^"]*"[^"<>]*)*>/g;

/** Reads an attribute of a tag; null where it has none. */
export function attributeOf(tag: string, name: string): string | null {
  const value = partOf(tag, name)?.[1];
  return value === undefined ? null : unescapeAttribute(value);
}

/** Sets an attribute of a tag, in the place where it stood, else at the end. */
export function setAttribute(tag: string, name: string, value: string): string {
  const written = ` ${name}="${escapeAttribute(value)}"`;
  const part = partOf(tag, name);
  return part
    ? tag.slice(0, part.index) + written + tag.slice(part.index + part[0].length)
    : tag.replace(/ ?\/?>$/, () => `${written}>`);
}

/** Takes those attributes out of a tag whose names answer to a pattern. */
export function dropAttributes(tag: string, names: RegExp): string {
  return tag.replace(ATTRIBUTE, (attribute, name: string) => (names.test(name) ? '' : attribute));
}

/** Writes a picture's width and height into its tag. Where the copy asks for one of them, the other follows from it. */
export function setSize(tag: string, { width, height }: PictureSize): string {
  const [wide, high] = ['width', 'height'].map((name) => Number(attributeOf(tag, name)));
  const scale = wide ? wide / width : high ? high / height : 1;
  const say = (length: number) => String(Math.max(1, Math.round(length * scale)));
  return setAttribute(setAttribute(tag, 'width', say(width)), 'height', say(height));
}

/** Escapes a text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

export function unescapeAttribute(text: string): string {
  return text.replace(/&(?:amp|#38|#x26);/gi, '&').replace(/&(?:quot|#34|#x22);/gi, '"');
}

/** Each attribute with its value: ` alt="Goats on a hill"`. What stands in a value is no attribute. */
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;

function partOf(tag: string, name: string) {
  for (const part of tag.matchAll(ATTRIBUTE))
    if (part[1] === name) return { 0: part[0], 1: part[2], index: part.index };
  return null;
}
