import { describe, expect, it } from 'vitest';
import { sayPolicy } from '../../src/press/app/say-policy.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><script>1</script></head><body>${body}</body></html>`;

describe('a page that says its policy itself', () => {
  it('says it before anything that it is about', () => {
    expect(sayPolicy(page('<style>p{}</style>'), 'page')).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><meta name="referrer" content="[a-z-]+"><script>1/,
    );
  });

  it('names what stands in it, each once, and no data', () => {
    const said = sayPolicy(
      page('<style>p{}</style><style>p{}</style><script type="application/ld+json">{}</script>'),
      'page',
    );
    expect(said.match(/'sha256-/g)).toHaveLength(2);
    // printf 1 | openssl dgst -sha256 -binary | base64
    expect(said).toContain(
      "script-src 'strict-dynamic' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
    );
  });

  it('says nothing that a page can’t', () => {
    expect(sayPolicy(page(''), 'page')).not.toContain('frame-ancestors');
    expect(sayPolicy(page(''), 'search')).toContain('wasm-unsafe-eval');
  });
});
