import type { Schema } from 'hast-util-sanitize';
import { keptElements } from './html-elements.ts';

/** Schemes that a link may have; anything else could run, or leads to one machine’s files. */
export const linkSchemes = [
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
] as const;
export const pictureSchemes = ['http', 'https'] as const;

const wholeNumber = /^\d{1,5}$/;

/**
 * What may stand in a body. Elements say what text is, attributes say no more than that: no style, no script, no class
 * but a code’s language and what our own plugins set (`rehypeQuotes` takes the copy’s own away before it sets its), no
 * address that runs. `content` is written by `rehypeAddresses`, which lets none through from the copy.
 */
export const allowList: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto'], 'title', 'id'],
    a: ['href', 'hrefLang', 'rel', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
    blockquote: ['cite', ['className', 'pulled']],
    code: [['className', /^language-[\w#+.-]{1,40}$/]],
    col: [['span', wholeNumber]],
    colgroup: [['span', wholeNumber]],
    data: ['value'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['src', 'alt', ['width', wholeNumber], ['height', wholeNumber]],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    ins: ['cite', 'dateTime'],
    li: [
      ['value', /^-?\d{1,5}$/],
      ['className', 'task-list-item'],
    ],
    meter: ['value', 'min', 'max', 'low', 'high', 'optimum'],
    ol: [
      ['start', /^-?\d{1,9}$/],
      'reversed',
      ['type', '1', 'a', 'A', 'i', 'I'],
      ['className', 'contains-task-list'],
    ],
    p: [['className', 'source']],
    progress: ['value', 'max'],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [['colSpan', wholeNumber], ['rowSpan', wholeNumber], ['align', 'left', 'center', 'right'], 'headers'],
    th: [
      ['colSpan', wholeNumber],
      ['rowSpan', wholeNumber],
      ['align', 'left', 'center', 'right'],
      ['scope', 'row', 'col', 'rowgroup', 'colgroup'],
      'headers',
      'abbr',
    ],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  clobber: [],
  protocols: {
    cite: ['http', 'https'],
    href: [...linkSchemes, 'content'],
    src: [...pictureSchemes, 'content'],
  },
  required: {},
  strip: ['script', 'style', 'template', 'svg', 'iframe', 'object', 'select', 'textarea', 'title'],
  tagNames: [...keptElements],
};
