import { tagsOf } from './html-tags.ts';

/** Lets code that is wider than the page be scrolled by keyboard (WCAG 2.1.1). */
export function letCodeScroll(html: string): string {
  if (!html.includes('<pre')) return html;
  let set = '';
  let done = 0;
  for (const { name, isClosing, start } of tagsOf(html)) {
    if (name !== 'pre' || isClosing) continue;
    set += `${html.slice(done, start)}<pre tabindex="0"`;
    done = start + '<pre'.length;
  }
  return set + html.slice(done);
}
