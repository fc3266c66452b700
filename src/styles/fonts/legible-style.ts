// Written by legible.mjs; change that, not this.

/** The style sheet of the face that readers can choose for its letters, in `/fonts/`. */
export const LEGIBLE_STYLE = 'legible.2338c7c4.css';
