import { describe, expect, it } from 'vitest';
import { decideAnswer } from '../../src/hosts/answer.ts';
import { planOf } from './hosted.ts';

const FILES = [
  'index.html',
  '404.html',
  '2024/04/07/lamp/index.html',
  '2024/04/07/bread/index.html',
  'feed.xml',
  'media/käse.webp',
  '.hosts/site.json',
  '.well-known/security.txt',
];
const look = (path: string) =>
  FILES.includes(path) ? 'file' : FILES.some((file) => file.startsWith(`${path}/`)) ? 'folder' : null;

function ask(pathname: string, base = '/') {
  const answer = decideAnswer(pathname, planOf({ base }), look);
  return 'to' in answer ? `${answer.status} ${answer.to}` : `${answer.status} ${answer.file}`;
}

describe('a good host', () => {
  it.each([
    ['/', '200 index.html'],
    ['/2024/04/07/lamp/', '200 2024/04/07/lamp/index.html'],
    ['/2024/04/07/lamp', '301 /2024/04/07/lamp/'],
    ['/feed.xml', '200 feed.xml'],
    ['/media/k%C3%A4se.webp', '200 media/käse.webp'],
    ['/.well-known/security.txt', '200 .well-known/security.txt'],
    ['/2024/04/07/bread/', '410 2024/04/07/bread/index.html'],
    ['/2019/lamp.html', '301 /2024/04/07/lamp/'],
    ['/nowhere/', '404 404.html'],
  ])('answers %s with %s', (pathname, said) => {
    expect(ask(pathname)).toBe(said);
  });

  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/secret',
    '/..%5csecret',
    '/a%00b',
    '/%E0%A4%A',
    '/.hosts/site.json',
    '/.htaccess',
    '/.broadsheet.json',
  ])('finds nothing at %s', (pathname) => {
    expect(ask(pathname)).toBe('404 404.html');
  });

  it('serves a paper below its base path, and nothing beside it', () => {
    expect(ask('/paper/', '/paper/')).toBe('200 index.html');
    expect(ask('/paper', '/paper/')).toBe('301 /paper/');
    expect(ask('/paper/2024/04/07/lamp', '/paper/')).toBe('301 /paper/2024/04/07/lamp/');
    expect(ask('/', '/paper/')).toBe('404 404.html');
  });
});
