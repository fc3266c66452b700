import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Judged } from './judge.ts';

/** Signs that turn text: embeddings and overrides, isolates, and what closes them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069\r\n\u2029]/g;
const OVERRIDES = '\u202d\u202e';
const EMBEDDINGS = '\u202a\u202b';
const ISOLATES = '\u2066\u2067\u2068';

/** A word in letters of more than one of the scripts that share shapes; Japanese and Korean mix theirs with Latin by custom. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Cherokee', 'Coptic'].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);
const notLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Signs that nobody sees and no name needs; joiners are letters' own in Persian and Hindi. */
const hidden = /[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/u;

/** Raises `turned-text` and `look-alike-name`: what reads other than it is written. */
export function judgeSigns(story: Judged): Finding[] {
  return [judgeTurns(story), judgeNames(story)].filter((finding) => finding !== null);
}

function judgeTurns({ source, story, headline, reading }: Judged): Finding | null {
  const typed = findTurn(source.text);
  // A reference such as `&#x202e;` is none in the file.
  const shown = typed === null && findTurn(`${headline.headline}\n${story.body.text}`) !== null;
  if (typed === null && !shown) return null;
  const sign = typed === null ? '' : ` U+${source.text.charCodeAt(typed).toString(16).toUpperCase()}`;
  return {
    ruleId: 'turned-text',
    offset: typed ?? reading.storyStart,
    message: `Unexpected invisible sign${sign}, expected text that reads as it is written`,
    hint: 'Take it out; browsers order text of both directions by themselves.',
  };
}

/** Finds the first sign that overrides the order of letters, or that turns its line and is never closed there; null where none is. */
export function findTurn(text: string): number | null {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return null;
  const open: { readonly closer: string; readonly at: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(TURNS)) {
    if (OVERRIDES.includes(sign)) return index;
    if (EMBEDDINGS.includes(sign)) open.push({ closer: '\u202c', at: index });
    else if (ISOLATES.includes(sign)) open.push({ closer: '\u2069', at: index });
    else if (sign === '\u202c' || sign === '\u2069') {
      if (open.at(-1)?.closer === sign) open.pop();
    } else if (open[0]) return open[0].at;
  }
  return open[0]?.at ?? null;
}

function judgeNames({ fields, byline, reading }: Judged): Finding | null {
  const names = [
    ...byline.byline.authors.flatMap(({ name, affiliation }) => [name, affiliation]),
    ...[...byline.contributors, ...reading.signOff.contributors].map(({ name }) => name),
    ...[byline.byline.organization, fields.agency, fields.section],
  ];
  for (const name of names) {
    const what = name === null ? null : lookAlike(name);
    if (what === null) continue;
    return {
      ruleId: 'look-alike-name',
      offset: fields.places.authors ?? reading.claims.find(({ field }) => field === 'byline')?.start ?? 0,
      message: `Unexpected ${what} in “${name}”, expected a name in letters of one script`,
      hint: 'Type the name anew.',
    };
  }
  return null;
}

/** Says what in a name is not what it looks like; null where all is. */
export function lookAlike(name: string): string | null {
  const sign = hidden.exec(name);
  if (sign) return `invisible sign U+${sign[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (!notLatin.test(name)) return null;
  for (const word of name.split(/[^\p{L}\p{M}’']+/u)) {
    const found = scripts.filter(([, letters]) => letters.test(word)).map(([script]) => script);
    if (found.length > 1) return `${found.join(' and ')} letters in one word`;
  }
  return null;
}
