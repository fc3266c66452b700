import type { Line } from '../source/source-file.ts';

/** A paragraph of copy: lines without a blank one between them. */
export interface Block {
  readonly lines: readonly Line[];
}

/** Groups lines into blocks; a line of spaces, tabs and no-break spaces is blank. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.text.trim() !== '') open.push(line);
    else if (open.length > 0) {
      blocks.push({ lines: open });
      open = [];
    }
  }
  if (open.length > 0) blocks.push({ lines: open });
  return blocks;
}

/** Folds every run of white space, no-break spaces too, to one space and trims (law 6). */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
