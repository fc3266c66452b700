import type { Language } from './language.ts';

/** Fills the `{…}` of a word or phrase; a name that no value is given for stays as it stands. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w{1,20})\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/**
 * Says a number with the plural form that the language asks for: “1 story”, “3 статьи”, “مقالان”.
 * The rules are those of the words, which are English where nobody has written the language's own.
 */
export function sayCount(
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>,
  count: number,
  language: Language,
): string {
  const tag = language.locale.code;
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other ?? '{count}';
  return fill(form, {
    count: new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).format(count),
  });
}
