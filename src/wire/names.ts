import { repairCapitals } from './names/capitals.ts';
import { honorifics, neverFirst, neverNames, particles, rankOpenings, suffixes } from './names/words.ts';

export { repairCapitals } from './names/capitals.ts';

/** How strictly a text is asked whether it is a name. */
export interface NameOptions {
  /** Lets one word be a name: “Banksy”. */
  readonly mononym?: boolean;
}

/** “Jane”, “O’Brien”, “d’Arvor”, “Mei-Lin”, “DeShawn”, “al-Masri”, “J.-P.”, “Ng’ang’a”: a word of a name. */
const nameWord =
  /^(?:(?:[dlos]|dell|dall|degl|sant|ch|qu|m|n)['’ʼ]|['‘’ʻ]|al-|el-|ul-|ibn-|bin-|d[ei](?=\p{Lu})|[bdgmnt](?=\p{Lu}\p{Ll}))?\p{Lu}[\p{L}\p{M}]*(?:['’‘ʼ`´.-]{1,2}[\p{L}\p{M}]+)*[.'’]?$/u;
/** “W.G.”, “B”, “J.R.R.”, “J.-P.”. */
const initialsWord = /^(?:\p{Lu}\.?-?){1,3}\.?$/u;
/** “Jay”, ‘Jay’, "Centril": a nickname between quotes. */
const nickname = /^(?:["“”‘'«].{1,20}["”’'»]|\(\p{Lu}\p{L}{1,15}\))$/u;
const quoted = /["“][\p{L} ]{1,20}["”]|\b[12](?:st|nd)\b/gu;
const notInNames = /[\d@:;!?/\\|<>{}[\]=#%&+_“”"]/;
/** Letters of a script that has no capitals, and the points that join them: ليلى, 山田, ジョン・スミス. */
const caselessWord = /^(?:[\p{Lo}\p{Lm}\p{M}ー・·'׳״’.-]|\u200c|\u200d)+$/u;
const hanOnly = /^[\p{Script=Han}々]+$/u;
const kana = /[\p{Script=Katakana}\p{Script=Hiragana}]/u;
const hangul = /^\p{Script=Hangul}+$/u;

/**
 * Makes a name of what stands where a name should: white space folded, “By”, e-mail, footnote signs, bars and dates
 * gone, capitals repaired (law 6). A name in mixed case is left alone.
 */
export function tidyName(name: string, language?: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\s\u200b\u2060\ufeff\u180e\u00ad]+/g, ' ')
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰†‡§¶]/g, '')
    .replace(/^\s*[Bb][Yy](?::\s*|\s+)/, '')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .split(/\s*[|•¦]\s*/, 1)
    .join('');
  const bare = plain
    .split(' ')
    .filter((word) => !word.includes('@') || word.startsWith('@'))
    .join(' ')
    .replace(/[\s,]+\d[\d\s/.:-]*$/, '')
    .replace(/^[\s,;:.*_=–—-]+|[\s,;:*_=–—/-]+$/g, '');
  return repairCapitals(dropFootnotes(dropFullStop(dropArticle(bare))).trim(), language);
}

/** “1Jane Doe”, “Jane Doe1”, “Jane Doe*”: a digit glued to a name of several words is a footnote’s. */
function dropFootnotes(name: string): string {
  if (!name.includes(' ')) return name.replace(/^\d{1,2}(?=\p{Lu}\p{Ll})/u, '');
  return name
    .split(' ')
    .map((word) =>
      word
        .replace(/^(?:\d{1,2}|\[\d{1,2}\])(?=\p{Lu})/u, '')
        .replace(/(?<=\p{L}\.?)(?:\d{1,2}|\[\d{1,2}\]|\*+)$/u, ''),
    )
    .join(' ');
}

/** “the Rev. Jane Doe”: the article is the sentence's. */
function dropArticle(name: string): string {
  const next = /^the (\S+) \S/i.exec(name)?.[1];
  return honorifics.has(honorificKey(next)) && next !== undefined ? name.slice(4) : name;
}

/** A sentence's full stop is no part of a name; that of “Jr.” and of an initial is. */
function dropFullStop(name: string): string {
  if (!name.endsWith('.')) return name;
  const last = name.slice(name.lastIndexOf(' ') + 1, -1);
  if (/^\p{L}$/u.test(last) || last.includes('.') || suffixes.has(last.toLowerCase())) return name;
  return name.slice(0, -1);
}

/**
 * Says whether a text has the form of a person's name, in any script: words with a capital, initials, particles, titles
 * and suffixes; two words at least unless a mononym is asked for. Words of prose, months and numbers are no names.
 */
export function looksLikePersonName(text: string, options: NameOptions = {}): boolean {
  if (text.length > 80 || notInNames.test(text.replace(quoted, ''))) return false;
  const all = text
    .trim()
    .replace(/,(?=\s)/g, ' ,')
    .split(/\s+/);
  const words = withoutSuffixes(withoutHonorifics(all));
  if (words.length === 0 || words.length > 7) return false;
  if (words.some((word) => /^[\p{Lo}]/u.test(word))) return looksLikeCaselessName(words, options);
  let full = 0;
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    const small = word.toLowerCase().replace(/[.,'’]+$/g, '');
    if (neverNames.has(small) || /\p{Ll}['’]s$/u.test(word)) return false;
    if (index === 0 && neverFirst.has(small) && words.length > 1) return false;
    if (particles.has(small) && word === word.toLowerCase()) {
      if (index === words.length - 1) return false;
      continue;
    }
    if (initialsWord.test(word) && word.replace(/[.-]/g, '').length <= 3 && word === word.toUpperCase()) {
      capitals++;
      if (word.replace(/[.-]/g, '').length > 1 && !word.includes('.')) full++;
    } else if (nickname.test(word)) continue;
    else if (nameWord.test(word)) {
      capitals++;
      full++;
    } else return false;
  }
  const last = words.at(-1) ?? '';
  if (!nameWord.test(last) && !initialsWord.test(last)) return false;
  if (capitals > 5) return false;
  if (full === 0) return capitals >= 2 && words.length === 2;
  return capitals >= 2 || options.mononym === true;
}

function looksLikeCaselessName(words: readonly string[], options: NameOptions): boolean {
  if (!words.every((word) => caselessWord.test(word))) return false;
  const letters = words.join('').replace(/[・·.'’-]/g, '').length;
  if (words.every((word) => hanOnly.test(word))) return words.length <= 2 && letters >= 2 && letters <= 6;
  if (words.some((word) => kana.test(word))) return words.length <= 3 && letters >= 2 && letters <= 16;
  if (words.every((word) => hangul.test(word))) return words.length <= 2 && letters >= 2 && letters <= 6;
  return letters >= 3 && words.length <= 5 && (words.length >= 2 || options.mononym === true);
}

/** Takes “Dr.”, “the Rev.”, “Staff Sgt.” off the front. */
function withoutHonorifics(words: readonly string[]): readonly string[] {
  let from = 0;
  if (/^the$/i.test(words[0] ?? '') && honorifics.has(honorificKey(words[1]))) from = 1;
  while (from < words.length - 1) {
    const own = honorificKey(words[from]);
    const opens =
      rankOpenings.has(own) &&
      /\.$/.test(words[from + 1] ?? '') &&
      honorifics.has(honorificKey(words[from + 1]));
    const spelled =
      rankOpenings.has(own) &&
      /^(?:airman|seaman|sergeant|class|chief|petty|officer|lieutenant)$/i.test(words[from + 1] ?? '');
    if (opens || spelled || honorifics.has(own) || /^(?:class|officer|1st|2nd|3rd)$/i.test(own)) from++;
    else break;
  }
  return words.slice(from);
}

function honorificKey(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/\.$/, '');
}

/** Takes “Jr.”, “IV”, “, PhD”, “(Ret.)” off the end. */
function withoutSuffixes(words: readonly string[]): readonly string[] {
  let to = words.length;
  while (to > 1) {
    const own = words[to - 1] ?? '';
    if (own !== ',' && !isNameSuffix(own.replace(/^,/, ''))) break;
    if (to === 2 && own.length === 1) break;
    to--;
  }
  return words.slice(0, to);
}

/** Says whether a word is one that belongs to the name before it: “Jr.”, “III”, “Ph.D.”. */
export function isNameSuffix(word: string): boolean {
  const key = word.toLowerCase().replace(/[.()]/g, '');
  if (!suffixes.has(key)) return false;
  return (
    /^(?:jr|sr|jnr|snr|junior|senior|fils|père|filho|neto|júnior|phd|esq|ret|edd|med|meng|mphil|mdiv|dmin|psyd|qc|kc)$/.test(
      key,
    ) || word === word.toUpperCase()
  );
}

/** Says whether a name begins with a title: “Dr.”, “Staff Sgt.”, “the Rev.”. */
export function hasTitle(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return withoutHonorifics(words).length < words.length;
}

/** Gives the name without its titles: to count its words, not to show it. */
export function nameWords(name: string): readonly string[] {
  return withoutSuffixes(withoutHonorifics(name.trim().split(/\s+/)));
}
