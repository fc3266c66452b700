import fc from 'fast-check';
import { frontMatter } from './front-matter-grammar.ts';
import {
  anySigns,
  blockStarts,
  hostileHtml,
  markdownSigns,
  plainHtml,
  strangeSigns,
  words,
} from './hostile-pieces.ts';
import type { Copy } from './press-copy.ts';
import { footLines, headerLines, storyLines } from './wire-lines.ts';

const prose = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(' '));

/** A line of a person's own making: words, and marks between them. */
const marked = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...markdownSigns) },
      { weight: 2, arbitrary: fc.constantFrom(...plainHtml) },
      { weight: 1, arbitrary: fc.constantFrom(...hostileHtml) },
      { weight: 1, arbitrary: fc.constantFrom(...strangeSigns) },
      { weight: 1, arbitrary: anySigns },
    ),
    { minLength: 1, maxLength: 10 },
  )
  .chain((all) => fc.constantFrom('', ' ').map((between) => all.join(between)));

const block = fc.tuple(fc.constantFrom('', '', ...blockStarts), marked).map(([start, line]) => start + line);

/** Something between two blocks, or the same block again and again. */
const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n \t\n', '\n\n\n');

const body = fc
  .array(fc.tuple(fc.oneof(block, prose, fc.constantFrom(...storyLines)), gap), { maxLength: 12 })
  .map((all) => all.flat().join(''));

const wireBody = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...storyLines) },
        { weight: 3, arbitrary: prose },
        { weight: 1, arbitrary: marked },
        { weight: 1, arbitrary: fc.constantFrom(...headerLines, ...footLines) },
      ),
      gap,
    ),
    { maxLength: 8 },
  )
  .map((all) => all.flat().join(''));

const someOf = (lines: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...lines), gap), { maxLength: 6 });

const wire = fc
  .tuple(someOf(headerLines), wireBody, someOf(footLines))
  .map(([head, story, foot]) => `${head.flat().join('')}${story}${foot.flat().join('')}`);

const markdown = fc.tuple(frontMatter, wire, body).map(([head, lines, story]) => `${head}${story}${lines}`);
const plainMarkdown = fc.tuple(frontMatter, body).map(([head, story]) => head + story);
const bareMarkdown = body;

/** How a text becomes the bytes of a file. */
const encode = fc.constantFrom<(text: string) => Uint8Array>(
  ...Array.from({ length: 6 }, () => toUtf8),
  (text) => toUtf8(text.replaceAll('\n', '\r\n')),
  (text) => toUtf8(text.replaceAll('\n', '\r')),
  (text) => toUtf8(`\ufeff${text}`),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => toUtf8(text).slice(0, -1),
  (text) => Uint8Array.from([...toUtf8(text), 0xff, 0xc0, 0xaf]),
);

function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const names = fc.constantFrom(
  ...[
    '2024-03-05-lamps-of-the-harbor',
    '2024-03-05',
    '2024-03-05-__proto__',
    '2024-03-05-..',
    '2024-03-05-東京',
    'lamps/index',
    '2024-03-05-a.es',
  ],
);

/** A file of copy by the grammar. */
export const copyByGrammar: fc.Arbitrary<Copy> = fc
  .tuple(
    names,
    fc.oneof(
      wire.map((text) => [text, 'txt'] as const),
      wire.map((text) => [text, 'md'] as const),
      markdown.map((text) => [text, 'md'] as const),
      plainMarkdown.map((text) => [text, 'md'] as const),
      bareMarkdown.map((text) => [text, 'md'] as const),
      fc.tuple(body, fc.constant('txt')),
    ),
    encode,
  )
  .map(([name, [text, ending], write]) => ({ path: `articles/${name}.${ending}`, bytes: write(text) }));
