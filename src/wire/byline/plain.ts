const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  apos: "'",
  quot: '"',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  middot: '·',
  bull: '•',
};

/** “&amp;”, “&#39;”, “&#x2019;”. */
const entity = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{3,7}));/gi;
/** “[Jane Doe](https://example.org/jane)”. */
const link = /\[([^[\]]{1,120})\]\([^()\s]{0,300}\)/g;
/** “<a href="…">”, “</span>”, “<br/>”; “<jane@example.org>” is an address. */
const tag = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>@]{0,300})?\/?>/gi;
/** Markdown's emphasis around words. */
const emphasis =
  /(?<![\p{L}\d])(?:\*{1,3}|_{1,3})(?=\S)|(?<=\S)(?:\*{2,3}|_{1,3}|\*(?![\p{L}\d]))(?![\p{L}\d])/gu;

/**
 * Makes plain text of a byline: emphasis, links and tags gone, entities read for what they are (law 16), white space
 * folded. Bylines are short; the caller keeps hostile lines out.
 */
export function plainByline(text: string): string {
  return text
    .replace(link, '$1')
    .replace(tag, ' ')
    .replace(entity, decode)
    .replace(emphasis, '')
    .replace(/[\u200b\u2060\ufeff\u00ad\u180e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return entities[name.toLowerCase()] ?? whole;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

/** Signs before a byline that are no part of it: “— Jane Doe”, “^By JANE DOE=”, “• By Jane Doe”. */
export function trimByline(text: string): string {
  const bare = text.replace(/^[\s•·*_^>#~–—-]+/, '').replace(/[\s=<>^~*_|•·–—-]+$/, '');
  return /^[([].*[)\]]$/.test(bare) && !/[)\]].*[([]/.test(bare) ? bare.slice(1, -1).trim() : bare;
}
