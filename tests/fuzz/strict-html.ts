import { schemeOf } from '../markdown/dangers.ts';

/*
 * A judge of the HTML of a body that shares no code with what writes it: it knows only the HTML that we mean to write, letter for
 * letter, and whatever else begins with `<` is a danger. No parser that is lenient can be fooled where nothing has to be forgiven.
 */

/** Elements that may stand in a body. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'p div section aside address blockquote pre hr br wbr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd details summary figure figcaption img ' +
    'table caption colgroup col thead tbody tfoot tr th td a abbr b bdi bdo cite code data del dfn em i ins input kbd label mark q ' +
    'ruby rb rt rp rtc s samp small span strong sub sup time u var progress meter'
  ).split(' '),
);
const VOID: ReadonlySet<string> = new Set('br wbr hr img input col'.split(' '));

/** Attributes that may stand on them. None of them runs, dresses up or loads, but for the picture's address. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'href src alt title lang dir id cite datetime class rel hreflang width height loading decoding colspan rowspan scope headers abbr ' +
    'span start reversed type value min max low high optimum open checked disabled tabindex role aria-label aria-labelledby ' +
    'aria-describedby data-footnote-ref data-footnote-backref'
  ).split(' '),
);

/** Where a link may lead. */
const SCHEMES: ReadonlySet<string> = new Set(
  'http https mailto tel sms ftp irc ircs xmpp news geo'.split(' '),
);

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/y;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;

/** Says what in some HTML is not as we write it; an empty list is what we want. */
export function faultsOf(text: string): string[] {
  // Words that look like an address still to be settled are kept apart by an empty comment.
  const html = text.replaceAll('<!---->', '');
  const faults: string[] = [];
  const open: string[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    TAG.lastIndex = at;
    const [tag, slash, name = '', attributes = ''] = TAG.exec(html) ?? [];
    if (tag === undefined) {
      faults.push(`no tag of ours: ${html.slice(at, at + 60)}`);
      at += 1;
      continue;
    }
    at += tag.length;
    if (!ELEMENTS.has(name)) faults.push(`<${name}>`);
    if (slash) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
    } else if (!VOID.has(name)) open.push(name);
    for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE))
      faults.push(...faultsOfAttribute(name, attribute, decode(value)));
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`);
  return faults;
}

function faultsOfAttribute(element: string, name: string, value: string): string[] {
  if (!ATTRIBUTES.has(name)) return [`${name} on <${element}>`];
  if (name === 'type' && element === 'input') return value === 'checkbox' ? [] : [`input of type ${value}`];
  if (name !== 'href' && name !== 'src' && name !== 'cite') return [];
  const scheme = schemeOf(value);
  if (name === 'src') return isOwnPicture(value) ? [] : [`src ${value}`];
  return scheme === null || SCHEMES.has(scheme) ? [] : [`${name} ${value}`];
}

function isOwnPicture(address: string): boolean {
  return /^\/(?![/\\])/.test(address);
}

/** Reads the few character references that our HTML has. */
function decode(value: string): string {
  return value
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
