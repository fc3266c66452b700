import { menuStart } from '../furniture/menu.ts';

/** Whose the copy is, as a statement says it. */
export interface HolderReading {
  readonly holder: string;
  readonly parent: string | null;
  readonly year: number | null;
  /** How many characters of the statement's body say this. */
  readonly length: number;
}

interface Segment {
  readonly text: string;
  readonly end: number;
}

/** `2024 `, `1995-2024, `, `2019-24 by `, `2010–present `: the years before the holder. */
const leadingYears =
  /^[\s,.:;|–—-]*((?:1[5-9]|20)\d\d(?:\s*(?:[-–—/]\s*(?:\d{4}|\d{2}|present|today)(?!\d)|(?:,|and|&|to)\s*(?:1[5-9]|20)\d\d(?!\d)))*)(?!\d)[\s,.:;|–—-]*/i;
/** `Thomson Reuters 2023`, `Example (2019-2024)`: the years behind it. */
const trailingYears = /[\s,(]+((?:19|20)\d\d(?:\s?[-–—/]\s?(?:19|20)?\d\d)?)\)?$/;
/** `a Warner …`, `A Time …`, `part of the …`, `a division of …`: what follows is the parent. */
const parentLead =
  /^\(?(?:(?:[Aa]n?\s+)?(?:part|division|unit|subsidiary|member|property|publication|brand|service|company) of\s+|[Oo]wned by\s+|[Aa]n?\s+(?=\p{Lu}))(?:the\s+)?/u;
/** Ends a company's name, and its point belongs to it. */
const companyForm =
  /^(?:inc|corp|ltd|co|cos|llc|l\.l\.c|lp|l\.p|lllp|plc|pty|pvt|gmbh|ag|a\.g|kg|s\.?a|s\.a\.s|s\.l|s\.r\.l|s\.p\.a|n\.v|b\.v|e\.v|k\.k|a\.s|d\.o\.o|limited|company|corporation|group|system|media|network)\.?$/i;
/** A point that shortens: `Bros.`, `St.`, `W.`, `U.S.`, `L.P.`; it stays where the name ends in it. */
const shortened =
  /^(?:inc|corp|ltd|co|cos|bros|pty|pvt|jr|sr|st|dr|mr|mrs|ms|intl|assn|mfg|no|\p{Lu}|\S*\p{L}\.\p{L}{1,2})\.$/iu;
/** “dpa:240407-99-123456/3” behind the holder: the agency's number for the story. */
const storyNumber = /^\p{L}{2,8}:\d/u;
/** “licensed under CC BY” behind a comma. */
const terms =
  /^(?:licen[sc]ed|used|re-?printed|re-?published|reproduced|published|distributed) (?:under|with|by|from)\b/i;
const separator = /^(?:[-–—|•·]+)$/;
/** Small words inside a name. */
const smallWord =
  /^(?:of|the|and|or|its|&|\+|for|de|la|le|les|los|las|el|du|des|del|della|delle|dell|di|da|do|dos|das|et|y|e|und|der|die|das|für|van|von|zu|in|at|on|an|a|all|other|their|affiliated|related|respective|associated|relevant|copyright|licensors|affiliates|subsidiaries|partners|contributors|companies|publications|och|og)$/i;

/**
 * Reads holder, parent and year of a statement's body, the part between the sign and “All rights reserved”.
 * `complete` says that such a phrase follows: the whole body is the statement then; without it, the statement ends with
 * the last name. Null where no holder can be read.
 */
export function readHolder(body: string, complete: boolean): HolderReading | null {
  const years = leadingYears.exec(body);
  const from = years?.[0].length ?? 0;
  const segments = segmentsOf(body, from, complete);
  const first = segments[0];
  if (!first) return null;
  const cut = complete ? first.text.length : menuStart(first.text);
  const behind = years ? null : trailingYears.exec(trimName(first.text.slice(0, cut)));
  const named = trimName(first.text.slice(0, cut));
  const holder = withoutArticle(trimName(behind ? named.slice(0, behind.index) : named));
  if (!isPlausible(holder)) return null;
  const year = lastYear(years?.[1] ?? behind?.[1] ?? '');
  if (cut < first.text.length)
    return { holder, parent: null, year, length: first.end - first.text.length + cut };
  const second = segments[1];
  const parent = second ? readParent(second.text, complete) : null;
  return { holder, parent, year, length: parent && second ? second.end : first.end };
}

function readParent(text: string, complete: boolean): string | null {
  const lead = parentLead.exec(text);
  const name = withoutArticle(trimName(text.slice(lead?.[0].length ?? 0)));
  if (name === '' || !isPlausible(name)) return null;
  const form = companyForm.test(name.split(/\s+/).at(-1) ?? '');
  return form || (complete && name.split(/\s+/).length <= 6 && !/\d/.test(name)) ? name : null;
}

/** Cuts a body into the names it holds: at full stops, separators, and before “, a … Company”. */
function segmentsOf(body: string, from: number, complete: boolean): Segment[] {
  const words = [...body.slice(from).matchAll(/\S+/g)].slice(0, 60);
  const segments: Segment[] = [];
  let start: number | null = null;
  for (const [index, hit] of words.entries()) {
    const at = from + hit.index;
    const end = at + hit[0].length;
    const next = words[index + 1];
    const rest = next ? body.slice(from + next.index, from + next.index + 80) : '';
    if (separator.test(hit[0])) {
      start = null;
      continue;
    }
    start ??= at;
    const lineBreak = next !== undefined && /[\n\r]/.test(body.slice(end, from + next.index));
    if (next && !separator.test(next[0]) && !endsSegment(hit[0], rest, lineBreak, complete)) continue;
    segments.push({ text: body.slice(start, end), end });
    start = null;
  }
  return segments;
}

function endsSegment(word: string, rest: string, lineBreak: boolean, complete: boolean): boolean {
  const leads = parentLead.test(rest);
  if (/[,;]$/.test(word) || rest.startsWith('(')) return leads || storyNumber.test(rest) || terms.test(rest);
  if (lineBreak && (leads || (!complete && !smallWord.test(word)))) return true;
  if (/[。]$/.test(word)) return true;
  if (!word.endsWith('.')) return false;
  if (leads) return true;
  if (companyForm.test(word)) return !companyForm.test(rest.split(/\s/, 1)[0] ?? '');
  return !shortened.test(word);
}

/** Takes separators, loose brackets and the sentence's full stop off a name; its own points stay. */
function trimName(text: string): string {
  let name = text.replace(/\s+/g, ' ').replace(/^[\s,.:;|"“–—-]+|[\s,:;|"”–—-]+$/g, '');
  if (name.endsWith(')') && !name.includes('(')) name = name.slice(0, -1);
  const last = name.split(' ').at(-1) ?? '';
  return /[.。]$/.test(last) && !shortened.test(last) ? name.slice(0, -1) : name;
}

/** Law 12: without the article before it. */
function withoutArticle(name: string): string {
  return name.replace(/^(?:by\s+)?(?:the\s+)?/i, '');
}

/** A name's words begin with capitals, digits or signs without case; a sentence has small words that no name has. */
function isPlausible(name: string): boolean {
  if (name.length < 2 || name.length > 140 || !/\p{L}/u.test(name)) return false;
  const words = name.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 1) return name.length <= 40;
  if (words.length > 16 || !words.some((word) => isProper(word))) return false;
  return words.every(
    (word, index) =>
      isProper(word) ||
      ((smallWord.test(word.replace(/[,.]$/, '')) || companyForm.test(word.replace(/,$/, ''))) &&
        index > 0) ||
      isOwnForm(word, index),
  );
}

function isProper(word: string): boolean {
  return /^[^\p{L}\p{N}]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|[ld]['’]\p{Lu})/u.test(word);
}

/** `dpa GmbH`, `iMedia Ltd`, `example.com`, `e.V.`: small letters that are the house's own. */
function isOwnForm(word: string, index: number): boolean {
  return (
    (index === 0 && word.length <= 12 && /^(?:\p{Ll}{2,5}|\p{Ll}\p{Lu}.*)$/u.test(word)) ||
    /\p{L}\.\p{L}/u.test(word) ||
    /\p{Ll}-\p{L}/u.test(word)
  );
}

/** The last year of “1995-2024” or “2019-24”. */
function lastYear(years: string): number | null {
  const numbers = years.match(/\d+/g) ?? [];
  const last = numbers.at(-1);
  if (!last) return null;
  return last.length === 4 ? Number(last) : Number(`${(numbers[0] ?? '').slice(0, 2)}${last}`);
}
