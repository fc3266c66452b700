/**
 * Files that browsers run when somebody opens them by their address (pages, XML, which may be a page, packed drawings, scripts), what
 * pages would take in from them (styles), and programs that many hosts run themselves.
 */
const ACTIVE =
  /\.(?:html?|xhtml?|xht|shtml?|mhtml?|mht|hta|htc|svgz|xml|xslt?|xsd|rdf|rss|atom|mathml|mml|[cm]?js|css|swf|jar|wasm|php\d?|phtml|phar|cgi|pl|py|rb|aspx?|jspx?|cfm)$/i;

/** How to bring one to readers all the same. */
export const ACTIVE_HINT = 'Publish it under another host name and link to it there.';

/** Says whether a file of the content folder would run in a reader's browser or on the host. Only its name is looked at. */
export function isActiveFile(path: string): boolean {
  return ACTIVE.test(path);
}
