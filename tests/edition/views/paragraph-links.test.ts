import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkParagraphs } from '../../../src/edition/views/paragraph-links.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { compile, elementsOf, roundTrip } from '../../markdown/compile.ts';

const link = (html: string, tag = 'en') => linkParagraphs(html, languageOf(tag));
const linkCopy = (markdown: string) => link(compile(markdown).html);
const idsOf = (html: string) => [...html.matchAll(/href="#([^"]*)" aria-label/g)].map(([, id]) => id);

describe('links to paragraphs', () => {
  it('stand behind the words, named by number, without a text of their own', () => {
    expect(link('<p>It rained.</p>\n<p>It stopped.</p>')).toBe(
      '<p id="p-n79z3">It rained.<a class="pilcrow" href="#p-n79z3" aria-label="Link to paragraph 1"></a></p>\n' +
        '<p id="p-31gix">It stopped.<a class="pilcrow" href="#p-31gix" aria-label="Link to paragraph 2"></a></p>',
    );
  });

  it('are named in the language’s words and figures', () => {
    expect(link('<p>باران.</p>', 'fa')).toMatch(/ aria-label="[^"]*۱"/);
  });

  it('hold while other paragraphs come, go and change places', () => {
    const [first, second] = idsOf(linkCopy('It rained.\n\nIt stopped.'));
    expect(idsOf(linkCopy('Before.\n\nIt stopped.\n\n## Later\n\nIt rained.'))).toEqual([
      expect.anything(),
      second,
      first,
    ]);
  });

  it.each([
    ['"It rained," she said.', '“It rained”, she said'],
    ['It *rained* all day.', 'It rained [all day](https://rain.example)!'],
    ['It rained.[^1]\n\n[^1]: Much.', 'It rained.'],
    ['Dogs & cats.', 'dogs — cats'],
    ['It rained\nall day.', 'It rained all day.'],
  ])('hold while points, quotes and marks are put right: %j, %j', (before, after) => {
    expect(idsOf(linkCopy(before))).toEqual(idsOf(linkCopy(after)));
  });

  it('lead elsewhere once the words are others', () => {
    expect(idsOf(linkCopy('It rained.'))).not.toEqual(idsOf(linkCopy('It rains.')));
  });

  it('tell paragraphs that say the same apart, in their order', () => {
    const ids = idsOf(linkCopy('“No.”\n\nHe asked again.\n\n“No.”\n\n“No!”'));
    expect(ids.map((id) => id?.replace(ids[0] ?? '', '=')).filter((id) => id?.startsWith('='))).toEqual([
      '=',
      '=-2',
      '=-3',
    ]);
  });

  it('are for the story’s paragraphs only, not for those in something else', () => {
    const html = linkCopy(
      '- one\n\n- two\n\n> Said.\n\n| a |\n|---|\n| b |\n\n<details><p>More.</p></details>\n\n* * *\n\n![x](a.jpg)\n\nSo.[^1]\n\n[^1]: Note.',
    );
    expect(idsOf(html)).toHaveLength(1);
    expect(html).toContain('So.<sup>');
  });

  it('pass over rows of stars and strokes', () => {
    expect(link('<p>___</p><p>* * *</p><p>&#x26;</p>')).toBe('<p>___</p><p>* * *</p><p>&#x26;</p>');
  });

  it('lead to the id that the copy gives a paragraph', () => {
    expect(link('<p id="東京" lang="ja">So.</p>')).toBe(
      '<p id="東京" lang="ja">So.<a class="pilcrow" href="#%E6%9D%B1%E4%BA%AC" aria-label="Link to paragraph 1"></a></p>',
    );
  });

  it('are not misled by what stands in attributes', () => {
    const html = '<div title="</div><p>">Box</div><p title="a > b">So <img alt="<p>" src="x"> it goes.</p>';
    expect(idsOf(link(html))).toHaveLength(1);
    expect(link(html)).toMatch(/^<div title="<\/div><p>">Box<\/div><p id="p-\w{5}" title="a > b">So /);
  });

  it('change nothing else, whatever the copy, and give no id twice', () => {
    const piece = fc.constantFrom(
      'It rained.',
      '> Said.',
      '- one',
      '## Head',
      '***',
      '<div>x</div>',
      '`a`',
      'x[^1]',
      '[^1]: y',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { html } = compile(pieces.join('\n\n'));
        const linked = link(html);
        expect(roundTrip(linked)).toBe(linked);
        const bare = linked.replace(/<a class="pilcrow"[^>]*><\/a>/g, '').replace(/<p id="p-[\w-]+"/g, '<p');
        expect(bare).toBe(html);
        const ids = elementsOf(linked).flatMap(({ properties }) => properties['id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
