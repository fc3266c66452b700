/** A picture file as the press has measured it. */
export interface MeasuredPicture {
  /** In points of the screen, the right way up; null where nobody can tell. */
  readonly size: PictureSize | null;
  /** The colour that most of it has, as three hex digits; null where one can see through it. */
  readonly colour: string | null;
  /** Length of the file in bytes. */
  readonly bytes: number;
  /** What smaller copies are made of; null where the picture moves, is drawn in lines or can't be read. */
  readonly master: Master | null;
  /** What is wrong with the file, in words that follow its name; null where nothing is. */
  readonly fault: string | null;
  /** What of a drawing is not published, because it runs or fetches: `<script>`, `onload`. */
  readonly removed: readonly string[];
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture that smaller copies can be made of. */
export interface Master {
  /** A hash of its bytes and of the recipe of its copies, in whose names it stands: what it names never changes. */
  readonly stamp: string;
  readonly format: 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff';
  readonly isOpaque: boolean;
}
