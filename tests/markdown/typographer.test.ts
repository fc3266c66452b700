import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { compile } from './compile.ts';

const inner = (html: string): string => html.replace(/^<p>|<\/p>$/g, '');
const set = (copy: string, language = 'en'): string =>
  inner(compile(copy, { language: languageOf(language) }).html);

describe('straight quotes', () => {
  it.each([
    ['She said "so" and "no."', 'She said “so” and “no.”'],
    ['"\'So,\' he said," she said', '“‘So,’ he said,” she said'],
    ["It's the dogs' day, O'Brien.", 'It’s the dogs’ day, O’Brien.'],
    ["the '90s and '24", 'the ’90s and ’24'],
    ["rock 'n' roll, 'tis", 'rock ’n’ roll, ’tis'],
    ["a 'fine' day", 'a ‘fine’ day'],
    ['the word ("so")', 'the word (“so”)'],
    ['so -- "no"', 'so – “no”'],
    ['"So"--"no"', '“So”–“no”'],
    ['"*So*," he said', '“<em>So</em>,” he said'],
    ['*"So"*', '<em>“So”</em>'],
    ['**"So**"', '<strong>“So</strong>”'],
    ['"[So](https://example.org/x)"', '“<a href="https://example.org/x">So</a>”'],
    ['"`a`" and "b"', '“<code>a</code>” and “b”'],
    ['"A quote that goes on', '“A quote that goes on'],
    ['He is 6\'2" tall', 'He is 6\'2" tall'],
    ['a 5\' fence and a 6" pipe', 'a 5\' fence and a 6" pipe'],
    ['"It is 6" she said', '“It is 6” she said'],
  ])('set %j as %j', (copy, html) => {
    expect(set(copy)).toBe(html);
  });

  it.each([
    ['de', "\"Ja, 'so'\", sagt's", '„Ja, ‚so‘“, sagt’s'],
    ['fr', '"Oui", dit-il, l\'eau', '«\u00a0Oui\u00a0», dit-il, l’eau'],
    ['fr', '" Oui "', '« Oui »'],
    ['ru', '"Да"', '«Да»'],
    ['ja', '"はい"', '「はい」'],
    ['he', '"כן" צה"ל', '"כן" צה"ל'],
    ['xx', '"so" it\'s', '"so" it\'s'],
  ])('are those of the language: %s', (language, copy, html) => {
    expect(set(copy, language)).toBe(html);
  });

  it.each([
    '“So,” she said, “it’s ‘fine’.”',
    '„So“ – «so» 「so」',
    '“She said "no" to it”',
    "He’s 'so' sure",
  ])('stay where the copy is set already: %j', (copy) => {
    expect(set(copy)).toBe(copy);
  });

  it('are set beside quotes of the other kind', () => {
    expect(set("“It's so”")).toBe('“It’s so”');
  });

  it.each([
    '`"a"`',
    '    "a" -- b',
    '```\n"a"\n```',
    '<kbd>"</kbd>',
    'https://example.org/a--b',
    '<https://example.org/?q="a">',
  ])('stay in %j', (copy) => {
    const { html } = compile(copy);
    expect(html).not.toMatch(/[“”’–]/);
  });

  it('stay in the plain text, which keeps the copy’s own signs', () => {
    expect(compile('"It\'s" -- so...').text).toBe('"It\'s" -- so...');
  });

  it('stay when nobody wants them set', () => {
    expect(inner(compile('"so" --', { typographer: false }).html)).toBe('"so" --');
  });
});

describe('typed dashes', () => {
  it.each([
    ['so -- and', 'so – and'],
    ['so --- and', 'so — and'],
    ['so---and', 'so—and'],
    ['2010--2012', '2010–2012'],
    ['wait... so', 'wait… so'],
    ['use --help or -x', 'use --help or -x'],
    ['a ---- b', 'a ---- b'],
    ['../.. and ....', '../.. and ....'],
  ])('set %j as %j', (copy, html) => {
    expect(set(copy)).toBe(html);
  });

  it('stay in wire copy, whose agency chose them', () => {
    expect(inner(compile('LONDON -- "So..."', { dialect: 'wire' }).html)).toBe('LONDON -- “So...”');
  });
});
