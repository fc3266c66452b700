import type { Language } from '../../languages/language.ts';
import type { Located } from '../../source/located.ts';
import { type Fault, readText } from './values.ts';

const tagForm = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/** Reads a language: a BCP 47 tag, with `_` for `-` too (`en_US.UTF-8`), or a language's name in itself or in English. */
export function readLanguage(value: Located, languages: readonly Language[], fault: Fault): string | null {
  const text = readText(value, fault, languageExpected);
  if (text === null) return null;
  const tag = (text.split('.', 1)[0] ?? '').replaceAll('_', '-');
  if (tagForm.test(tag)) {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      return fault(value, languageExpected);
    }
  }
  const named = languages.find(({ code, name }) =>
    [name, englishName(code)].some((own) => own.toLowerCase() === text.toLowerCase()),
  );
  return named?.code ?? fault(value, languageExpected);
}

const languageExpected = 'a language tag such as en or pt-BR';

function englishName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
