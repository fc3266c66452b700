/** Ids that copy must not take: those of the page’s own parts, and names that every object has. */
const taken = new Set(
  (
    'content main beside latest top skip masthead header footer nav navigation menu search saved settings article headline byline ' +
    'standfirst corrections contributors topics notice __proto__ constructor prototype'
  ).split(' '),
);
/** “fn-1”, “fnref-1-2”, “footnotes”: what remark and our own plugin name the footnotes. */
const footnote = /^(?:fn|fnref)-|^footnotes$/;
/** “correction-1”, “note-2”: where the newsroom's remarks on a story stand. */
const remark = /^(?:correction|note)-\d+$/i;
const prefix = 'copy-';

/** Makes an id of the copy safe beside those of the page: one that is taken gets `copy-` before it. */
export function safeId(id: string): string {
  return taken.has(id.toLowerCase()) || remark.test(id) ? prefix + id : id;
}

/** Makes an id for a heading safe beside those of the page and of the footnotes. */
export function safeHeadingId(id: string): string {
  return footnote.test(id) ? prefix + id : safeId(id);
}
