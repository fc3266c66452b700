import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/markdown/plain-text.ts';

describe('a line as plain text', () => {
  it.each([
    ['  The \n ferry ', 'The ferry'],
    ['*The* **ferry** ~~ran~~ `so`', 'The ferry ran so'],
    ['[The ferry](a.md "t") <https://example.org>', 'The ferry https://example.org'],
    ['![A boat](b.jpg) at noon', 'A boat at noon'],
    ['<b>The</b> ferry<br>ran<!-- x -->', 'The ferry ran'],
    ['A<script>steal()</script> B', 'A B'],
    ['Vec<T> and <your name>', 'Vec<T> and <your name>'],
    ['AT&amp;T &mdash; &#8217;', 'AT&T — ’'],
    ['1. The ferry', '1. The ferry'],
    ['# The ferry', '# The ferry'],
    ['> The *ferry*', '> The ferry'],
    ['- The *ferry*', '- The ferry'],
    ['2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
    ['snake_case_name', 'snake_case_name'],
    ['\\*so\\*', '*so*'],
    ['one\n\n*two*', 'one two'],
    ['', ''],
  ])('reads %j as %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
