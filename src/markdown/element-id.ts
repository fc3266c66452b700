/**
 * Ids that copy must not take: those of the page’s own parts, and names that scripts look up on `document` and on
 * forms, which an element with such an id would stand in for.
 */
const taken = new Set(
  (
    'content main top skip masthead header footer nav navigation menu search saved settings article headline byline ' +
    'standfirst notes corrections contributors topics related notice sections latest archive body head images links ' +
    'forms scripts embeds plugins applets all cookie domain location title referrer anchors attributes children ' +
    'nodename nodetype parentnode firstchild lastchild childnodes innerhtml outerhtml textcontent ownerdocument ' +
    'createelement getelementbyid queryselector queryselectorall currentscript documentelement defaultview ' +
    'activeelement implementation constructor prototype __proto__ tostring valueof hasownproperty action method ' +
    'elements length name submit reset target window self parent frames document history navigator screen ' +
    'localstorage sessionstorage indexeddb caches serviceworker trustedtypes'
  ).split(' '),
);
/** “fn-1”, “fnref-1-2”, “footnotes”: what remark and our own plugin name the footnotes. */
const footnote = /^(?:fn|fnref)-|^footnotes$/;
const prefix = 'copy-';

/** Makes an id of the copy safe beside those of the page: one that is taken gets `copy-` before it. */
export function safeId(id: string): string {
  return taken.has(id.toLowerCase()) ? prefix + id : id;
}

/** Makes an id for a heading safe beside those of the page and of the footnotes. */
export function safeHeadingId(id: string): string {
  return footnote.test(id) ? prefix + id : safeId(id);
}
