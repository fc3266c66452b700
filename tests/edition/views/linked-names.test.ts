import { describe, expect, it } from 'vitest';
import { linkNames } from '../../../src/edition/views/linked-names.ts';

const link = (text: string, ...names: string[]) =>
  linkNames(
    text,
    names.map((name) => ({ spellings: [name], href: `/${name}/` })),
  )
    .segments.map(({ text: words, href }) => (href ? `[${words}]` : words))
    .join('');

describe('linkNames', () => {
  it.each([
    ['By Jane Doe and John Roe, CNN', ['Jane Doe', 'John Roe'], 'By [Jane Doe] and [John Roe], CNN'],
    ['By MARY O’BRIEN', ["Mary O'Brien"], 'By [MARY O’BRIEN]'],
    ['By Ann Lee and Ann Lee Smith', ['Ann Lee', 'Ann Lee Smith'], 'By [Ann Lee] and [Ann Lee Smith]'],
    ['By Jane  Doe', ['Jane Doe'], 'By [Jane  Doe]'],
    ['By Dan and Daniel', ['Dan'], 'By [Dan] and Daniel'],
    ['By A. B. (C*) Doe', ['A. B. (C*) Doe'], 'By [A. B. (C*) Doe]'],
    ['كتبت ليلى حداد وسامي منصور', ['ليلى حداد', 'سامي منصور'], 'كتبت [ليلى حداد] و[سامي منصور]'],
    ['By Roana Ana and Ana', ['Ana'], 'By Roana [Ana] and Ana'],
    ['By Ana Anabel and Ana Ana', ['Ana Ana'], 'By Ana Anabel and [Ana Ana]'],
    ['𠮷田と𠮷𠮷野', ['𠮷野'], '𠮷田と𠮷[𠮷野]'],
    ['By 𐐀nn𐐀 and 𐐀nn', ['𐐀nn'], 'By 𐐀nn𐐀 and [𐐀nn]'],
    ['作者：王芳和李娜', ['王芳', '李娜'], '作者：[王芳]和[李娜]'],
  ])('%s', (text, names, linked) => {
    expect(link(text, ...names)).toBe(linked);
  });

  it('gives back the names that it does not find', () => {
    expect(linkNames('By our staff', [{ spellings: ['Jane Doe'], href: '/jane/' }]).left).toHaveLength(1);
  });
});
