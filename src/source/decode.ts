import type { Finding, Place } from '../diagnostics/diagnostic.ts';
import { guessEncoding, guessWide } from './encoding.ts';
import { nameFileKind } from './file-kinds.ts';
import { repairSigns } from './signs.ts';
import { type SourceFile, splitLines } from './source-file.ts';
import { countUtf8, findBadByte, isCutOff } from './utf8.ts';

/** A decoded file, or null with the reason among the findings. */
export interface Decoded {
  readonly source: SourceFile | null;
  readonly findings: readonly Finding[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes a content file: strict UTF-8, with or without byte order mark. Line breaks and no-break spaces stay as they came.
 *
 * Raises `unreadable-bytes` for everything else, with the offset of the first bad byte, a guess and how to convert;
 * `control-characters` and `damaged-signs` for text that came damaged.
 */
export function decodeSource(path: string, bytes: Uint8Array, sha256: string): Decoded {
  const wrong = findWrongBytes(path, bytes);
  if (wrong) return { source: null, findings: [wrong] };
  const decoded = decoder.decode(bytes);
  const { text, unprintable, lost } = repairSigns(decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded);
  const findings: Finding[] = [];
  if (unprintable[0] !== undefined) findings.push(tellUnprintable(unprintable[0], unprintable.length));
  if (lost !== null) findings.push(tellLost(text, lost));
  return { source: { path, text, sha256, lines: splitLines(text) }, findings };
}

function findWrongBytes(path: string, bytes: Uint8Array): Finding | null {
  const kind = nameFileKind(bytes);
  if (kind !== null) {
    return unreadable(bytes, 0, `This is ${kind}, not text`, 'Export the story as plain text in UTF-8.');
  }
  const wide = guessWide(bytes);
  if (wide)
    return unreadable(
      bytes,
      0,
      `The file is ${wide.name}, not UTF-8, from byte 0 on`,
      convert(path, wide.iconv),
    );
  const japanese = findEscape(bytes);
  if (japanese !== -1) {
    const message = `The file is ISO-2022-JP, not UTF-8, from byte ${japanese} on`;
    return unreadable(bytes, japanese, message, convert(path, 'ISO-2022-JP'));
  }
  const bad = findBadByte(bytes);
  const zero = bytes.indexOf(0);
  if (zero !== -1 && (bad === -1 || zero < bad)) {
    const hint = 'Take the byte out where it came in by accident; a file full of them is no copy.';
    return unreadable(
      bytes,
      zero,
      `Unexpected zero byte at byte offset ${zero}; this seems to be no text`,
      hint,
    );
  }
  if (bad === -1) return null;
  if (isCutOff(bytes, bad) && countUtf8(bytes).characters > 0) {
    const message = `The file ends inside a character, at byte offset ${bad}`;
    return unreadable(bytes, bad, message, 'The file seems to have been cut off; fetch it again.');
  }
  const guess = guessEncoding(bytes, bad);
  const sign = (bytes[bad] ?? 0).toString(16).toUpperCase();
  const message = `Byte 0x${sign} at byte offset ${bad} is not UTF-8; the file looks like ${guess.name}`;
  return unreadable(bytes, bad, message, convert(path, guess.iconv));
}

/** Finds `ESC $`, with which the seven-bit encodings of Japanese mail begin; what follows would pass for ASCII. */
function findEscape(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24) return at;
  return -1;
}

function unreadable(bytes: Uint8Array, at: number, message: string, hint: string): Finding {
  return { ruleId: 'unreadable-bytes', offset: 0, place: placeOfByte(bytes, at), message, hint };
}

/** Finds line and column of a byte behind well-formed UTF-8. */
function placeOfByte(bytes: Uint8Array, at: number): Place {
  let line = 1;
  let start = 0;
  for (let byte = 0; byte < at; byte++) {
    if (bytes[byte] !== 0x0a && (bytes[byte] !== 0x0d || bytes[byte + 1] === 0x0a)) continue;
    line++;
    start = byte + 1;
  }
  const before = new TextDecoder().decode(bytes.subarray(start, at));
  return { line, column: before.length + 1 };
}

function convert(path: string, from: string | null): string {
  const name = path.split('/').at(-1) ?? path;
  if (from === null) return 'Open the file in an editor, put the damaged sign right and save it as UTF-8.';
  return `Save the file as UTF-8, or run: iconv -f ${from} -t UTF-8 '${name}' > 'utf-8-${name}'`;
}

function tellUnprintable(offset: number, count: number): Finding {
  return {
    ruleId: 'control-characters',
    offset,
    message:
      count === 1
        ? 'A control character is read as a space'
        : `${count} control characters are read as spaces`,
    hint: 'No page can show it; take it out of the file.',
  };
}

function tellLost(text: string, offset: number): Finding {
  const [, sample = ''] = /^(\S{1,12})/.exec(text.slice(offset)) ?? [];
  return {
    ruleId: 'damaged-signs',
    offset,
    message: `“${sample}” was damaged before it came here: UTF-8 that was read as something else`,
    hint: 'Fetch the copy again, or put the signs right by hand.',
  };
}
