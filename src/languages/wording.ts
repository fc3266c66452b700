import type { Language } from './language.ts';

/**
 * Fills the `{…}` of a word or phrase, numbers in the figures of the language; a name that no value is given for stays as
 * it stands.
 */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string;
export function fill(
  phrase: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string;
export function fill(
  phrase: string,
  values: Readonly<Record<string, string | number>>,
  language?: Language,
): string {
  return phrase.replace(/\{(\w{1,20})\}/g, (hole, name: string) => {
    const value = values[name] ?? hole;
    return typeof value === 'number' && language ? setFigures(String(value), language) : String(value);
  });
}

/** Cuts a phrase at one of its `{…}`, for what is set there as more than text: a link, a date. */
export function cutAt(phrase: string, name: string): { readonly before: string; readonly after: string } {
  const [before = '', after = ''] = phrase.split(`{${name}}`, 2);
  return { before, after };
}

/**
 * Says a number with the plural form that the language asks for: “1 story”, “3 статьи”, “مقالان”, “۱٬۲۳۴ مطلب”.
 * The rules are those of the words, which are English where nobody has written the language's own.
 */
export function sayCount(
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>,
  count: number,
  language: Language,
): string {
  const { rules, format } = wayToCount(language);
  const form = forms[rules.select(count)] ?? forms.other ?? '{count}';
  return fill(form, { count: format.format(count) });
}

/** Sets the figures of a text as the language's newspapers do: “1 مارس 2024” in Arabic, “۱ مارس ۲۰۲۴” in Persian. */
export function setFigures(text: string, language: Language): string {
  if (language.figures === 'latn') return text;
  const { figures } = wayToCount(language);
  return text.replace(/[0-9]/g, (figure) => figures[Number(figure)] ?? figure);
}

/** The colon behind a label, with the space that the language sets around it: “: ”, in French “ : ”, in Chinese “：”. */
export function colonOf({ code }: Language): string {
  if (/^(?:zh|ja)/.test(code)) return '：';
  return code.startsWith('fr') ? '\u00a0: ' : ': ';
}

interface WayToCount {
  readonly rules: Intl.PluralRules;
  readonly format: Intl.NumberFormat;
  /** From 0 to 9. */
  readonly figures: readonly string[];
}

const ways = new Map<string, WayToCount>();

/** Intl's objects cost a third of a millisecond each to make. */
function wayToCount({ locale: { code }, figures }: Language): WayToCount {
  const known = ways.get(`${code} ${figures}`);
  if (known) return known;
  const format = new Intl.NumberFormat(code, { numberingSystem: figures });
  const way = {
    rules: new Intl.PluralRules(code),
    format,
    figures: Array.from({ length: 10 }, (_, figure) => format.format(figure)),
  };
  ways.set(`${code} ${figures}`, way);
  return way;
}
