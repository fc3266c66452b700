import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { compile, rulesOf } from './compile.ts';

describe('a body', () => {
  it('of nothing is nothing', () => {
    for (const copy of ['', '\n', '<!-- note -->', '\u00a0\n', '{: .x}']) {
      expect(compile(copy)).toEqual({
        html: '',
        text: '',
        links: [],
        pictures: [],
        headings: [],
        findings: [],
      });
    }
  });

  it('leaves the first heading to the page', () => {
    expect(compile('# One\n\n## Two').headings.map(({ level }) => level)).toEqual([2, 3]);
    expect(compile('## Two\n\n###### Six').headings.map(({ level }) => level)).toEqual([2, 6]);
    expect(compile('# One\n\n###### Six', { headingOffset: 1 }).headings.map(({ level }) => level)).toEqual([
      3, 6,
    ]);
  });

  it('gives headings ids that are no one else’s', () => {
    const { headings, html } = compile(
      '## So\n\n## So\n\n## Content\n\n## fn-1\n\n## 東京\n\n## !\n\n[c](#content) [s](#so-1)',
    );
    expect(headings.map(({ id }) => id)).toEqual([
      'so',
      'so-1',
      'copy-content',
      'copy-fn-1',
      '東京',
      'section',
    ]);
    expect(html).toContain('<a href="#copy-content">c</a> <a href="#so-1">s</a>');
  });

  it('keeps the anchors of old copy', () => {
    expect(compile('<a name="top-ten"></a>So. [up](#top-ten)').html).toBe(
      '<p><span id="top-ten"></span>So. <a href="#top-ten">up</a></p>',
    );
  });

  it('lists what leads to files, where it stands', () => {
    const copy = 'Text.\n\nA [b](../c.md#d) and *![e](f.jpg)* and [g](https://example.com/) and [h](#i).';
    expect(compile(copy).links).toEqual([
      { kind: 'link', href: '../c.md#d', target: 'articles/c.md', offset: copy.indexOf('[b]') },
      { kind: 'picture', href: 'f.jpg', target: 'articles/2026/f.jpg', offset: copy.indexOf('![e]') },
    ]);
  });

  it('marks links to other houses, and to no one else', () => {
    const { html } = compile(
      '[a](https://example.com/) [b](https://example.org/b) [c](mailto:d@example.org) [e](f.md)',
    );
    expect(html.match(/rel="[^"]*"/g)).toEqual(['rel="external noopener"']);
    expect(
      compile('<a href="https://example.com/" rel="sponsored nofollow noreferrer">a</a>').html,
    ).toContain('rel="external noopener sponsored nofollow"');
  });

  it('has no links without an address', () => {
    expect(compile('[a]() [b](<>) <a>c</a> ![d]()').html).toBe('<p>a b c </p>');
  });

  it('lets nothing in the copy pass for an address of a content file', () => {
    const { html } = compile(
      '`href="content:a"` <abbr title="content:b">c</abbr> ![content:d](e.jpg) so: ="content:f" "*content:g*',
    );
    expect(html.match(/="content:[^"]*"/g)).toEqual(['="content:articles/2026/e.jpg"']);
  });

  it('says once where a picture has no words', () => {
    const copy = 'Text\n\n![](a.jpg)\n\n<img src="b.jpg" alt="">\n\n<img src="c.jpg">';
    expect(compile(copy).findings.map(({ ruleId, offset }) => [ruleId, offset])).toEqual([
      ['picture-without-alt', copy.indexOf('![')],
      ['picture-without-alt', copy.indexOf('<img src="c')],
    ]);
  });

  it('says where something was taken out', () => {
    const copy = 'Text.\r\n\r\n> quote <b onclick="x()">bold</b>\r\n\r\n<script>x()</script>';
    expect(compile(copy).findings.map(({ offset }) => copy.slice(offset, offset + 5))).toEqual([
      '<b on',
      '<scri',
    ]);
  });

  it('has words for its notes in its own language', () => {
    const { html, text, headings } = compile('So[^a] und[^a].\n\n[^a]: Die *Note*.', {
      language: languageOf('de'),
    });
    expect(html).toContain('<h2 id="footnotes">Fußnoten</h2>');
    expect(html).toContain('aria-label="Zurück zum Text: 1-2"');
    expect(text).toBe('So und.\n\nDie Note.');
    expect(headings).toEqual([]);
  });

  it('puts a link in the place of a film', () => {
    const { html } = compile(
      '<iframe src="https://www.youtube-nocookie.com/embed/a_b?rel=0" title="The flood"></iframe>',
    );
    expect(html).toBe(
      '<p><a href="https://www.youtube.com/watch?v=a_b" rel="external noopener" class="embed">The flood <small>(YouTube)</small></a></p>',
    );
    expect(compile('<video controls><source src="b.mp4"></video>').links).toMatchObject([
      { target: 'articles/2026/b.mp4' },
    ]);
  });

  it('takes for text what only looks like a tag', () => {
    const body = compile('A Vec<T> of <your name>, and <desk@example.org>.\n\n<T>');
    expect(body.text).toBe('A Vec<T> of <your name>, and desk@example.org.\n\n<T>');
    expect(rulesOf(body)).toEqual([]);
  });

  it('is read aloud without pictures, marks and boxes', () => {
    const copy =
      '## Head\n\nOne\ntwo  \nthree.\n\n![a](b.jpg "c")\n\n- x\n- y\n  - z\n\n| a | b |\n|--|--|\n| c | d |\n\n> q\n>\n> r\n\n- [x] t\n\n```\ncode\n  more\n```\n\n---\n\n<details><summary>s</summary>u</details>';
    expect(compile(copy).text).toBe(
      'Head\n\nOne two\nthree.\n\nx\ny\nz\n\na\tb\nc\td\n\nq\n\nr\n\nt\n\ncode\n  more\n\ns\n\nu',
    );
  });
});
