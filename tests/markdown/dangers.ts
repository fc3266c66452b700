import { keptElements } from '../../src/markdown/html-elements.ts';
import { elementsOf } from './compile.ts';

const elements = new Set([...keptElements, 'label']);
const attributes = new Set([
  ...[
    'href',
    'src',
    'alt',
    'title',
    'lang',
    'dir',
    'id',
    'cite',
    'dateTime',
    'className',
    'rel',
    'hrefLang',
    'width',
  ],
  ...[
    'height',
    'loading',
    'decoding',
    'colSpan',
    'rowSpan',
    'scope',
    'headers',
    'abbr',
    'span',
    'start',
    'reversed',
  ],
  ...[
    'type',
    'value',
    'min',
    'max',
    'low',
    'high',
    'optimum',
    'open',
    'checked',
    'disabled',
    'tabIndex',
    'role',
  ],
  ...['ariaLabel', 'ariaLabelledBy', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
]);
const addresses = new Set(['href', 'src', 'cite']);
const schemes = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'sms',
  'ftp',
  'irc',
  'ircs',
  'xmpp',
  'news',
  'geo',
  'content',
]);
const classes =
  /^(?:credit|elsewhere|embed|gallery|pulled|source|table|footnotes|task-list-item|contains-task-list|align-(?:center|right)|language-.+)$/;

/** Names everything in some HTML that could run, load or dress up; an empty list is what we want. */
export function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  for (const { tagName, properties } of elementsOf(html)) {
    if (!elements.has(tagName)) dangers.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (!attributes.has(name)) dangers.push(`${tagName} ${name}`);
      if (addresses.has(name)) {
        const scheme = schemeOf(String(value));
        const isFetched = name === 'src' && scheme !== null && scheme !== 'content';
        if (isFetched || (scheme !== null && !schemes.has(scheme)))
          dangers.push(`${tagName} ${name}=${String(value)}`);
      }
      if (name === 'className' && Array.isArray(value) && !value.every((one) => classes.test(String(one)))) {
        dangers.push(`${tagName} class=${value.join(' ')}`);
      }
      if (name === 'type' && tagName === 'input' && value !== 'checkbox')
        dangers.push(`input ${String(value)}`);
    }
  }
  return dangers;
}

/** Reads the scheme as a browser does: without the white space and control characters that it skips. */
export function schemeOf(address: string): string | null {
  const read = address.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase() ?? null;
}
