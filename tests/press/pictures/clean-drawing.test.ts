import { describe, expect, it } from 'vitest';
import { cleanDrawing } from '../../../src/press/pictures/clean-drawing.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inner}</svg>`;
const removedFrom = (inner: string, attributes = '') => cleanDrawing(svg(inner, attributes))?.removed;

describe('a drawing that is only drawn', () => {
  it.each([
    '<rect width="9" height="9" fill="url(#a)"/>',
    '<style>.a{fill:#fff;font-family:"Noto Serif"}</style><path class="a" d="M0 0L9 9"/>',
    '<use href="#a"/><use xlink:href="#a"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<a href="https://example.org/"><text>Source</text></a><a href="/section/world/"/>',
    '<animate attributeName="opacity" to="1"/>',
  ])('is published byte for byte: %s', (inner) => {
    expect(cleanDrawing(svg(inner))).toEqual({ text: svg(inner), removed: [] });
  });
});

describe('a drawing that runs or fetches', () => {
  it.each([
    ['<script>steal()</script>', '<script>'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">steal()</s:script>', '<s:script>'],
    ['<script xmlns="http://www.w3.org/1999/xhtml">steal()</script>', '<script>'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', '<g>'],
    [
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject>',
      '<foreignObject>',
    ],
    ['<rect onclick="steal()"/>', 'onclick'],
    ['<rect OnLoad="steal()"/>', 'OnLoad'],
    ['<a href="javascript:steal()"/>', 'href'],
    ['<a href=" java&#10;script:steal()"/>', 'href'],
    ['<a xlink:href="data:text/html,x"/>', 'xlink:href'],
    ['<a xmlns:x="http://www.w3.org/1999/xlink" x:href="javascript:steal()"/>', 'x:href'],
    ['<set attributeName="href" to="javascript:steal()"/>', '<set>'],
    ['<animate attributeName="xlink:href" values="javascript:steal()"/>', '<animate>'],
    ['<set attributeName="onmouseover" to="steal()"/>', '<set>'],
    ['<image href="https://evil.example/x.png"/>', 'href'],
    ['<image href="data:image/svg+xml,&lt;svg/&gt;"/>', 'href'],
    ['<feImage href="//evil.example/x"/>', 'href'],
    ['<use href="other.svg#a"/>', 'href'],
    ['<style>@import "https://evil.example/x.css";</style>', '<style>'],
    ['<style>@\\69mport "x";</style>', '<style>'],
    ['<style><![CDATA[a{fill:url(https://evil.example/x)}]]></style>', '<style>'],
    ['<style>a{background:image-set("https://evil.example/x" 1x)}</style>', '<style>'],
    ['<rect style="fill:url(https://evil.example/x)"/>', 'style'],
    ['<rect fill="url(https://evil.example/x#a)"/>', 'fill'],
    ['<rect filter="u\\72l(//evil.example/x)"/>', 'filter'],
    ['<handler type="text/javascript">steal()</handler>', '<handler>'],
    ['<iframe src="x"/>', '<iframe>'],
  ])('loses that, and it is told: %s', (inner, what) => {
    expect(removedFrom(inner)).toContain(what);
    const { text = '' } = cleanDrawing(svg(inner)) ?? {};
    expect(text).not.toMatch(/steal|evil|javascript|iframe|import/i);
    // What was cleaned once is clean.
    expect(cleanDrawing(text)?.removed).toEqual([]);
  });

  it('loses its document type, instructions and entities in silence', () => {
    const text = `<?xml-stylesheet href="https://evil.example/x.css"?><!DOCTYPE svg [<!ENTITY a "steal"><!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"><text>b</text></svg>`;
    expect(cleanDrawing(text)).toEqual({
      text: '<svg xmlns="http://www.w3.org/2000/svg"><text>b</text></svg>\n',
      removed: [],
    });
  });

  it('does not grow by entities of entities', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`;
    expect(cleanDrawing(bomb)).toBeNull();
  });

  it('is none where no strict reader could read it', () => {
    for (const text of [
      '<svg><script></svg>',
      '<html><svg/></html>',
      'a',
      '',
      '<svg onload="x" onload="y"/>',
    ])
      expect(cleanDrawing(text)).toBeNull();
  });
});
