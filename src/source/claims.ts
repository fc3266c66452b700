import type { Words } from '../languages/language.ts';

/** The fields that a piece of copy can be read into; each has a name in every language. */
export type TakenField = keyof Words['receivedFields'];

/** A span of the source that left the body: read into a field, or dropped as furniture. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly field: TakenField | 'furniture';
}

/**
 * The ledger behind the law of conservation: a character is claimed at most once, and what nobody claims is body.
 * Readers claim spans; nothing is ever cut out of the text itself.
 */
export class Claims {
  readonly #claims: Claim[] = [];

  /** Claims `[start, end)`. Throws when a character of it is claimed already: that is a fault of the reader. */
  take(start: number, end: number, field: Claim['field']): void {
    if (end <= start) return;
    const clash = this.#claims.find((claim) => start < claim.end && claim.start < end);
    if (clash)
      throw new Error(
        `[${start}, ${end}) as ${field} overlaps [${clash.start}, ${clash.end}) as ${clash.field}`,
      );
    this.#claims.push({ start, end, field });
  }

  /** Says whether any character of `[start, end)` is claimed. */
  touches(start: number, end: number): boolean {
    return this.#claims.some((claim) => start < claim.end && claim.start < end);
  }

  /** Lists the claims in the order of the copy. */
  inOrder(): Claim[] {
    return this.#claims.toSorted((a, b) => a.start - b.start);
  }
}
