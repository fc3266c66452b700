import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/markdown/content-address.ts';

const base = { path: 'articles/2026/05/harbour.md', siteOrigin: 'https://example.org' };
const link = (href: string) => readAddress(href, 'link', base);
const picture = (src: string) => readAddress(src, 'picture', base);

describe('addresses in copy', () => {
  it.each([
    ['ferry.md', 'articles/2026/05/ferry.md'],
    ['./ferry.md', 'articles/2026/05/ferry.md'],
    ['../04/ferry.md', 'articles/2026/04/ferry.md'],
    ['../../../media/map.pdf', 'media/map.pdf'],
    ['../../../../../etc/passwd', 'etc/passwd'],
    ['%2e%2e/ferry.md', 'articles/2026/ferry.md'],
    ['my%20ferry.md', 'articles/2026/05/my ferry.md'],
    ['fähre.md', 'articles/2026/05/fähre.md'],
    ['..', 'articles/2026/'],
    ['ferry/', 'articles/2026/05/ferry/'],
    ['/media/map.pdf', 'media/map.pdf'],
    ['/articles/2026/ferry.md', 'articles/2026/ferry.md'],
    ['/section/world/', '/section/world/'],
    ['/feed.xml', '/feed.xml'],
    ['/', '/'],
    ['100%.md', 'articles/2026/05/100%.md'],
  ])('leads %j to %j', (href, target) => {
    expect(link(href)).toMatchObject({ kind: 'content', target });
  });

  it('leads a picture of the site’s root to the content folder', () => {
    expect(picture('/img/boat')).toMatchObject({ kind: 'content', target: 'img/boat' });
  });

  it('keeps query and fragment behind the path', () => {
    expect(link('../ferry.md?a=1#b c')).toMatchObject({
      href: 'content:articles/2026/ferry.md?a=1#b c',
      target: 'articles/2026/ferry.md',
    });
    expect(link('a%23b%3Fc.md#d')).toMatchObject({
      href: 'content:articles/2026/05/a%23b%3Fc.md#d',
      target: 'articles/2026/05/a#b?c.md',
    });
  });

  it.each([
    ['https://example.com/', 'external'],
    ['HTTPS://Example.com/', 'external'],
    ['//example.com/a', 'external'],
    ['\\\\example.com', 'external'],
    ['https:example.com', 'external'],
    ['https://example.org.evil.example/', 'external'],
    ['https://example.org/a', 'plain'],
    ['https://EXAMPLE.org', 'plain'],
    ['mailto:desk@example.org', 'plain'],
    ['tel:+15550100', 'plain'],
    ['#note', 'fragment'],
    ['?page=2', 'fragment'],
    ['', 'empty'],
    ['  \n', 'empty'],
    ['javascript:x', 'unsafe'],
    ['\u0001javascript:x', 'unsafe'],
    ['java\nscript:x', 'unsafe'],
    ['data:text/html,x', 'unsafe'],
    ['content:articles/x.md', 'unsafe'],
    ['c:\\boat.jpg', 'unsafe'],
  ])('reads %j as %s', (href, kind) => {
    expect(link(href).kind).toBe(kind);
  });

  it('writes an address without scheme with the safe one', () => {
    expect(link('//example.com:8080/a')).toMatchObject({ href: 'https://example.com:8080/a' });
    expect(link('http://example.com:8080/a')).toMatchObject({ href: 'http://example.com:8080/a' });
  });

  it('takes no mail address for a picture', () => {
    expect(picture('mailto:desk@example.org').kind).toBe('unsafe');
  });
});
