import { honorifics, particles } from '../../wire/names/words.ts';

/** A name as CSL has it: in parts where they are sure, else whole. */
export type CitedName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** Languages in whose names the last of two words is often not the family's: it comes first, or there is none. */
const OTHER_ORDERS: ReadonlySet<string> = new Set(
  'hu vi zh yue ja ko km mn id ms jv su is am ti om so my dz bo ta ml te'.split(' '),
);

/** “y”, “und”: they join two family names, and where the first of them begins is not to be told. */
const JOINING: ReadonlySet<string> = new Set(['y', 'e', 'i', 'und']);

/** “Jane”, “Mei-Lin”, “DeShawn”; “Иван”, “Νίκος”. */
const givenWord = /^\p{Lu}['’]?[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*$/u;
/** “J.”, “J”, “J.R.R.”, “J.-P.”. */
const initials = /^(?:\p{Lu}\.?-?){1,3}$/u;
/** “Doe”, “O’Brien”, “d’Arvor”, “al-Masri”, “Poe-Roe”. */
const familyWord = /^(?:[dl]['’]|al-|el-)?\p{Lu}['’]?[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*$/u;
/** Scripts in which a byline has the given name first. */
const orderedScripts = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.,'’-]+$/u;
/** “, Jr.”, “ III”. */
const suffixed = /^(.+?),? (Jr\.?|Sr\.?|I{2,3}|IV)$/;

/**
 * Cites a name. It is parted only where no reader could part it otherwise: one given name, initials after it, particles in small
 * letters, one family name, as in “J. M. van den Berg” or “Sammy Davis Jr.”. Of “Ana García Poe” nobody can say whether García is
 * the family’s, and a name in Chinese or Arabic letters has another order or none: such names, single ones and those with a title
 * stay whole, which every style sets as they are. Nothing is invented.
 */
export function citeName(name: string, language: string): CitedName {
  const whole = { literal: name };
  const [, bare = name, suffix] = suffixed.exec(name) ?? [];
  if (OTHER_ORDERS.has(language.split('-', 1)[0] ?? '') || !orderedScripts.test(bare)) return whole;
  const words = bare.split(' ');
  const [first = '', ...rest] = words;
  const family = rest.pop() ?? '';
  const after = rest.findIndex((word) => !initials.test(word));
  const between = after < 0 ? [] : rest.slice(after);
  const given = words.slice(0, words.length - between.length - 1);
  if (!givenWord.test(first) && !initials.test(first)) return whole;
  if (honorifics.has(first.toLowerCase().replace('.', '')) || !familyWord.test(family)) return whole;
  if (!between.every((word) => particles.has(word) && !JOINING.has(word))) return whole;
  return {
    family,
    given: given.join(' '),
    ...(between.length > 0 ? { 'non-dropping-particle': between.join(' ') } : {}),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
