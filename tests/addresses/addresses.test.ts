import { describe, expect, it } from 'vitest';
import { makeAddresses } from '../../src/addresses.ts';

const origin = 'https://example.org';
const plain = makeAddresses({ origin, base: '/' });
const based = makeAddresses({ origin, base: '/paper/' });

describe('makeAddresses', () => {
  it('keeps the contract of the site’s addresses', () => {
    expect([
      plain.front(),
      plain.latest(),
      plain.section('world'),
      plain.topic('chess'),
      plain.person('jane-doe'),
      plain.agency('ap'),
      plain.archive(),
      plain.archive('2024'),
      plain.archive('2024-04'),
      plain.archive('2024-04-07'),
      plain.corrections(),
      plain.page('about'),
      plain.article('2024/04/07/slug'),
      plain.asReceived('2024/04/07/slug'),
      plain.sidecar('2024/04/07/slug', 'json'),
    ]).toEqual([
      '/',
      '/latest/',
      '/section/world/',
      '/topic/chess/',
      '/by/jane-doe/',
      '/agency/ap/',
      '/archive/',
      '/archive/2024/',
      '/archive/2024/04/',
      '/archive/2024/04/07/',
      '/corrections/',
      '/about/',
      '/2024/04/07/slug/',
      '/2024/04/07/slug/as-received/',
      '/2024/04/07/slug/index.json',
    ]);
  });

  it('carries the base path in every link', () => {
    expect(based.front()).toBe('/paper/');
    expect(based.article('2024/04/07/slug')).toBe('/paper/2024/04/07/slug/');
    expect(based.media('media/a.webp')).toBe('/paper/media/a.webp');
    expect(based.within('/about/#us')).toBe('/paper/about/#us');
    expect(based.feed('atom.xml')).toBe('/paper/atom.xml');
    expect(based.absolute(based.front())).toBe('https://example.org/paper/');
  });

  it('numbers further pages from two', () => {
    expect([plain.latest(1), plain.latest(2)]).toEqual(['/latest/', '/latest/page/2/']);
    expect(plain.archive('2024-04', 3)).toBe('/archive/2024/04/page/3/');
  });

  it('percent-encodes a name once', () => {
    expect(plain.topic('新聞')).toBe('/topic/%E6%96%B0%E8%81%9E/');
    expect(plain.media('media/50% off #1?.png')).toBe('/media/50%25%20off%20%231%3F.png');
    expect(plain.within('/caf%C3%A9/ü/?q=a b')).toBe('/caf%C3%A9/%C3%BC/?q=a%20b');
    expect(plain.local(plain.topic('新聞'))).toBe('topic/新聞/');
  });

  it('keeps a file that lies beside an article apart from those of media/', () => {
    expect(plain.media('articles/spring/plum.jpg')).toBe('/files/articles/spring/plum.jpg');
  });

  it('never leads out of the site', () => {
    expect(plain.media('../../secret.txt')).toBe('/files/secret.txt');
    expect(plain.page('../about')).toBe('/about/');
  });

  it('leaves a full address alone', () => {
    expect(based.within('https://elsewhere.example/x')).toBe('https://elsewhere.example/x');
    expect(based.within('//elsewhere.example/x')).toBe('//elsewhere.example/x');
    expect(based.absolute('https://elsewhere.example/x')).toBe('https://elsewhere.example/x');
    expect(based.within('mailto:desk@example.org')).toBe('mailto:desk@example.org');
  });

  it('repairs a base path without its slashes', () => {
    expect(makeAddresses({ origin, base: 'paper' }).front()).toBe('/paper/');
  });

  it('lays the copies of a picture beside it, each under a name of its own', () => {
    const copy = { stamp: '0f3b2c9a1e', width: 640, format: 'avif' } as const;
    expect(based.variant('media/hills/a goat.JPG', copy)).toBe(
      '/paper/media/hills/a%20goat.0f3b2c9a1e-640w.avif',
    );
    expect(plain.variant('articles/2024/goat.png', copy)).toBe(
      '/files/articles/2024/goat.0f3b2c9a1e-640w.avif',
    );
  });
});
