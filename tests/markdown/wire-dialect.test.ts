import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readWire, wireToMarkdown } from '../../src/markdown/wire-dialect.ts';
import { compile } from './compile.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Tags and addresses in “<…>” lose those signs, and bullets are no text. */
const means = (text: string): boolean =>
  /^\s*[*•-]\s+\S/m.test(text) || /<\/?a|<https?:|<[^\s<>]*@/.test(text);

/** The characters of a text that are not blank. */
const ink = (text: string): string => text.replace(/\s+/g, '');

describe('wire copy', () => {
  it('stays as it is where nothing in it could be markup', () => {
    const copy =
      'The ferry ran again – after twelve days.\n\n“Bread, but no post,” she said. (It was 5.30 p.m.)\n';
    expect(wireToMarkdown(copy)).toBe(copy);
  });

  it('loses the indents of its paragraphs', () => {
    expect(wireToMarkdown('   The ferry ran.\n\n\tIt was noon.\n\n　東京で')).toBe(
      'The ferry ran.\n\nIt was noon.\n\n東京で',
    );
  });

  it('keeps lines of one paragraph in one paragraph', () => {
    expect(compile(wireToMarkdown('The ferry ran  \nagain\\\non Monday.')).html).toBe(
      '<p>The ferry ran\nagain\\\non Monday.</p>',
    );
  });

  it.each([
    ['* one', '\\* one'],
    ['# 4 on the list', '\\# 4 on the list'],
    ['#ferry is full', '#ferry is full'],
    ['> more', '\\> more'],
    ['- No, she said.', '\\- No, she said.'],
    ['2024. What a year.', '2024\\. What a year.'],
    ['5) Oak', '5\\) Oak'],
    ['Score\n-----', 'Score\n\\-----'],
    ['Score\n===', 'Score\n\\==='],
    ['***', '\\***'],
    ['~~~', '\\~~~'],
    ['a | b\n--|--', 'a | b\n\\--|--'],
    ['[1]: the first', '\\[1]: the first'],
    ['[sic](so)', '[sic]\\(so)'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a *plain* star', 'a \\*plain* star'],
    ['one * star', 'one * star'],
    ['snake_case_name', 'snake_case_name'],
    ['_under_ the line', '\\_under_ the line'],
    ['`x` and `y`', '\\`x\\` and \\`y`'],
    ['one ` tick', 'one ` tick'],
    ['C:\\Users and a\\b', 'C:\\Users and a\\b'],
    ['a \\* b', 'a \\\\* b'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['<script>x</script>', '\\<script>x\\</script>'],
    ['Vec<T> so', 'Vec\\<T> so'],
    ['<i>Jane Doe/AP</i>', '<i>Jane Doe/AP</i>'],
    ['&trade; &amp; &copy;', '&trade; &amp; &copy;'],
    ['see https://example.org/a_b_c_(d)*e*', 'see https://example.org/a_b_c_(d)*e*'],
    ['_https://example.org/_ and _x_', '\\_https://example.org/_ and \\_x_'],
  ])('escapes of %j no more than Markdown would read: %j', (copy, markdown) => {
    expect(wireToMarkdown(copy)).toBe(markdown);
  });

  it('makes a list of lines that all have a bullet', () => {
    expect(compile(wireToMarkdown('* one\n* two *so*\n\nText')).html).toBe(
      '<ul>\n<li>one</li>\n<li>two *so*</li>\n</ul>\n<p>Text</p>',
    );
    expect(wireToMarkdown('• one\n• 2. two')).toBe('- one\n- 2\\. two');
  });

  it('makes no list where one line has none', () => {
    expect(compile(wireToMarkdown('- one\nand two')).html).toBe('<p>- one\nand two</p>');
  });

  it('lets a tag alone on a line make no HTML of the lines behind it', () => {
    expect(compile(wireToMarkdown('<b>\n2 *3* 4\n</b>')).text).toBe('2 *3* 4');
  });

  it('keeps addresses live', () => {
    expect(compile(wireToMarkdown('Mail desk_one@example.org or *see* www.example.org/a_b')).html).toContain(
      'href="mailto:desk_one@example.org"',
    );
    expect(compile(wireToMarkdown('*See* https://example.org/*a*b')).html).toContain(
      'href="https://example.org/*a*b"',
    );
  });

  it('knows where each sign came from', () => {
    const copy = '   # The ferry\n\n• one\n• two';
    const { text, originalOffset } = readWire(copy);
    for (const word of ['ferry', 'one', 'two'])
      expect(originalOffset(text.indexOf(word))).toBe(copy.indexOf(word));
  });

  it('compiles to the same either way', () => {
    const copy = '  The *ferry* -- ran.\n\n* a\n* b\n\n[x](y) "so"';
    expect(compile(copy, { dialect: 'wire' }).text).toBe(compile(wireToMarkdown(copy)).text);
  });

  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('word', 'The ferry', ' ', ' ', '\n', '\n\n', 'a', '1', '東京', '. '),
    },
    fc.constantFrom(
      '*',
      '**',
      '_',
      '~',
      '~~',
      '`',
      '```',
      '\\',
      '[',
      ']',
      '](',
      '](x)',
      '![',
      '[^1]',
      ']:',
      '(',
      ')',
      '!',
      '"',
    ),
    fc.constantFrom(
      '# ',
      '#',
      '- ',
      '-',
      '--',
      '+ ',
      '1. ',
      '2) ',
      '> ',
      '>',
      '    ',
      '\t',
      '---',
      '===',
      '***',
      '___',
      '=',
      '|',
      '|-|',
      ':-',
      ':',
    ),
    fc.constantFrom(
      'https://x.example/a_b',
      'www.x.example/*',
      'a@b.example',
      'http://',
      '@',
      '[ ] ',
      '[x] ',
      '\n* ',
      '\n• ',
      '  \n',
      '\\\n',
      '\r\n',
      '\u00a0',
    ),
    fc.constantFrom('<', '<3', '<T>', '<div>', '<!--', '-->', '<?', '<p', '</'),
  );
  const copy = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

  it('has on the page what it had on the wire, sign for sign', () => {
    fc.assert(
      fc.property(copy, (text) => {
        fc.pre(!means(text));
        expect(ink(compile(wireToMarkdown(text)).text)).toBe(ink(text));
      }),
      { numRuns: 800 },
    );
  });

  it('has the same paragraphs', () => {
    fc.assert(
      fc.property(copy, (text) => {
        fc.pre(!means(text));
        const paragraphs = text.split(/\r?\n(?:\s*\r?\n)+|^\s*\n/).filter((one) => one.trim() !== '');
        expect(compile(wireToMarkdown(text)).html.match(/<p>/g)?.length ?? 0).toBe(paragraphs.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same when it comes as Markdown already', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const once = wireToMarkdown(text);
        expect(compile(once, { typographer: false }).html).toBe(
          compile(text, { dialect: 'wire', typographer: false }).html,
        );
      }),
      { numRuns: 200 },
    );
  });
});
