import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

const quoteOf = (...lines: readonly string[]) => compile(lines.map((line) => `> ${line}`).join('\n'));
const isSigned = (html: string) => html.includes('<p class="source">');

describe('pulled words', () => {
  it.each([
    '> [!QUOTE]\n> So it goes.',
    '> [!pullquote]\n>\n> So it goes.',
    '> [!Pull-Quote] So it goes.',
    '<blockquote class="pullquote">So it goes.</blockquote>',
    '<aside class="pullquote">So it goes.</aside>',
    '<aside class="left pull-quote"><p>So it goes.</p></aside>',
    '<p class="pulled">So it goes.</p>',
    '<figure class="wp-block-pullquote"><blockquote><p>So it goes.</p></blockquote></figure>',
    '<div class="pullquote">\n\nSo it goes.\n\n</div>',
  ])('%j are a quote of their own, with a class of ours', (copy) => {
    const { html, text, findings } = compile(`Before.\n\n${copy}`);
    expect(html.replace(/\n/g, '')).toBe(
      '<p>Before.</p><blockquote class="pulled"><p>So it goes.</p></blockquote>',
    );
    expect(text).toBe('Before.\n\nSo it goes.');
    expect(findings).toEqual([]);
  });

  it('are not what another mark says, nor a mark within the words', () => {
    expect(compile('> [!NOTE]\n> So it goes.').text).toBe('[!NOTE] So it goes.');
    expect(compile('> So [!QUOTE] it goes.').html).not.toContain('class');
  });

  it('leave an aside of the copy what it is', () => {
    expect(compile('<aside>By the way.</aside>').html).toBe('<aside>By the way.</aside>');
  });
});

describe('the source of a quote', () => {
  it.each([
    ['So it goes.', '— Ada Birch'],
    ['So it goes.', '', '– Ada Birch, keeper'],
    ['So it goes.\\', '― *The Harbor Log*, 1903'],
    ['So it goes.  ', '-- [Ada Birch](https://birch.example)'],
    ['- So', '- it goes', '', '— Ada Birch'],
  ])('stands apart: %j %j', (...lines) => {
    expect(isSigned(quoteOf(...lines).html)).toBe(true);
  });

  it.each([
    ['— Ada Birch'],
    ['— Where to?', '— To the mole.'],
    ['She asked.', '— Where to?'],
    ['So it goes —', 'and went.'],
    ['So it goes.', '—'],
    ['So it goes.', `— ${'and so on '.repeat(20)}`],
  ])('is not seen in %j %j', (...lines) => {
    expect(isSigned(quoteOf(...lines).html)).toBe(false);
  });

  it.each([
    '<blockquote><p>So it goes.</p><footer>Ada Birch</footer></blockquote>',
    '<blockquote><p>So it goes.</p><footer><p>Ada Birch</p></footer></blockquote>',
    '<blockquote>So it goes.<br>— Ada Birch</blockquote>',
    '<blockquote><p>So it goes.</p><cite>Ada Birch</cite></blockquote>',
    '<figure><blockquote>So it goes.</blockquote><figcaption>Ada Birch</figcaption></figure>',
  ])('is read from %j, and its words are in the text', (copy) => {
    const { html, text } = compile(copy);
    expect(isSigned(html)).toBe(true);
    expect(text).toMatch(/^So it goes\.\n\n(?:— )?Ada Birch$/);
  });

  it('is no class that copy gives itself', () => {
    expect(compile('<p class="source">The port.</p>').html).toBe('<p>The port.</p>');
  });
});

describe('a link in the place of a frame', () => {
  const frame = '<iframe src="https://player.vimeo.com/video/42"></iframe>';

  it('names its house, apart where it stands alone', () => {
    expect(compile(frame).html).toContain('class="embed"><small>Vimeo:</small> vimeo.com/42</a>');
    expect(compile('{{< vimeo 42 >}}').html).toContain(
      'class="embed"><small>Vimeo:</small> vimeo.com/42</a>',
    );
    expect(compile(`So: ${frame}`).html).not.toContain('class');
  });

  it('reads the same in the text as it always did', () => {
    expect(compile(frame).text).toBe('Vimeo: vimeo.com/42');
    expect(compile(frame.replace('></', ' title="The flood"></')).text).toBe('The flood (Vimeo)');
  });

  it('has a class that copy can’t give to other links', () => {
    expect(compile('<a class="embed" href="https://birch.example/">Vimeo: so</a>').html).not.toContain(
      'class',
    );
    expect(compile('[See the flood](https://vimeo.com/42)').html).not.toContain('class');
  });
});
