import { describe, expect, it } from 'vitest';
import { headersOf } from '../../src/hosts/headers.ts';
import { planOf } from './hosted.ts';

function headers(address: string, settings = {}, isFound = true) {
  return headersOf(planOf(settings).rules, address, isFound);
}

describe('how long an answer is kept', () => {
  it.each(['/', '/2024/04/07/lamp/', '/feed.xml', '/sw.js', '/2024/04/07/lamp/index.json'])(
    '%s is asked for again each time: a correction is seen at once',
    (address) => {
      expect(headers(address)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
    },
  );

  it.each([
    '/assets/reader.ABC.js',
    '/fonts/text-latin.b3c2617c.woff2',
    '/media/a/goats.0f3b2c9a1e-640w.avif',
    '/pagefind/2024/fragment/en_38a984e.pf_fragment',
    '/files/x/map.0123456789-1280w.jpeg',
  ])('%s has a hash in its name and is kept for ever', (address) => {
    expect(headers(address)['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  it('a picture under its own name is kept for an hour, since another may take its place', () => {
    expect(headers('/media/goats.webp')['Cache-Control']).toBe('public, max-age=3600');
  });

  it('what is missing may be there tomorrow', () => {
    expect(headers('/fonts/none.woff2', {}, false)['Cache-Control']).toContain('must-revalidate');
  });
});

describe('what an answer says of the paper', () => {
  it('whoever wants may read it from a page of theirs', () => {
    expect(headers('/feed.json')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  it('binds a browser to HTTPS where the paper has HTTPS and a host of its own', () => {
    expect(headers('/')).toHaveProperty(['Strict-Transport-Security']);
    expect(headers('/', { origin: 'http://intranet' })).not.toHaveProperty(['Strict-Transport-Security']);
    expect(headers('/paper/', { base: '/paper/' })).not.toHaveProperty(['Strict-Transport-Security']);
  });

  it('only the search may run an engine', () => {
    expect(headers('/search/')['Content-Security-Policy']).toContain('wasm');
    expect(headers('/search')['Content-Security-Policy']).not.toContain('wasm');
    expect(headers('/paper/search/', { base: '/paper/' })['Content-Security-Policy']).toContain('wasm');
  });
});
