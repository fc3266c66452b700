import { describe, expect, it } from 'vitest';
import { attributeOf, setAttribute, setSize } from '../../../src/edition/pictures/image-tag.ts';

const size = { width: 1200, height: 800 };

describe('an image tag', () => {
  it('takes the size of its picture', () => {
    expect(setSize('<img src="a.jpg" alt="">', size)).toBe(
      '<img src="a.jpg" alt="" width="1200" height="800">',
    );
  });

  it('stays as wide or as high as the copy asks, and keeps the picture’s proportions', () => {
    expect(setSize('<img src="a.jpg" width="300">', size)).toBe('<img src="a.jpg" width="300" height="200">');
    expect(setSize('<img height="200" src="a.jpg">', size)).toBe(
      '<img height="200" src="a.jpg" width="300">',
    );
    expect(setSize('<img width="300" height="9" src="a.jpg">', size)).toContain('width="300" height="200"');
    expect(setSize('<img width="0" src="a.jpg">', size)).toContain('width="1200"');
  });

  it('is not misled by what reads like an attribute in its description', () => {
    const tag = '<img alt=" width=&quot;5&quot; > src=" src="a.jpg">';
    expect(attributeOf(tag, 'width')).toBeNull();
    expect(attributeOf(tag, 'src')).toBe('a.jpg');
    expect(attributeOf(tag, 'alt')).toBe(' width="5" > src=');
    expect(setAttribute(tag, 'src', '/b?x=1&y="2"')).toContain(' src="/b?x=1&amp;y=&quot;2&quot;">');
  });
});
