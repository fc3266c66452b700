import { expect, it } from 'vitest';
import { findUnbalancedQuote } from '../../src/article/quotes.ts';

it.each([
  ['closed quotes', ['“It is open,” she said.'], null],
  ['a quote over several paragraphs', ['“First,', '“second,', '“third.”'], null],
  ['an open quote', ['“It is open, she said.', 'Then it closed.'], { index: 0, sign: '“' }],
  ['a quote that nobody opened', ['It is open,” she said.'], null],
  ['a second close', ['“It is” open,” she said.'], { index: 0, sign: '”' }],
  ['German quotes', ['„Es ist offen“, sagte sie.'], null],
  ['guillemets', ['« Il grince', 'dit-il.'], { index: 0, sign: '«' }],
  ['Danish guillemets', ['»Det er åbent«, sagde hun.'], null],
])('%s', (_, paragraphs, fault) => {
  expect(findUnbalancedQuote(paragraphs)).toEqual(fault);
});
