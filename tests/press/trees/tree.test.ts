import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrees } from '../../../src/press/trees/changes.ts';
import { Tree, type TreeRow } from '../../../src/press/trees/tree.ts';

const path = fc
  .array(fc.constantFrom('a', 'b', 'ä', '新', '.', '/'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const files = fc.dictionary(path, fc.constantFrom('1', '2'));

const plant = (texts: Readonly<Record<string, string>>) =>
  Tree.of(
    Object.entries(texts).map(
      ([at, text]): TreeRow => [at, { sha256: text, size: text.length, key: `key of ${text}` }],
    ),
  );

describe('a tree', () => {
  it('finds each of its files and no other, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(files, fc.array(path), (texts, others) => {
        const tree = plant(texts);
        for (const one of [...Object.keys(texts), ...others, ...Object.keys(texts).toReversed()]) {
          expect(tree.find(one)?.sha256).toBe(texts[one]);
          const place = tree.placeOf(one);
          if (place !== undefined) expect(tree.columns.paths[place]).toBe(one);
        }
        expect([...tree].map(([at]) => at)).toEqual(Object.keys(texts).sort());
      }),
    );
  });

  it('is compared with another by what was added, changed and taken out', () => {
    fc.assert(
      fc.property(files, files, (before, after) => {
        const sorted = (paths: readonly string[]) => [...paths].sort();
        expect(compareTrees(plant(before), plant(after))).toEqual({
          added: sorted(Object.keys(after).filter((one) => before[one] === undefined)),
          changed: sorted(
            Object.keys(after).filter((one) => before[one] !== undefined && before[one] !== after[one]),
          ),
          removed: sorted(Object.keys(before).filter((one) => after[one] === undefined)),
        });
      }),
    );
  });

  it('may lose more files at once than a call takes words', () => {
    const many = Tree.of(
      Array.from({ length: 300_000 }, (_, n): TreeRow => [`z/${n}`, { sha256: '', size: 0, key: '' }]),
    );
    expect(compareTrees(many, plant({ a: '1' })).removed).toHaveLength(300_000);
  });

  it('is all new where nothing is known of another', () => {
    expect(compareTrees(null, plant({ b: '1', a: '1' }))).toEqual({
      added: ['a', 'b'],
      changed: [],
      removed: [],
    });
  });
});
