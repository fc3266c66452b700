import { foldSpace } from '../blocks.ts';
import { readFurniture } from '../furniture.ts';
import type { WireContext } from '../wire-context.ts';

/** “=”, “^”, “___” alone on a line: signs that end a header. */
const signs = /^[=<>^*_~|–—-]{1,60}$/;
/** “(AP Photo/Jane Doe)”, “(Jane Doe/The Daily Post)”, “(Photo by Jane Doe)” behind a caption. */
const pictureCredit =
  /[.!?”"]\s*\((?:[^()]{0,60}\b(?:photo|picture|image|foto)\b[^()]{0,80}|[^()]{2,60}\/[^()]{2,60} via [^()]{2,60})\)\.?$/i;
/** “PHOTO: The ferry on Tuesday.” */
const pictureLabel =
  /^(?:photo|photograph|picture|image|caption|photo caption|foto|bildunterschrift|légende|file photo)\s?:\s/i;
/** “FILE - The ferry in 2019. (AP Photo/Jane Doe)” */
const filePicture = /^FILE ?(?:[-–—:]|PHOTO)/;

/** Says whether a line above the story is a site's or a system's, and nothing of the story's. */
export function isStandingLine(line: string, context: WireContext): boolean {
  const text = foldSpace(line);
  return signs.test(text) || (readFurniture(text, context) !== null && !/^[\p{L} ]{2,20}: /u.test(text));
}

/** Says whether a line above the story is the caption of a picture that did not come along. */
export function isCaption(line: string): boolean {
  const text = foldSpace(line);
  if (text.length > 600) return false;
  return (
    pictureLabel.test(text) || pictureCredit.test(text) || (filePicture.test(text) && /[.)]$/.test(text))
  );
}
