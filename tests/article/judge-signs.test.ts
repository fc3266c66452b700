import { describe, expect, it } from 'vitest';
import { findTurn, lookAlike } from '../../src/article/judge-signs.ts';
import { compileCopy } from '../support/desk.ts';

describe('signs that turn text', () => {
  it.each([
    ['an override, closed or not', 'abc \u202edef\u202c', 4],
    ['an override from left to right', '\u202dabc', 0],
    ['an embedding that nothing closes', 'a \u202bb', 2],
    ['an isolate that ends with its line only', 'a \u2067b\nc\u2069', 2],
    ['an isolate closed by the other closer', '\u2066a\u202c', 0],
  ])('are told: %s', (_, text, at) => expect(findTurn(text)).toBe(at));

  it.each(['abc', 'a \u2067גשר\u2069 b', '\u202bשלום \u202aabc\u202c\u202c', 'a\u200fb', 'a\u2069b'])(
    'are not told where they do what they are for: %j',
    (text) => expect(findTurn(text)).toBeNull(),
  );

  it('are told with their place, and when they are written as references', () => {
    const rules = (copy: string) =>
      compileCopy('articles/a.md', `---\ntitle: A\ndate: 2024-04-07\n---\n${copy}`)
        .diagnostics.filter(({ ruleId }) => ruleId === 'turned-text')
        .map(({ offset }) => offset);
    expect(rules('It cost \u202e001.')).toEqual([42]);
    expect(rules('It cost &#x202E;001.')).toHaveLength(1);
    expect(rules('It cost 100.')).toEqual([]);
  });
});

describe('names that look like others', () => {
  it.each(['Аda Stone', 'Ada Stоne', 'Ρaul', 'Ada\u200bStone', 'Ada Sto\u00adne', 'Ada \u202eenotS'])(
    '%j is told',
    (name) => expect(lookAlike(name)).not.toBeNull(),
  );

  it.each([
    'Ada Stone',
    'Łukasz Žižek',
    'Анна Иванова',
    'Anna Иванова',
    'Γιώργος',
    '東京 Taro',
    'SBS뉴스',
    'Tシャツ',
    'علی\u200cرضا',
    'क्\u200dष',
    "O'Neill-Жук",
  ])('%j is not', (name) => expect(lookAlike(name)).toBeNull());
});
