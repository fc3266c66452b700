import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFields } from '../../src/article/fields.ts';
import { languages } from '../../src/languages/index.ts';
import { decodeSource } from '../../src/source/decode.ts';
import { readFrontMatter } from '../../src/source/front-matter.ts';
import type { Located } from '../../src/source/located.ts';
import { sourceOf } from '../support/source.ts';

const site = { language: 'en', timeZone: 'UTC', origin: 'https://paper.example' };

const piece = fc.constantFrom(
  '---',
  '+++',
  '...',
  '\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\u00a0',
  ': ',
  ':',
  ' = ',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '#',
  '&a',
  '*a',
  '!t',
  '<<',
  '\\',
  '@',
  'title',
  'date',
  'authors',
  'tags',
  'image',
  'corrections',
  'status',
  '2024-04-07',
  'Jane Doe',
  'true',
  '12',
  'é“”',
  '💥',
);
const messy = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const fenced = fc
  .tuple(
    fc.constantFrom('---\n', '+++\n', '\n---\r\n'),
    messy,
    fc.constantFrom('\n---\nStory', '\n+++\nStory', ''),
  )
  .map((parts) => parts.join(''));

function offsetsOf(value: Located): number[] {
  if (value.kind === 'scalar') return [value.offset];
  if (value.kind === 'list') return [value.offset, ...value.items.flatMap(offsetsOf)];
  return [value.offset, ...value.entries.flatMap((entry) => [entry.keyOffset, ...offsetsOf(entry.value)])];
}

describe('whatever stands at the head of a file', () => {
  it('is read without a fault of ours, verbatim, with every place inside the file', () => {
    fc.assert(
      fc.property(fc.oneof(messy, fenced, fc.string()), (text) => {
        const found = readFrontMatter(sourceOf(text));
        expect(found.raw).toBe(text.slice(0, found.bodyOffset));
        const { fields, findings } = readFields(found, { site, languages });
        const places = [
          ...found.entries.flatMap((entry) => [entry.keyOffset, ...offsetsOf(entry.value)]),
          ...[...found.findings, ...findings].map(({ offset }) => offset),
          ...Object.values(fields.places),
        ];
        for (const place of places) expect(place >= 0 && place <= text.length).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('decodes, or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { source, findings } = decodeSource('a.md', bytes, '');
        expect(source !== null || findings[0]?.ruleId === 'unreadable-bytes').toBe(true);
        if (source) expect(source.text.isWellFormed() && !source.text.includes('\0')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
