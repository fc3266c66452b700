import { describe, expect, it } from 'vitest';
import { tidyDrawing } from '../../src/epub/drawing.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;

describe('a drawing in a book', () => {
  it('keeps its lines and what leads within it', () => {
    const drawing = svg('<defs><path id="a" d="M0 0"/></defs><use href="#a"/><rect fill="url(#b)"/>');
    expect(tidyDrawing(drawing)).toContain(
      '<path id="a" d="M0 0" /></defs><use href="#a" /><rect fill="url(#b)" />',
    );
  });

  it('loses what runs, fetches or belongs to a program', () => {
    const drawing = svg(
      '<script>x()</script><foreignObject/><image href="https://a.example/b.png"/><style>@import "c.css";</style><sodipodi:view xmlns:sodipodi="urn:s"/><rect onclick="x()" style="fill:url(https://a.example/d)"/>',
      ' onload="x()"',
    );
    expect(tidyDrawing(drawing)).toBe(
      '<?xml version="1.0" encoding="utf-8"?><svg xmlns="http://www.w3.org/2000/svg"><style /><rect /></svg>\n',
    );
  });

  it('is none where no strict reader could read it', () => {
    expect(tidyDrawing('<svg><g></svg>')).toBeNull();
    expect(tidyDrawing('<html><svg/></html>')).toBeNull();
    expect(tidyDrawing('not <svg')).toBeNull();
  });
});
