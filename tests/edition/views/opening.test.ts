import { describe, expect, it } from 'vitest';
import { setDateline } from '../../../src/edition/views/opening.ts';

const dateline = (raw: string) => ({ raw, place: null, region: null, date: null, agency: null });

describe('setDateline', () => {
  it('opens the first paragraph with the dateline as it stood', () => {
    expect(
      setDateline('<p>The wall fell.</p>\n<p>Nobody saw it.</p>', dateline('QUITO, Ecuador (AP) —')),
    ).toBe('<p><b class="filed">QUITO, Ecuador (AP) —</b> The wall fell.</p>\n<p>Nobody saw it.</p>');
  });

  it('passes over a quote or a picture that stands before the first paragraph', () => {
    expect(
      setDateline(
        '<blockquote>\n<p>Stone.</p>\n</blockquote>\n<p class="x">The wall.</p>',
        dateline('LIMA —'),
      ),
    ).toBe(
      '<blockquote>\n<p>Stone.</p>\n</blockquote>\n<p class="x"><b class="filed">LIMA —</b> The wall.</p>',
    );
  });

  it('is not misled by what stands in attributes', () => {
    expect(setDateline('<p title="a > b">x</p>', dateline('LIMA —'))).toBe(
      '<p title="a > b"><b class="filed">LIMA —</b> x</p>',
    );
  });

  it('stands alone over a body without a paragraph', () => {
    expect(setDateline('<ul>\n<li>One</li>\n</ul>', dateline('LIMA —'))).toBe(
      '<p><b class="filed">LIMA —</b></p>\n<ul>\n<li>One</li>\n</ul>',
    );
  });

  it('writes signs of HTML as signs', () => {
    expect(setDateline('<p>x</p>', dateline('A<B> & C —'))).toContain('A&lt;B&gt; &amp; C —');
  });

  it('sets no space after a closed bracket of Japanese copy', () => {
    expect(setDateline('<p>会議は</p>', dateline('【ロンドン共同】'))).toBe(
      '<p><b class="filed">【ロンドン共同】</b>会議は</p>',
    );
  });

  it('leaves a story without a dateline alone', () => {
    expect(setDateline('<p>x</p>', null)).toBe('<p>x</p>');
  });
});
