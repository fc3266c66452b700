/** A part of a citation, as it is set. */
export interface CitedText {
  readonly text: string;
  readonly kind: 'plain' | 'italic' | 'address';
}

/** A story as one style cites it. */
export interface StyledCitation {
  readonly name: string;
  readonly parts: readonly CitedText[];
}
