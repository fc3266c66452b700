import type { ContributorRole } from '../reading.ts';

/** How a credit sentence ends, “contributed to this report from Lima”: where, how long, and what it says. */
export interface CreditTail {
  readonly index: number;
  readonly length: number;
  readonly role: ContributorRole;
  /** Where the reporting was done, as the sentence says it for all its names; or null. */
  readonly place: string | null;
  /** What must go before it, because prose says the same: of “reported from Beirut” whole names, of a bare “contributed” names with their house. */
  readonly needs: 'names' | 'houses' | null;
}

const thing =
  '(?:reports?|reporting|story|stories|articles?|pieces?|dispatch|coverage|analysis|project|newsletter|column|review|profile|obituary|investigation|series|post|file|update|podcast|episode|live ?blog)';
/** Journalists' work, which nobody else contributes. */
const craft =
  '(?:(?:additional|further|extra|some|background) )?(?:reporting|research|writing|photography|editing|translation)(?: and \\p{L}{3,12})?';
/** What others give too: it counts with “to this report” only. */
const gift =
  '(?:(?:additional|further|extra|some) )?(?:photos?|photographs|graphics|data|video|information|material|content|interviews)(?: and \\p{L}{3,12})?';
/** `to this report`, `for this Daily Post story` */
const object = `(?:to|for|on|in) (?:this|our|these)(?: [\\p{L}\\p{N}’'.-]{1,20}){0,3}? ${thing}`;
/** `from Lima`, `in the Gaza Strip` */
const place = '(?:(?:from|in) ((?:the )?\\p{Lu}[^.;()]{1,60}?))';
/** Behind it, the sentence or the credit ends, or the next name begins. */
const end = '(?=\\s*(?:[.;)\\]]|$)|,? and \\p{Lu}|, \\p{Lu})';

/** The tails, and what each needs before it. */
const patterns: readonly (readonly [RegExp, CreditTail['needs']])[] = [
  [tail(`contributed (?:${craft}|(?:${craft}|${gift}) ${object})(?: ${place})?`), null],
  [tail(`contributed ${object}(?: ${place})?`), null],
  [tail(`contributed ${place}`), null],
  [tail(`(?:provided|supplied) (?:${craft}|(?:${craft}|${gift}) ${object})(?: ${place})?`), null],
  [tail(`(?:assisted|helped) (?:with|in|on) (?:the )?${craft}(?: ${object})?(?: ${place})?`), null],
  [
    tail(
      `(?:reported|wrote|compiled|edited|translated|produced|adapted)(?: and (?:reported|wrote|edited))? this ${thing}(?: ${place})?`,
    ),
    null,
  ],
  [tail(`reported ${place}`), 'names'],
  [tail('(?:hat|haben) zu (?:diesem|dem) (?:Bericht|Artikel|Beitrag|Text) beigetragen'), null],
  [tail('(?:a|ont) (?:également )?contribué à (?:cet|ce|cette) (?:article|reportage|dépêche|enquête)'), null],
  [
    tail(
      `(?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:con |en |a |para )?est[ae] (?:informe|reportaje|artículo|nota|información|despacho)`,
    ),
    null,
  ],
  [
    tail(
      '(?:contribu(?:iu|íram)|colabor(?:ou|aram)) (?:com |para )?(?:este|esta|nesta|neste|desta) (?:reportagem|artigo|texto)',
    ),
    null,
  ],
  [
    tail(
      '(?:ha|hanno) (?:contribuito|collaborato) (?:a|alla) (?:questo|questa) (?:articolo|reportage|servizio)',
    ),
    null,
  ],
  [tail('werkten? mee aan dit (?:artikel|bericht|verhaal)'), null],
  [tail('contributed'), 'houses'],
];
const verbs: readonly (readonly [ContributorRole, RegExp])[] = [
  ['editing', /\bedited|contributed editing/i],
  ['writing', /\bwrote|\bcompiled|contributed writing/i],
  ['translation', /\btranslat/i],
  ['photography', /\b(?:contributed|provided|supplied) photo/i],
  ['video', /\b(?:contributed|provided|supplied) video/i],
  ['graphics', /\b(?:contributed|provided|supplied) graphics/i],
  ['research', /\b(?:contributed|provided|did|with|in) (?:the |additional )?(?:research|data)/i],
];

/** A verb that every tail has one of. */
const anyVerb =
  /contribut|reported|provided|supplied|assisted|helped|wrote|compiled|edited|translated|produced|adapted|beigetragen|contribu|colabor|collabor|werkten? mee/;

/** Says whether a text may have a tail at all. */
export function mayHaveCreditTail(text: string): boolean {
  return anyVerb.test(text);
}

/** Finds the first tail in a text, the longest of those that begin there; null where there is none. */
export function findCreditTail(text: string): CreditTail | null {
  let best: CreditTail | null = null;
  for (const [pattern, needs] of patterns) {
    const hit = pattern.exec(text);
    if (!hit) continue;
    const own = { index: hit.index, length: hit[0].length, role: roleOf(hit[0]), place: placeOf(hit), needs };
    if (!best || own.index < best.index || (own.index === best.index && own.length > best.length)) best = own;
  }
  return best;
}

function tail(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:also|have|has|all) ){0,2}${words}${end}`, 'u');
}

function roleOf(words: string): ContributorRole {
  return verbs.find(([, pattern]) => pattern.test(words))?.[0] ?? 'reporting';
}

/** The last group of a tail that has one is its place, unless it is the work. */
function placeOf(hit: RegExpExecArray): string | null {
  const last = hit.at(-1);
  return last !== undefined && hit.length > 1 && /^(?:the )?\p{Lu}/u.test(last)
    ? last.replace(/\s+/g, ' ').trim()
    : null;
}
