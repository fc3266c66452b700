import type { BoundPicture } from './binding.ts';
import { tidyDrawing } from './drawing.ts';

/** A file of more bytes stays out of a book: it would weigh more than all its text. 3 MiB. */
const LARGEST = 3 * 1024 * 1024;

/** The formats that every e-reader of EPUB 3.3 shows, by their first bytes. */
const FORMATS: readonly (readonly [type: string, ending: string, sign: RegExp])[] = [
  ['image/jpeg', 'jpg', /^\xff\xd8\xff/],
  ['image/png', 'png', /^\x89PNG\r\n/],
  ['image/gif', 'gif', /^GIF8[79]a/],
  ['image/webp', 'webp', /^RIFF[\s\S]{4}WEBP/],
];

/** Binds a picture by its bytes, which its name may belie; null where it is in no format for books, or too heavy. */
export function bindPicture(bytes: Uint8Array, number: number): BoundPicture | null {
  if (bytes.length > LARGEST) return null;
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const name = `picture-${String(number).padStart(3, '0')}`;
  for (const [type, ending, sign] of FORMATS) {
    if (!sign.test(start)) continue;
    return { file: `${name}.${ending}`, type, bytes, mayMove: mayMove(ending, bytes) };
  }
  const drawing = tidyDrawing(Buffer.from(bytes).toString('utf8'));
  if (drawing === null) return null;
  return { file: `${name}.svg`, type: 'image/svg+xml', bytes: Buffer.from(drawing), mayMove: false };
}

/** Says whether a picture may move: a WebP by its flag, a GIF where it says how often it is to be shown again. */
function mayMove(ending: string, bytes: Uint8Array): boolean {
  if (ending === 'gif') return Buffer.from(bytes).includes('NETSCAPE2.0');
  return (
    ending === 'webp' && Buffer.from(bytes.subarray(0, 21)).includes('VP8X') && ((bytes[20] ?? 0) & 2) !== 0
  );
}
