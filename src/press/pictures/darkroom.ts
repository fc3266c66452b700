import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type CopyMaker, openCopyMaker } from './copy-maker.ts';
import { openGate } from './gate.ts';
import { type Measurer, openMeasurer } from './measurer.ts';
import { readPressMark } from './recipe.ts';

/** Where pictures are measured and copies of them are made, each once and never again. */
export type Darkroom = Measurer & CopyMaker;

/** What the parts of a darkroom share. */
export interface DarkroomPlace {
  /** Where they keep what they have made; null keeps nothing. */
  readonly folder: string | null;
  /** Stands for everything but the picture itself that decides what comes out. */
  readonly mark: string;
  /** Keeps pictures from being opened all at once. */
  readonly gate: ReturnType<typeof openGate>;
}

/** Opens the darkroom of a project, which all its commands share. */
export function openProjectDarkroom(root: string): Darkroom {
  return openDarkroom(join(root, '.broadsheet', 'pictures'));
}

/** Node has four threads for such work, and each picture may need a few hundred megabytes. */
const MOST_AT_A_TIME = 4;

/**
 * Opens a darkroom. What it keeps is asked for by the picture's bytes, the recipe and the version of sharp, and believed
 * only under its seal, so that a damaged or old folder costs time and nothing else.
 */
export function openDarkroom(folder: string | null): Darkroom {
  const place = {
    folder,
    mark: readPressMark(),
    gate: openGate(Math.min(availableParallelism(), MOST_AT_A_TIME)),
  };
  return { ...openMeasurer(place), ...openCopyMaker(place) };
}
