import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, vi } from 'vitest';
import { parseMarkdown } from '../../src/markdown/remark-parse-by-paragraph.ts';

vi.setConfig({ testTimeout: 60_000 });

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** A tree as plain data, without the position of the root, which nobody reads. */
function plain({ type, children }: Root): unknown {
  return JSON.parse(JSON.stringify({ type, children }));
}

const blocks: readonly string[] = [
  'The ferry ran again on Monday.',
  'Two lines\nof one paragraph, (really) – “so”.',
  '5 dollars! It’s 40% – no: 41% / 42',
  '# Heading',
  'Setext\n===',
  '- one\n- two',
  '- one\n\n  more of one\n- two',
  '* a\n\n\n* b',
  '  1. a\n     - b',
  '    indented code',
  '\ttabbed code',
  '> quote\nlazy line',
  '> - a\n>\n> b',
  '***',
  '| a | b |\n|---|--:|\n| 1 | 2 |',
  'a | b\n--|--',
  '- [ ] task\n- [x] done',
  '```js\nlet a = 1;\n\nlet b;\n```',
  '~~~\n> x',
  '- ```\n  x\n  ```',
  '<div>\n\ntext in it\n\n</div>',
  '<!-- note\n\nstill -->',
  '<b>bold</b> text',
  '<pre>\n\nx\n\n</pre>',
  'a [link](b.md "t") and ![picture](c.jpg)',
  'a [ref] and [other][ref]',
  '[ref]: /x "title"',
  'note[^1] and[^2]',
  '[^1]: first\n\n    more',
  'see](https://x.example/a) there',
  'https://x.example/a_b and www.x.example',
  'mail desk@x.example or *em* and **strong** and ~~del~~ and `code`',
  'hard  \nbreak\\\nhere',
  'trailing space \nso',
  '&amp; &copy; &#35;',
  '\\* not a list',
  '   three spaces',
  '1986\\. A year',
  '1986. A year',
  '+',
  '\u00a0nbsp first',
  '\ufeffmarked',
  'line\u2028separator',
];

describe('paragraph by paragraph', () => {
  it.each(blocks)('gives the tree and the places that remark gives for %j', (block) => {
    for (const text of [
      block,
      `${block}\n`,
      `Plain first.\n\n${block}\n\nPlain last.`,
      `${block}\nand on\n\n\n${block}`,
    ]) {
      expect(plain(parseMarkdown(text))).toEqual(plain(remark.parse(text)));
    }
  });

  it('gives what remark gives for any blocks in any order', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n', '\n\n', '\n \n', '\n\n\n', ' \n')), {
        maxLength: 8,
      })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, (copy) => {
        expect(plain(parseMarkdown(copy))).toEqual(plain(remark.parse(copy)));
      }),
      { numRuns: 300 },
    );
  });
});
