import type { MeasuredPicture } from '../pictures/measured-picture.ts';

/** Stands for a picture: a grey ground that says how far it reaches. */
export const PLACEHOLDER =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">' +
  '<path fill="#b9b4a8" d="M0 0h1200v800H0z"/><path stroke="#8d877a" stroke-width="4" d="m0 0 1200 800M1200 0 0 800"/>' +
  '<path fill="none" stroke="#8d877a" stroke-width="8" d="M4 4h1192v792H4z"/></svg>\n';

export const MEASURED_PLACEHOLDER: MeasuredPicture = {
  size: { width: 1200, height: 800 },
  colour: 'bba',
  bytes: PLACEHOLDER.length,
  master: null,
  fault: null,
  removed: [],
};
