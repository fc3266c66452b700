import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { composeByline, parseAuthorEntry, parseByline } from '../../src/wire/byline.ts';
import { contextIn, say } from './byline-notation.ts';

type Row = readonly [text: string, said: string];

const strings: readonly Row[] = [
  ['A Doe and B Roe', 'A Doe; B Roe'],
  ['Lucia Ferrand and Owen Marlowe', 'Lucia Ferrand; Owen Marlowe'],
  ['Ada Winslow, Bo Trannock and Cal Ruiz', 'Ada Winslow; Bo Trannock; Cal Ruiz'],
  [
    'By Ada Winslow, Bo Trannock and Cal Ruiz, Reuters',
    'Ada Winslow [Reuters]; Bo Trannock [Reuters]; Cal Ruiz [Reuters] = Reuters ~ reuters',
  ],
  ['Nora Ellison, CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['Glenda Merrow Transport correspondent', 'Glenda Merrow (Transport correspondent)'],
  ['Stellan Hollund, as told to Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['Zoe Hartnell and others', 'Zoe Hartnell'],
  [
    'Signy Hollvik;Annick Pendle;Ivor Castor for the Daily Post;Daniel Lomond',
    'Signy Hollvik; Annick Pendle; Ivor Castor [the Daily Post]; Daniel Lomond',
  ],
  ['Second Cat on the Roof', 'Second Cat on the Roof'],
  ['Ember and the Tides', 'Ember and the Tides'],
  ['First Owl on the Hill', 'First Owl on the Hill'],
  ['The Old Lamp of the Quay', 'The Old Lamp of the Quay'],
  ['Wren and Thistle', 'Wren and Thistle'],
  ['Wren & Thistle', 'Wren & Thistle'],
  ['Nick Roe and the Bad Oars', 'Nick Roe and the Bad Oars'],
  ['dmoreno', 'dmoreno'],
  ['@dmoreno', '@dmoreno'],
  ['Wren', 'Wren'],
  ['TC', 'TC'],
  ['lampwick99', 'lampwick99'],
  ['dmoreno, jsmith', 'dmoreno; jsmith'],
  ['Ada Winslow, dmoreno', 'Ada Winslow; dmoreno'],
  ['Ada Winslow and Wren', 'Ada Winslow; Wren'],
  ['Ada Winslow and @wren-t', 'Ada Winslow; @wren-t'],
  ['TC & Ada Winslow', 'TC; Ada Winslow'],
  ['Wren, Thistle, Moss and Fern', 'Wren; Thistle; Moss; Fern'],
  ['Winslow, Ada', 'Winslow, Ada'],
  ['Winslow, A.', 'Winslow, A.'],
  ['Ada Winslow <ada@example.org>', 'Ada Winslow'],
  ['Ada Winslow (ada@example.org) & Bo Trannock (bo@example.org)', 'Ada Winslow; Bo Trannock'],
  ['Ada (ada@example.org) & Bo (bo@example.org)', 'Ada; Bo'],
  ['Ada Winslow (@ada) & Bo Trannock (bo-trannock)', 'Ada Winslow; Bo Trannock'],
  ['Ada Winslow (Edited by Bo Trannock)', 'Ada Winslow + editing: Bo Trannock'],
  ['Ada Winslow (Image by Bo Trannock)', 'Ada Winslow + photography: Bo Trannock'],
  ['Ada Winslow (Image made with a machine)', 'Ada Winslow'],
  ['Ada Winslow edited by Bo Trannock', 'Ada Winslow + editing: Bo Trannock'],
  ['Ada Winslow, Lampwick', 'Ada Winslow [Lampwick] = Lampwick'],
  ['Ada Winslow (Lampwick)', 'Ada Winslow [Lampwick] = Lampwick'],
  ['Ada Winslow at Lampwick', 'Ada Winslow [Lampwick] = Lampwick'],
  ['Ada Winslow - Lampwick', 'Ada Winslow [Lampwick] = Lampwick'],
  [
    'Ada Winslow, on behalf of The Lampwick Project',
    'Ada Winslow [The Lampwick Project] = The Lampwick Project',
  ],
  ['Ada Winslow, Project Director of Lamps', 'Ada Winslow (Project Director of Lamps)'],
  ['Ada Winslow, keeper of lamps', 'Ada Winslow (keeper of lamps)'],
  ['Ada Winslow / Bo Trannock', 'Ada Winslow; Bo Trannock'],
  ['Ada Winslow/The Daily Post', 'Ada Winslow [The Daily Post] = The Daily Post'],
  ['Ada Winslow and The Lamp Team', 'Ada Winslow = The Lamp Team'],
  ['Ada Winslow and Staff', 'Ada Winslow'],
  ['Ada WINSLOW', 'Ada WINSLOW'],
  ['ADA WINSLOW', 'Ada Winslow'],
  ['Jordan Post', 'Jordan Post'],
  ['Abby Standard', 'Abby Standard'],
  ['The Standard Staff', 'nobody = The Standard Staff'],
  ['The Lamp Release Team', 'nobody = The Lamp Release Team'],
  ['the compiler team', 'nobody = the compiler team'],
  ['Release automation', 'nobody = Release automation'],
  ['Lamp.js Releasers', 'nobody = Lamp.js Releasers'],
  ['openLamp Board', 'nobody = openLamp Board'],
  ['CNN', 'nobody = CNN ~ cnn'],
  ['admin', 'nobody = admin'],
  ['Staff', 'nobody = Staff'],
  ['NASA', 'nobody = NASA'],
  ['Port Halden Gazette', 'nobody = Port Halden Gazette'],
  ['The Daily Post and AP', 'nobody = The Daily Post and AP ~ ap'],
];

const entries: readonly Row[] = [
  ['Nora Ellison, CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['Ada Winslow (Lampwick)', 'Ada Winslow [Lampwick] = Lampwick'],
  ['The Lamp Release Team', 'nobody = The Lamp Release Team'],
  ['Ada Winslow and Bo Trannock', 'Ada Winslow and Bo Trannock'],
  ['Ada Winslow, Bo Trannock and Cal Ruiz', 'Ada Winslow, Bo Trannock and Cal Ruiz'],
  ['Ada Winslow, Bo Trannock', 'Ada Winslow, Bo Trannock'],
  ['Ada Winslow & Wren', 'Ada Winslow & Wren'],
  ['Wren and Thistle', 'Wren and Thistle'],
  [
    'Ada Winslow, on behalf of The Lamp Project Teams',
    'Ada Winslow [The Lamp Project Teams] = The Lamp Project Teams',
  ],
  ['Ada Winslow on behalf of the Compiler Team', 'Ada Winslow [the Compiler Team] = the Compiler Team'],
  [
    'The lamp-analyzer Team on behalf of the entire Lamp Team',
    'nobody = The lamp-analyzer Team on behalf of the entire Lamp Team',
  ],
  ['Ada Winslow and the Governance Reform WG', 'Ada Winslow = the Governance Reform WG'],
  ['Ada Winslow <ada@example.org>', 'Ada Winslow'],
  ['Ada "Addie" Winslow', 'Ada "Addie" Winslow'],
  ['Ada Winslow, Staff Writer, CNN', 'Ada Winslow (Staff Writer) [CNN] = CNN ~ cnn'],
  ['Ada Winslow, Project Director of Lamps', 'Ada Winslow (Project Director of Lamps)'],
  ['Ada Winslow, PhD', 'Ada Winslow, PhD'],
  ['Ada Winslow in Lima', 'Ada Winslow <Lima>'],
  ['By Ada Winslow', 'Ada Winslow'],
  ['Winslow, Ada', 'Winslow, Ada'],
  ['Ember and the Tides', 'Ember and the Tides'],
  ['TC', 'TC'],
  ['lcnr', 'lcnr'],
  ['mark-i-m', 'mark-i-m'],
  ['rami3l', 'rami3l'],
  ['Wren and @mark-i-m', 'Wren and @mark-i-m'],
  ['The undersigned', 'nobody = The undersigned'],
  ['crates.io team', 'nobody = crates.io team'],
  ['Lamp Community', 'nobody = Lamp Community'],
  ['CNN', 'nobody = CNN ~ cnn'],
  ['Ada Winslow, Bo Trannock, CNN', 'Ada Winslow, Bo Trannock [CNN] = CNN ~ cnn'],
  ['ليلى حدادين', 'ليلى حدادين'],
];

describe('a byline of front matter, one string', () => {
  it.each(strings)('%s', (text, said) => {
    expect(say(parseByline(text, contextIn()))).toBe(said);
  });

  it.each(['', '   ', '@@@', '42', 'ada@example.org'])('names nobody where nobody is named: “%s”', (text) => {
    expect(say(parseByline(text, contextIn()))).toBe('nobody');
  });

  it('keeps the string as it came', () => {
    expect(parseByline('  Zoe Hartnell\n and  others ', contextIn()).raw).toBe('Zoe Hartnell and others');
  });
});

describe('one entry of a list of authors', () => {
  it.each(entries)('is one author, or none: %s', (text, said) => {
    expect(say(parseAuthorEntry(text, contextIn()))).toBe(said);
  });
});

describe('a composed byline', () => {
  const names = ['Ada Winslow', 'Bo Trannock', 'Cal Ruiz'].map((name) => ({ name }));
  const written: readonly [code: string, text: string][] = [
    ['en', 'By Ada Winslow, Bo Trannock and Cal Ruiz, CNN'],
    ['de', 'Von Ada Winslow, Bo Trannock und Cal Ruiz, CNN'],
    ['fr', 'Par Ada Winslow, Bo Trannock et Cal Ruiz, CNN'],
    ['ja', 'Ada Winslow、Bo Trannock、Cal Ruiz、CNN'],
    ['zh', '作者：Ada Winslow、Bo Trannock、Cal Ruiz，CNN'],
    ['ar', 'بقلم Ada Winslow وBo Trannock وCal Ruiz، CNN'],
  ];

  it.each(written)('is in the words of the language: %s', (code, text) => {
    expect(composeByline(names, 'CNN', languageOf(code))).toBe(text);
  });

  it('is the house alone where nobody is named, and nothing where nobody signs', () => {
    expect(composeByline([], 'The Daily Post', languageOf('en'))).toBe('By The Daily Post');
    expect(composeByline([], null, languageOf('en'))).toBe('');
    expect(composeByline(names.slice(0, 1), null, languageOf('en'))).toBe('By Ada Winslow');
  });
});
