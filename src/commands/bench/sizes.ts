/**
 * Lists the sizes of archives that show whether an article costs the same in each: up to the largest, in steps of ten from a
 * thousand on, and two at least.
 */
export function sizesUpTo(largest: number): number[] {
  const sizes = [largest];
  for (let size = largest / 10; size >= 1000 || (sizes.length < 2 && size >= 1); size /= 10)
    sizes.unshift(Math.round(size));
  return sizes;
}
