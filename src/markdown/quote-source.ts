import type { Element, ElementContent } from 'hast';
import { isBlankText, textIn } from './hast-text.ts';
import { isOfLine } from './rehype-blocks.ts';

/** “— Ada Birch”, “– Ada Birch, keeper”, “-- Ada Birch”: a dash and no speech. */
const attribution = /^\s*(?:[—–―]|--+)\s*[\p{L}\p{N}@“"]/u;
const dash = /^\s*(?:[—–―]|--)/m;
/** “— Where to?”: somebody speaks. */
const speech = /[?!…]["”»’]*\s*$/;
/** Who said it is said in less. */
const longest = 160;

/**
 * Sets the source of a quote apart as `<p class="source">`: a footer, a cite or a caption at its end, or a last line that
 * begins with a dash, unless other lines do too and the quote is a dialogue.
 */
export function setSource(quote: Element): void {
  const parts = quote.children.filter((child) => !isBlankText(child));
  const last = parts.at(-1);
  if (last?.type !== 'element') return;
  if (last.tagName === 'footer' || last.tagName === 'figcaption') markFoot(last);
  else if (last.tagName === 'p' && parts.length > 1 && isSource(last, parts.slice(0, -1))) markSource(last);
  else if (last.tagName === 'p') splitSource(quote, last, parts.slice(0, -1));
}

function markSource(paragraph: Element): void {
  paragraph.properties.className = ['source'];
}

/** Makes a paragraph of a quote's foot, where it is one paragraph or line. */
function markFoot(foot: Element): void {
  const parts = foot.children.filter((child) => !isBlankText(child));
  const [only] = parts;
  if (parts.length === 1 && only?.type === 'element' && only.tagName === 'p') foot.children = only.children;
  else if (parts.some((part) => part.type === 'element' && !isOfLine(part))) return;
  foot.tagName = 'p';
  markSource(foot);
}

function isSource(paragraph: Element, before: readonly ElementContent[]): boolean {
  const parts = paragraph.children.filter((child) => !isBlankText(child));
  const [only] = parts;
  if (parts.length === 1 && only?.type === 'element' && only.tagName === 'cite') return true;
  return isAttribution(textIn(paragraph)) && !before.some((part) => dash.test(textIn(part)));
}

function isAttribution(text: string): boolean {
  return text.length <= longest && attribution.test(text) && !speech.test(text);
}

/** Makes a paragraph of its own of a quote's last line, where that is its source. */
function splitSource(quote: Element, paragraph: Element, before: readonly ElementContent[]): void {
  const { children } = paragraph;
  const index = children.findLastIndex((child) => breakIn(child) !== null);
  const at = children[index];
  const offset = at ? breakIn(at) : null;
  if (!at || offset === null) return;
  const [above, line] =
    at.type === 'text'
      ? [
          [{ ...at, value: at.value.slice(0, offset) }],
          [{ ...at, value: at.value.slice(offset).trimStart() }],
        ]
      : [[], []];
  const words = [...children.slice(0, index), ...above];
  const source = [...line, ...children.slice(index + 1)];
  const said = words.map(textIn).join('');
  if (said.trim() === '' || !isAttribution(source.map(textIn).join(''))) return;
  if ([said, ...before.map(textIn)].some((text) => dash.test(text))) return;
  paragraph.children = withoutBreaks(words);
  quote.children.splice(quote.children.indexOf(paragraph) + 1, 0, {
    type: 'element',
    tagName: 'p',
    properties: { className: ['source'] },
    children: source,
  });
}

/** Finds where the last line within a piece begins, its line break included; null where it holds one line or less. */
function breakIn(node: ElementContent): number | null {
  if (node.type === 'element') return node.tagName === 'br' ? 0 : null;
  const at = node.type === 'text' ? node.value.trimEnd().lastIndexOf('\n') : -1;
  return at === -1 ? null : at;
}

function withoutBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  const end = nodes.findLastIndex(
    (node) => !isBlankText(node) && !(node.type === 'element' && node.tagName === 'br'),
  );
  return nodes.slice(0, end + 1);
}
