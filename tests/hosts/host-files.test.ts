import { describe, expect, it } from 'vitest';
import { LARGEST_FUNCTION } from '../../src/hosts/files/cloudfront.ts';
import { readSiteJson, SITE_JSON } from '../../src/hosts/files/site-json.ts';
import { MOST_ROUTES } from '../../src/hosts/files/vercel.ts';
import { planOf, writeFor } from './hosted.ts';

/** More old addresses than most hosts take, as a paper has that came from elsewhere. */
const MANY = Array.from({ length: 3000 }, (_, at) => `/archives/${at}/`);

const textOf = (files: Map<string, string>, path: string) => files.get(path) ?? '';

describe('the files for hosts', () => {
  it('are those of the hosts that the paper names, and the plan', () => {
    expect([...writeFor([]).keys()]).toEqual([SITE_JSON]);
    expect([...writeFor(['apache', 'cloudflare', 'netlify']).keys()]).toEqual([
      SITE_JSON,
      '_headers',
      '_redirects',
      '.htaccess',
    ]);
    expect([...writeFor(['github-pages']).keys()]).toEqual([SITE_JSON, '.nojekyll']);
    expect(
      [...writeFor(['nginx', 'caddy', 'cloudfront']).keys()].every((path) => path.startsWith('.hosts/')),
    ).toBe(true);
  });

  it('bear the plan as it is', () => {
    const text = textOf(writeFor([], { base: '/paper/' }), SITE_JSON);
    expect(readSiteJson(text)).toEqual(planOf({ base: '/paper/' }));
    expect(readSiteJson('{"version":1}')).toBeNull();
    expect(readSiteJson('not JSON')).toBeNull();
  });
});

describe('_headers', () => {
  const file = textOf(writeFor(['netlify', 'cloudflare'], { base: '/paper/' }), '_headers');
  const lines = file.split('\n');

  it('stays within what Cloudflare takes: lines of 2,000 characters, 100 rules, one star each', () => {
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
    const rules = lines.filter((line) => line.startsWith('/'));
    expect(rules.length).toBeLessThan(100);
    expect(rules.filter((rule) => !/^[^*]+\*$/.test(rule))).toEqual([]);
    expect(rules[0]).toBe('/paper/*');
  });

  it('takes a header away before it sets it again, or Cloudflare would join both', () => {
    const search = lines.indexOf('/paper/search/*');
    expect(lines[search + 1]).toBe('  ! Content-Security-Policy');
    expect(lines[search + 2]).toContain("'wasm-unsafe-eval'");
  });
});

describe('_redirects', () => {
  const write = (hosts: Parameters<typeof writeFor>[0], moves?: readonly string[]) =>
    textOf(writeFor(hosts, {}, moves), '_redirects')
      .split('\n')
      .slice(1, -1);

  it('tells Netlify what is gone, and to look past the page that leads on', () => {
    expect(write(['netlify'])).toEqual([
      '/2024/04/07/bread/ /2024/04/07/bread/index.html 410!',
      '/2024/04/07/weather/ /2024/04/07/weather/index.html 410!',
      '/old/lamp/ /2024/04/07/lamp/ 301!',
      '/2019/lamp.html /2024/04/07/lamp/ 301!',
    ]);
  });

  it('says nothing to Cloudflare that it doesn’t know', () => {
    expect(write(['cloudflare'])).toEqual([
      '/old/lamp/ /2024/04/07/lamp/ 301',
      '/2019/lamp.html /2024/04/07/lamp/ 301',
    ]);
    expect(write(['cloudflare'], MANY)).toHaveLength(2000);
  });
});

describe('Cloudflare Pages', () => {
  it('asks a worker for what is gone, and for nothing else', () => {
    const files = writeFor(['cloudflare-pages']);
    expect(JSON.parse(textOf(files, '_routes.json'))).toEqual({
      version: 1,
      include: ['/2024/04/07/bread/', '/2024/04/07/weather/'],
      exclude: [],
    });
    expect(files.has('_worker.js')).toBe(true);
  });
});

describe('vercel.json', () => {
  const routesOf = (moves?: readonly string[]) =>
    JSON.parse(textOf(writeFor(['vercel'], {}, moves), 'vercel.json')).routes;

  it('answers 410, 301 and 404', () => {
    expect(routesOf()).toContainEqual({
      src: '^/2024/04/07/bread/$',
      status: 410,
      dest: '/2024/04/07/bread/index.html',
    });
    expect(routesOf()).toContainEqual({
      src: '^/2019/lamp\\.html$',
      status: 301,
      headers: { Location: '/2024/04/07/lamp/' },
    });
    expect(routesOf().at(-1)).toEqual({ src: '^/.*$', status: 404, dest: '/404.html' });
  });

  it('has as many routes as Vercel takes', () => {
    expect(routesOf(MANY)).toHaveLength(MOST_ROUTES);
    expect(routesOf(MANY).at(-1).status).toBe(404);
  });
});

describe('firebase.json', () => {
  it('deploys the folder it lies in, without what is for other hosts', () => {
    const { hosting } = JSON.parse(textOf(writeFor(['firebase']), 'firebase.json'));
    expect(hosting).toMatchObject({ public: '.', trailingSlash: true });
    expect(hosting.ignore).toContain('.hosts/**');
    expect(hosting.redirects).toContainEqual({
      source: '/2019/lamp.html',
      destination: '/2024/04/07/lamp/',
      type: 301,
    });
  });
});

describe('the functions for CloudFront', () => {
  interface Request {
    uri: string;
  }
  interface Response {
    statusCode: number;
    headers: Record<string, { value: string }>;
  }

  /** Runs a function as CloudFront does. */
  function run<Result>(code: string, event: object): Result {
    return new Function('event', `${code}; return handler(event);`)(event);
  }

  const request = (uri: string, moves?: readonly string[]) =>
    run<Request & Partial<Response>>(
      textOf(writeFor(['cloudfront'], {}, moves), '.hosts/cloudfront-request.js'),
      { request: { uri } },
    );
  const response = (uri: string, statusCode = 200) =>
    run<Response>(textOf(writeFor(['cloudfront']), '.hosts/cloudfront-response.js'), {
      request: { uri },
      response: { statusCode, headers: {} },
    });

  it('find the page of an address, and lead on from old ones', () => {
    expect(request('/')).toEqual({ uri: '/index.html' });
    expect(request('/2024/04/07/lamp/')).toEqual({ uri: '/2024/04/07/lamp/index.html' });
    expect(request('/feed.xml')).toEqual({ uri: '/feed.xml' });
    expect(request('/2019/lamp.html')).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/2024/04/07/lamp/' } },
    });
    expect(request('/about')).toMatchObject({ statusCode: 301, headers: { location: { value: '/about/' } } });
  });

  it('say what every other host says', () => {
    const page = response('/2024/04/07/lamp/index.html');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']?.value).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']?.value).toContain('strict-dynamic');
    expect(response('/2024/04/07/bread/index.html').statusCode).toBe(410);
    expect(response('/feed.json').headers['content-type']?.value).toContain('application/feed+json');
    expect(response('/fonts/a.woff2').headers['cache-control']?.value).toContain('immutable');
    expect(response('/fonts/a.woff2', 304).headers['cache-control']?.value).toContain('immutable');
  });

  it('are no larger than CloudFront takes', () => {
    const files = writeFor(['cloudfront'], {}, MANY);
    for (const [path, text] of files)
      if (path.endsWith('.js')) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST_FUNCTION);
    expect(textOf(files, '.hosts/cloudfront-request.js').length).toBeGreaterThan(LARGEST_FUNCTION - 200);
    expect(request('/archives/0/', MANY)).toMatchObject({ statusCode: 301 });
  });
});
