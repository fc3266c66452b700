import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../../src/press/pictures/drawing-text.ts';

const drawing = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><svg xmlns="http://www.w3.org/2000/svg"><text>Café</text></svg>`;
const READ = drawing('UTF-8');

describe('the text of a drawing', () => {
  it('is read by what it declares, and published as UTF-8', () => {
    expect(readDrawing(Buffer.from(drawing('ISO-8859-1'), 'latin1'))).toBe(READ);
  });

  it('is read by its byte order mark', () => {
    const bytes = Buffer.from(`\uFEFF${drawing('UTF-16')}`, 'utf16le');
    expect(readDrawing(bytes)).toBe(READ);
    expect(readDrawing(bytes.swap16())).toBe(READ);
  });

  it('stays as it is in UTF-8, and where nobody knows its encoding', () => {
    expect(readDrawing(Buffer.from(READ))).toBe(READ);
    expect(readDrawing(Buffer.from('<svg/>'))).toBe('<svg/>');
    expect(readDrawing(Buffer.from(drawing('martian')))).toBe(READ);
  });
});
