import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { copyByGrammar } from './copy-grammar.ts';
import { cutDown } from './cut-down.ts';
import { findBreach } from './laws.ts';
import { mutatedFixtures, readSeeds } from './mutated-fixtures.ts';
import type { Copy } from './press-copy.ts';
import { runInputs } from './run-inputs.ts';
import { growths, measure } from './sizes.ts';
import { faultsOf } from './strict-html.ts';

vi.setConfig({ testTimeout: 300_000 });

/** The same each time: a test that fails now and then is none. `npm run fuzz` goes further. */
const settings = { numRuns: 150, seed: 20_240_307 };

const show = ({ path, bytes }: Copy) => `${path}: ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`;

describe('copy that nobody would write', () => {
  it.each([
    ['by the grammar', copyByGrammar],
    ['damaged fixtures', mutatedFixtures(readSeeds())],
  ])('breaks no law of the press: %s', (_, copies) => {
    fc.assert(
      fc.property(copies, (copy) => {
        expect(findBreach(copy), show(copy)).toBeNull();
      }),
      settings,
    );
  });
});

describe('the judge of HTML', () => {
  it.each([
    '<script>x</script>',
    '<p onclick="x">a</p>',
    '<p style="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<a href="java&#x9;script:x">a</a>',
    '<img src="data:image/svg+xml,x">',
    '<img src="//evil.example/x.png">',
    '<img src=x>',
    '<p>a',
    '</p>',
    '<!-- a -->',
    '<p>a < b</p>',
    '<svg></svg>',
    '<input type="text">',
  ])('finds a fault in %s', (html) => expect(faultsOf(html)).not.toEqual([]));

  it('finds none in what we write', () => {
    const html =
      '<p>a &#x3C; b <a href="https://a.example/" rel="external noopener">c</a><br></p>\n<img src="/files/a.jpg" alt="<a>" loading="lazy">';
    expect(faultsOf(html)).toEqual([]);
  });
});

describe('a run', () => {
  it('judges as many inputs as are asked for, in threads', async () => {
    const orders = { inputs: 6, seed: 3, jobs: 1, folder: null, tell: () => {} };
    expect(await runInputs(orders)).toMatchObject({ inputs: 6, failures: [] });
  });

  it('cuts what failed down to what makes it fail', async () => {
    const bytes = new TextEncoder().encode('some words <b> more words & more');
    const least = await cutDown(bytes, (less) => Buffer.from(less).includes('<b>'), 500);
    expect(Buffer.from(least).toString()).toBe('<b>');
  });
});

describe('time', () => {
  it('can be taken of every kind of copy', () => {
    for (const growth of growths)
      expect(measure({ ...growth, count: 3 }).bytes, growth.name).toBeGreaterThan(0);
  });
});
