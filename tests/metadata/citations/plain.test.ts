import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/metadata/citations/cite.ts';
import type { CitedName } from '../../../src/metadata/citations/cited-name.ts';
import type { CslItem } from '../../../src/metadata/citations/csl-item.ts';
import { citeWithEngines } from '../../../src/metadata/citations/engine.ts';
import { citePlainly } from '../../../src/metadata/citations/plain.ts';

const plain: CslItem = {
  id: '2024-04-07-the-ferry-is-late',
  type: 'article-newspaper',
  title: 'The ferry is late',
  'container-title': 'The Marrowport Courant',
  issued: { 'date-parts': [[2024, 4, 7]] },
  URL: 'https://courant.example/2024/04/07/the-ferry-is-late/',
  language: 'en',
};
const jane = { family: 'Doe', given: 'Jane' };

const easyAddresses = ['https://a.example/2024/04/07/x-y_z/', 'http://a.b:80/~x/'];
const hardAddresses = [...easyAddresses, 'https://a.example/%C3%A4/', 'https://a.b/c'];

/** Words of every kind, joined by what may stand between words. */
function textOf(words: string, signs: readonly string[], length: number): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words.split(' '));
  return fc
    .tuple(word, fc.array(fc.tuple(fc.constantFrom(...signs), word), { maxLength: length }))
    .map(([first, rest]) => [first, ...rest.flat()].join(''));
}

const easyWords =
  'the council of votes for a new bridge over river in to and but via can’t 3rd 2024 NATO iPhone co-op down Über élan Ὀδός Иван';
const hardWords =
  'vs x ß ﬁ œuvre née İstanbul ı ſo 1º ª xⁿ Ⅷ α στη ǆ آب 王小明 आज ก็ U.S. $5m “no” ‘so’ "no" <i>x</i> &amp; _a_ why? no! etc. d’Arvor O’Neil';
const easySigns = [
  ' ',
  ' ',
  ' ',
  '. ',
  '? ',
  '! ',
  '.',
  ',',
  ', ',
  ': ',
  '; ',
  '-',
  '–',
  ' – ',
  ' — ',
  '—',
  '’',
  ' & ',
];
const hardSigns = [' ', '  ', '/', ' (', ') ', '. ', '? ', '… ', '“', '” ', ' ‘', '" ', " '", "'", '…'];

const easyText = textOf(easyWords, easySigns, 7);
const anyText = fc.oneof(
  { weight: 3, arbitrary: easyText },
  { weight: 1, arbitrary: textOf(`${easyWords} ${hardWords}`, [...easySigns, ...hardSigns], 5) },
);

const easyName = fc.record({
  family: fc.constantFrom('Doe', 'Poe-Roe', 'McKay', 'Şen', 'Иванов', 'ÅS', 'Smith-Jones-Poe'),
  given: fc.constantFrom('Jane', 'Mei-Lin', 'J.', 'J. R.', 'Jane Q.', 'Élodie', 'Иван', 'Jean-Paul M.'),
});
const hardName = fc.record(
  {
    family: fc.constantFrom('O’Brien', 'd’Arvor', 'al-Masri', 'Nguyễn', 'Ḥus', 'Doe'),
    given: fc.constantFrom('JR', 'McKay', 'J.R.', 'J.-P.', 'Jane Q', 'Ѵан', 'Ἀνα', 'Ẑan', 'Jane'),
    suffix: fc.constantFrom('Jr.', 'III'),
    'non-dropping-particle': fc.constantFrom('van der', 'de'),
  },
  { requiredKeys: ['family', 'given'] },
);

function itemOf(
  text: fc.Arbitrary<string>,
  name: fc.Arbitrary<CitedName>,
  addresses: readonly string[],
): fc.Arbitrary<CslItem> {
  const house = text.map((literal) => ({ literal }));
  const day = fc.tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  );
  return fc.record(
    {
      id: fc.constantFrom('a', 'b'),
      type: fc.constant('article-newspaper' as const),
      title: text,
      author: fc.oneof(
        { weight: 5, arbitrary: fc.array(name, { minLength: 1, maxLength: 2 }) },
        { weight: 2, arbitrary: house.map((only) => [only]) },
        { weight: 1, arbitrary: fc.array(fc.oneof(name, house), { minLength: 2, maxLength: 4 }) },
      ),
      'container-title': text,
      section: text,
      issued: day.map((date) => ({ 'date-parts': [date] as const })),
      source: text,
      URL: fc.constantFrom(...addresses),
      language: fc.constantFrom('en', 'en-GB', 'EN-us', 'de', 'fr-CA', 'ar', 'enm', 'e'),
    },
    { requiredKeys: ['id', 'type', 'title', 'container-title', 'issued', 'URL', 'language'] },
  );
}

/** Compares both ways, and tells how many of the stories were plain. */
function compare(items: Iterable<CslItem>): number {
  let count = 0;
  for (const item of items) {
    const made = citePlainly(item);
    if (made === null) continue;
    count += 1;
    expect(made, JSON.stringify(item)).toEqual(citeWithEngines(item));
  }
  return count;
}

describe('a plain story is cited without citeproc as citeproc cites it', () => {
  it('whatever its words, names, day and language', () => {
    const items = fc.sample(itemOf(easyText, easyName, easyAddresses), { numRuns: 800, seed: 1 });
    expect(compare(items)).toBeGreaterThan(400);
  });

  it('and where anything about it is odd, not without', () => {
    compare(
      fc.sample(itemOf(anyText, fc.oneof(easyName, hardName), hardAddresses), { numRuns: 3000, seed: 2 }),
    );
  });

  it('with every letter that may begin a word or a name', () => {
    const letters = Array.from({ length: 0x530 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
      /[\p{L}\p{N}]/u.test(letter),
    );
    const items = letters.flatMap((letter): CslItem[] => [
      {
        ...plain,
        title: `${letter}x is ${letter}`,
        'container-title': `${letter}${letter}`,
        source: `1${letter}`,
      },
      { ...plain, author: [{ family: `${letter}oe`, given: `${letter}ane ${letter}.` }] },
    ]);
    expect(compare(items)).toBeGreaterThan(400);
  });

  it('each month', () => {
    const months = Array.from({ length: 12 }, (_, month) => month + 1);
    expect(compare(months.map((month) => ({ ...plain, issued: { 'date-parts': [[2024, month, 9]] } })))).toBe(
      12,
    );
  });

  it('as most stories are', () => {
    for (const author of [
      [],
      [jane],
      [jane, { family: 'Roe', given: 'Sam J.' }],
      [{ literal: 'Harbor Wire' }],
    ])
      expect(citePlainly({ ...plain, author, section: 'World', source: 'Cable Lamp' })).not.toBeNull();
    expect(citePlainly({ ...plain, title: 'It’s late: why the 9–5 ferry can’t wait' })).not.toBeNull();
  });

  it.each<[string, Partial<CslItem>]>([
    ['a quote', { title: 'Why “no” is an answer' }],
    ['an end of its own', { title: 'Why?' }],
    ['an abbreviation', { 'container-title': 'The Courant, Inc.' }],
    ['markup', { title: 'Why <i>x</i> is' }],
    ['three people', { author: [jane, jane, jane] }],
    ['a house among people', { author: [jane, { literal: 'Harbor Wire' }] }],
    ['a particle', { author: [{ ...jane, 'non-dropping-particle': 'van' }] }],
    ['another script', { 'container-title': '王小明' }],
    ['an escaped address', { URL: 'https://a.example/%C3%A4/' }],
  ])('but not one with %s', (_, parts) => {
    expect(citePlainly({ ...plain, ...parts })).toBeNull();
    expect(cite({ ...plain, ...parts }).styles).toEqual(citeWithEngines({ ...plain, ...parts }));
  });
});
