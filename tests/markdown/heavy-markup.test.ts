import { describe, expect, it, vi } from 'vitest';
import { compile, rulesOf } from './compile.ts';

vi.setConfig({ testTimeout: 60_000 });

const many = (piece: string, count: number): string => piece.repeat(count);

describe('markup without end', () => {
  it.each([
    ['stars', many('a* ', 50_000)],
    ['pairs in pairs', many('*a **a ', 5000) + many('a** a*', 5000)],
    ['one run of stars', `${many('*', 20_000)}a${many('*', 20_000)}`],
    ['brackets', many('[a](', 50_000)],
    ['quotes in quotes', `${many('> ', 10_000)}a`],
    ['lists in lists', `${many('- ', 10_000)}a`],
    ['elements in elements', many('<div>', 20_000)],
    ['open elements', many('<b id=x>\n\n', 5000)],
    ['one long address many times', `[a]: /${many('u', 5000)}\n\n${many('[a] ', 5000)}`],
    ['a table of one long row', `${many('|a', 1000)}\n${many('|-', 1000)}\n${many('|a\n', 1000)}`],
  ])('stands on the page as it was typed: %s', (_, copy) => {
    const body = compile(copy);
    expect(rulesOf(body)).toEqual(['markup-too-heavy']);
    expect(body.text.replace(/\s/g, '')).toBe(copy.replace(/\s/g, ''));
  });

  it('leaves the rest of the copy alone', () => {
    const { html } = compile(`# So\n\nPlain text.\n\n${many('a* ', 50_000)}\n\nPlain again.\n\n*More*`);
    expect(html).toContain('<h2 id="so">So</h2>');
    expect(html).toContain('<em>More</em>');
  });

  it.each([
    ['a long line', many('word "and" ', 90_000)],
    ['a million points in a line', many('.', 1_000_000)],
    ['a long list', many('- a *b* [c](d)\n', 2000)],
    ['a long log', `\`\`\`\n${many('*a* [b] _c_\n', 5000)}\`\`\``],
    ['rules of stars', many(`${many('*', 80)}\n`, 100)],
    ['code drawings', `\`\`\`\n${many(`${many('+---', 40)}\n`, 20)}\`\`\``],
  ])('is not what this is: %s', (_, copy) => {
    expect(rulesOf(compile(copy))).toEqual([]);
  });
});
