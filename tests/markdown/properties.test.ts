import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compile, roundTrip } from './compile.ts';
import { dangersIn } from './dangers.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Pieces that copy is made of, and pieces that it is broken with. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'word',
      'The ferry',
      '“said”',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '. ',
      ', ',
      'é',
      '東京',
    ),
  },
  fc.constantFrom(
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '\\',
    '&amp;',
    '&#x3c;',
    '"',
    "'",
    '--',
    '...',
    '<',
    '>',
    '&',
  ),
  fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '---\n',
    '===\n',
    '| a | b |\n|---|--:|\n',
    '[ ] ',
    '\r\n',
  ),
  fc.constantFrom(
    '[a](b.md)',
    '[a]',
    '[a]: b\n',
    '![a](b.jpg "c | d")',
    '[^1]',
    '[^1]: x\n',
    'https://x.example/a_b',
    'a@b.example',
  ),
  fc.constantFrom(
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<table><tr><td>',
    '</table>',
    '<li>',
    '<ul>',
    '<a href="x">',
  ),
  fc.constantFrom(
    '</a>',
    '<img src=x>',
    '<T>',
    '<br/>',
    '<script>',
    '</script>',
    '<svg>',
    '<math><mtext>',
    '<style>',
    '<!--',
    '-->',
  ),
  fc.constantFrom(
    '<details>',
    '<summary>',
    '<figure>',
    '<figcaption>',
    '<iframe src="https://youtu.be/x">',
    '<pre>',
    '<code>',
    '</pre>',
  ),
  fc.constantFrom(
    '{{ x }}',
    '{% raw %}',
    '{% endraw %}',
    '{: .x}',
    '{% highlight js %}',
    '{% endhighlight %}',
    '{{< figure src="a.jpg" >}}',
    '{#id}',
  ),
  fc.constantFrom(
    '<input type=checkbox disabled>',
    '<h1 id=x>',
    '</h1>',
    '<select>',
    '<option>',
    '<caption>',
    '<dl><dt>',
    '<ruby><rt>',
    '<font>',
    '<center>',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const copy = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any copy at all', () => {
  it('compiles to safe HTML that browsers read as it was meant, the same each time', () => {
    fc.assert(
      fc.property(copy, (markdown) => {
        const body = compile(markdown);
        expect(dangersIn(body.html)).toEqual([]);
        expect(roundTrip(body.html)).toBe(body.html);
        expect(compile(markdown)).toEqual(body);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every offset inside the copy', () => {
    fc.assert(
      fc.property(copy, (markdown) => {
        const { findings, links, pictures } = compile(markdown);
        for (const { offset } of [...findings, ...links, ...pictures]) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(markdown.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has each id once, and each footnote and heading link an end', () => {
    fc.assert(
      fc.property(copy, (markdown) => {
        const { html } = compile(markdown);
        const ids = Array.from(html.matchAll(/<[^<>]* id="([^"]*)"/g), ([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });
});
