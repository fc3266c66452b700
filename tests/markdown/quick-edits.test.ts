import fc from 'fast-check';
import { EditMap } from 'micromark-util-edit-map';
import type { Event } from 'micromark-util-types';
import { describe, expect, it } from 'vitest';
import '../../src/markdown/quick-edits.ts';

/** An event is told by its place alone. */
const eventAt = (offset: number): Event => {
  const point = { line: 1, column: 1, offset, _index: 0, _bufferIndex: 0 };
  const token = { type: 'data' as const, start: point, end: point };
  // The edits look at no event, so that it needs no context.
  return ['enter', token, Object.create(null)];
};
const list = (count: number) => Array.from({ length: count }, (_, index) => eventAt(index));
const offsetsOf = (events: readonly Event[]) => events.map(([, { start }]) => start.offset);

/** What edits come to, one after the other from the last to the first. */
function edited(
  count: number,
  edits: readonly (readonly [at: number, remove: number, add: number])[],
): number[] {
  const offsets = offsetsOf(list(count));
  for (const [at, remove, add] of edits.toReversed())
    offsets.splice(at, remove, ...Array.from({ length: add }, (_, index) => 1000 + index));
  return offsets;
}

describe('edits of micromark’s events', () => {
  it('come to what they say', () => {
    const places = fc.uniqueArray(fc.nat(30), { maxLength: 6 }).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(places, fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (at, counts) => {
        const edits = at.map((place, index) => {
          const room = Math.min((at[index + 1] ?? 31) - place, 1);
          return [place, Math.min(room, counts[index] ?? 0), counts[index] ?? 0] as const;
        });
        const map = new EditMap();
        for (const [place, remove, add] of edits)
          map.add(
            place,
            remove,
            Array.from({ length: add }, (_, index) => eventAt(1000 + index)),
          );
        const events = list(31);
        map.consume(events);
        expect(offsetsOf(events)).toEqual(edited(31, edits));
      }),
    );
  });

  it('touch nothing that stands before them, however much that is', () => {
    const touched = (count: number) => {
      let touches = 0;
      const events = new Proxy(list(count), {
        set: (target, name, value) => {
          touches += 1;
          return Reflect.set(target, name, value);
        },
      });
      const map = new EditMap();
      map.add(count - 2, 1, [eventAt(1000)]);
      map.consume(events);
      return touches;
    };
    expect(touched(400)).toBe(touched(100));
  });
});
