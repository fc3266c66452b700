/** “href="content:articles/ferry.md?x#y"”, as `compileBody` writes addresses of content files. */
const contentAttribute = /="content:([^"]*)"/g;

/**
 * Replaces the addresses of content files in a body's HTML.
 *
 * @param settle gives the address for a target (as in `links`) and what follows it (query and fragment).
 */
export function settleContentLinks(html: string, settle: (target: string, rest: string) => string): string {
  return html.replace(contentAttribute, (_, escaped: string) => {
    const href = unescapeAttribute(escaped);
    const end = href.search(/[?#]/);
    const path = end === -1 ? href : href.slice(0, end);
    return `="${escapeAttribute(settle(decodeURIComponent(path), end === -1 ? '' : href.slice(end)))}"`;
  });
}

function unescapeAttribute(value: string): string {
  return value.replace(/&#x22;|&quot;/g, '"').replace(/&#x26;|&amp;/g, '&');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
