import { spellingOf } from './places/gazetteer.ts';

/** Words that stay small inside a place's name, in the languages that places are named in. */
const smallWords: ReadonlySet<string> = new Set(
  (
    'a al am an and at au aux by da das de del della delle di do dos du e ed el en es et i im in nad near of off on ob op per ' +
    'pod por sous sur the to tot und upon van von y zur'
  ).split(' '),
);
/** Articles that are small only behind another small word or between hyphens: Santa Cruz de la Sierra, Villa La Angostura. */
const articles: ReadonlySet<string> = new Set([
  'la',
  'las',
  'le',
  'les',
  'lo',
  'los',
  'der',
  'den',
  'dem',
  'des',
]);
/** Initialisms that places are named with. */
const initialisms: ReadonlySet<string> = new Set([
  'USS',
  'HMS',
  'USNS',
  'USCGC',
  'RAF',
  'NATO',
  'DMZ',
  'JFK',
  'UN',
  'US',
  'UK',
  'EU',
  'UAE',
  'DC',
  'II',
  'III',
  'IV',
]);
/** Letters that an apostrophe joins to a name: L’Aquila, O’Fallon, N’Djamena, Coeur d’Alene. */
const elisions = /^[dlnost]$/i;

/**
 * Writes a place out of its capitals: LA CROSSE is La Crosse, RIO DE JANEIRO Rio de Janeiro, PORT-AU-PRINCE
 * Port-au-Prince, MCALLEN McAllen. A known place gets its known spelling; accents are kept as they came.
 */
export function titleCasePlace(text: string): string {
  const known = spellingOf(text);
  if (known) return known;
  let previous = '';
  return text
    .split(/([\s/]+|,\s*|[-‐‑])/)
    .map((word, index, all) => {
      if (index % 2 === 1) return word;
      const hyphened = isHyphen(all[index - 1]) || isHyphen(all[index + 1]);
      const starts = index === 0 || /[/,]/.test(all[index - 1] ?? '');
      const cased = starts
        ? capitalise(word)
        : caseWord(word, { hyphened, previous, ends: index === all.length - 1 });
      previous = cased;
      return cased;
    })
    .join('');
}

interface Surroundings {
  readonly hyphened: boolean;
  readonly previous: string;
  readonly ends: boolean;
}

function caseWord(word: string, { hyphened, previous, ends }: Surroundings): string {
  const small = word.toLowerCase();
  if (smallWords.has(small) && !ends) return small;
  if (articles.has(small) && !ends && (hyphened || /^\p{Ll}/u.test(previous))) return small;
  const elided = /^(d|l|dell|nell|sull)(['’])(.+)$/i.exec(word);
  if (elided?.[3]) return `${elided[1]?.toLowerCase()}${elided[2]}${capitalise(elided[3])}`;
  return capitalise(word);
}

function capitalise(word: string): string {
  if (initialisms.has(word) || isInitials(word)) return word;
  const joined = /^(\p{L}+)(['’ʻʼ`])(.+)$/u.exec(word);
  if (joined?.[1] && joined[3]) {
    const tail = elisions.test(joined[1]) && joined[3].length > 1 ? capitalise(joined[3]) : lower(joined[3]);
    return `${upFirst(joined[1])}${joined[2]}${tail}`;
  }
  if (/^mc\p{L}{2}/iu.test(word)) return `Mc${upFirst(word.slice(2))}`;
  if (/\p{Lu}\p{Ll}/u.test(word) && /\p{Lu}{2}/u.test(word)) return keepPrefix(word);
  return upFirst(word);
}

/** DeKALB, MacDILL, LaGRANGE: the copy says itself where the small letters belong. */
function keepPrefix(word: string): string {
  const prefix = /^\p{Lu}\p{Ll}+/u.exec(word)?.[0] ?? '';
  return prefix + upFirst(word.slice(prefix.length));
}

/** “U.S.”, “D.C.”, “J.”: letters with points are initials and keep their capitals. */
function isInitials(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}?$/u.test(word);
}

function upFirst(word: string): string {
  const first = /^[^\p{L}]*\p{L}?/u.exec(word)?.[0] ?? '';
  return first.toUpperCase() + lower(word.slice(first.length));
}

/** A Turkish İ loses the second dot that Unicode would leave on its small letter. */
function lower(text: string): string {
  return text.toLowerCase().replace(/i\u0307/g, 'i');
}

function isHyphen(separator: string | undefined): boolean {
  return separator !== undefined && /^[-‐‑]$/.test(separator);
}
