import { isDeepStrictEqual } from 'node:util';
import type { ArticleRecord } from '../../src/article/record.ts';
import { textIn } from '../../src/markdown/hast-text.ts';
import { parseHtml, roundTrip } from '../markdown/compile.ts';
import { dangersIn } from '../markdown/dangers.ts';
import { weigh } from '../support/conservation.ts';
import { type Copy, type Pressed, type Published, pressCopy } from './press-copy.ts';
import { faultsOf } from './strict-html.ts';

/** A law that some copy broke. */
export interface Breach {
  readonly law: string;
  readonly what: string;
}

/** Holds a file of copy against all laws, and gives the first that it breaks; null where it breaks none. */
export function findBreach(copy: Copy): Breach | null {
  let pressed: Pressed;
  try {
    pressed = pressCopy(copy);
  } catch (error) {
    return {
      law: 'no exception',
      what: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
  for (const [law, judge] of laws) {
    const what = judge(pressed, copy);
    if (what !== null) return { law, what };
  }
  return null;
}

/** Says how a law is broken; null where it is kept. */
type Judge = (pressed: Pressed, copy: Copy) => string | null;

const laws: readonly (readonly [law: string, judge: Judge])[] = [
  ['no character is lost', judgeConservation],
  ['no word of plain copy is lost on the page', judgeWords],
  ['findings stand in the file', judgePlaces],
  ['nothing in the HTML runs, dresses up or loads', whenPublished(judgeHtml)],
  ['nothing in the structured data runs', whenPublished(judgeJsonLd)],
  ['the text can be shown in a terminal', whenPublished(judgeText)],
  ['the Markdown can be read again', whenPublished(judgeMarkdown)],
  ['JSON says what the record says', whenPublished(judgeJson)],
  ['the same copy gives the same', judgeSameness],
];

function whenPublished(judge: (published: Published) => string | null): Judge {
  return ({ published }) => published && judge(published);
}

function judgeConservation({ source, record }: Pressed): string | null {
  const weighed = source && record && weigh(source, record);
  if (!weighed) return null;
  const signs = new Set([...weighed.came.keys(), ...weighed.kept.keys()]);
  const wrong = [...signs].filter((sign) => weighed.came.get(sign) !== weighed.kept.get(sign));
  const told = wrong.map((sign) => `${sign} ${weighed.came.get(sign) ?? 0}→${weighed.kept.get(sign) ?? 0}`);
  return wrong.length === 0 ? null : told.join(', ');
}

/** Signs with which copy can ask for something else than its words. */
const MARKUP = /[<&[\]\\{}]|https?:|www\.|@/i;

/** Wire copy means nothing but its words: each letter of the body is one of the page. */
function judgeWords({ record, findings }: Pressed): string | null {
  if (record?.source.format !== 'wire' || !record.source.path.endsWith('.txt') || !record.body) return null;
  const { markdown, html } = record.body;
  if (MARKUP.test(markdown.replace(/\\(?=[*_~`#>+.()|=-])/g, ''))) return null;
  if (findings.some(({ ruleId }) => ruleId === 'markup-too-heavy')) return null;
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const meant = letters(markdown);
  const shown = letters(parseHtml(html).children.map(textIn).join(''));
  return meant === shown ? null : `“${meant.slice(0, 200)}” is shown as “${shown.slice(0, 200)}”`;
}

function judgePlaces({ source, findings }: Pressed): string | null {
  const wrong = findings.find(
    ({ offset, place }) => !place && !(offset >= 0 && offset <= (source?.text.length ?? 0)),
  );
  return wrong ? JSON.stringify(wrong) : null;
}

function judgeHtml({ html }: Published): string | null {
  const faults = [...dangersIn(html), ...faultsOf(html)];
  if (faults.length > 0) return faults.join(', ');
  return roundTrip(html) === html ? null : `browsers read it otherwise:\n${html}\n${roundTrip(html)}`;
}

/** A value that some software follows. */
const ADDRESS_FIELDS =
  /^(?:@id|url|contentUrl|sameAs|license|mainEntityOfPage|isBasedOn|publishingPrinciples|item)$/;

function judgeJsonLd({ jsonLd }: Published): string | null {
  for (const text of jsonLd) {
    if (/[<>&\u2028\u2029]/.test(text)) return `it can end its element: ${text}`;
    const unsafe: string[] = [];
    JSON.parse(text, (name, value: unknown) => {
      if (typeof value === 'string' && ADDRESS_FIELDS.test(name) && !/^https?:\/\//i.test(value))
        unsafe.push(`${name} ${value}`);
      return value;
    });
    if (unsafe.length > 0) return unsafe.join(', ');
  }
  return null;
}

function judgeText({ text }: Published): string | null {
  const control = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.exec(text);
  return control ? `it holds U+${control[0].charCodeAt(0).toString(16)}` : null;
}

function judgeMarkdown({ markdown, record }: Published): string | null {
  const again = pressCopy({
    path: 'articles/again.md',
    bytes: new TextEncoder().encode(markdown),
  });
  const broken = again.findings.find(({ ruleId }) => ruleId === 'broken-front-matter');
  if (broken) return `${broken.message}\n${markdown}`;
  // A story of nothing but a line that looks like furniture is none when it is read again.
  if (!again.record) return again.findings.some(({ ruleId }) => ruleId === 'empty-story') ? null : markdown;
  const told = ({ headlinePrefix, headline }: ArticleRecord) => (headlinePrefix ?? '') + headline;
  // A headline or a line of the story may begin as one of an agency's does: “UPDATE 2-”.
  if (again.record.headline === record.headline || told(again.record) === told(record)) return null;
  return `the headline “${told(record)}” became “${told(again.record)}”`;
}

function judgeJson({ json, ninjs, record }: Published): string | null {
  JSON.parse(ninjs);
  return isDeepStrictEqual(JSON.parse(json), JSON.parse(JSON.stringify(record)))
    ? null
    : 'it says something else';
}

function judgeSameness(pressed: Pressed, copy: Copy): string | null {
  return isDeepStrictEqual(pressCopy(copy), pressed) ? null : 'two runs differ';
}
