import chardet from 'chardet';
import { countUtf8 } from './utf8.ts';

/** What the bytes of a file that is not UTF-8 seem to be. */
export interface EncodingGuess {
  /** The name that an editor would look for: “Windows-1252”. */
  readonly name: string;
  /** The name that `iconv -f` takes; null where converting mends nothing. */
  readonly iconv: string | null;
}

const sampleSize = 65_536;
const mostlyUtf8: EncodingGuess = { name: 'UTF-8 with single damaged bytes', iconv: null };
const latin1: EncodingGuess = { name: 'ISO-8859-1 (Latin-1)', iconv: 'ISO-8859-1' };
const windows1252: EncodingGuess = { name: 'Windows-1252', iconv: 'WINDOWS-1252' };
const macRoman: EncodingGuess = { name: 'Mac Roman', iconv: 'MACINTOSH' };

/**
 * Guesses the encoding of bytes whose byte at `bad` is not UTF-8, from the copy around it.
 * Statistics tell scripts apart; between the two encodings of Western copy the place of each sign in its word does.
 */
export function guessEncoding(bytes: Uint8Array, bad: number): EncodingGuess {
  const sample = bytes.subarray(Math.max(0, bad - sampleSize / 2), bad + sampleSize / 2);
  const { characters, bad: badBytes } = countUtf8(sample);
  if (characters > badBytes) return mostlyUtf8;
  const matches = chardet.analyse(sample).filter((match) => !/^(?:UTF|ASCII)/i.test(match.name));
  const best = matches[0];
  if (best === undefined) return guessWestern(sample);
  const western = matches.find((match) => westernNames.test(match.name))?.confidence ?? 0;
  const sure = otherLatinNames.test(best.name) ? best.confidence > 2 * western : best.confidence >= 20;
  if (westernNames.test(best.name) || !sure) return guessWestern(sample);
  return { name: best.name.replace(/^windows/, 'Windows'), iconv: best.name };
}

const westernNames = /^(?:ISO-8859-1|windows-1252)$/i;
/** Central European, Turkish and Baltic: like Western copy but for some letters, so they must be much likelier. */
const otherLatinNames = /^(?:ISO-8859-[29]|windows-125[0478])$/i;

/** Guesses UTF-16 and UTF-32 by their byte order mark or, without one, by where their zero bytes lie; null for all else. */
export function guessWide(bytes: Uint8Array): EncodingGuess | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? wide('UTF-32LE') : wide('UTF-16LE');
  if (first === 0xfe && second === 0xff) return wide('UTF-16BE');
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return wide('UTF-32BE');
  if (bytes.length < 4) return null;
  const sample = bytes.subarray(0, Math.min(sampleSize, bytes.length - (bytes.length % 2)));
  if (!sample.includes(0) || isPlainWithZeros(sample)) return null;
  const readable = (['utf-16le', 'utf-16be'] as const).map((encoding) => readableShare(sample, encoding));
  const [little = 0, big = 0] = readable;
  if (Math.max(little, big) < 0.95) return null;
  return wide(little >= big ? 'UTF-16LE' : 'UTF-16BE');
}

/** Mostly ASCII with a few zero bytes in it: damaged, but no wide encoding. */
function isPlainWithZeros(bytes: Uint8Array): boolean {
  let zeros = 0;
  let plain = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros++;
    else if (byte < 0x80) plain++;
  }
  return zeros < bytes.length / 5 && plain > bytes.length * 0.7;
}

function wide(name: string): EncodingGuess {
  return { name, iconv: name };
}

/** The share of letters, marks, digits, signs and spaces; copy read in the wrong byte order is full of rare ideographs and gaps. */
function readableShare(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const spaces = text.match(/[\s\u3000-\u3002\uff0c]/g)?.length ?? 0;
  const readable = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  return spaces === 0 ? 0 : readable / Math.max(1, [...text].length);
}

function guessWestern(sample: Uint8Array): EncodingGuess {
  const windows = scoreWestern(new TextDecoder('windows-1252').decode(sample), sample);
  const mac = scoreWestern(new TextDecoder('macintosh').decode(sample), sample);
  if (mac > windows) return macRoman;
  return sample.some((byte) => byte >= 0x80 && byte <= 0x9f) ? windows1252 : latin1;
}

/** Scores a reading: small accented letters inside words and quotes at their edges speak for it, capitals and signs inside words against. */
function scoreWestern(text: string, sample: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    if ((sample[at] ?? 0) < 0x80) continue;
    const sign = text.charAt(at);
    const inWord = /[a-z]/.test(text.charAt(at - 1)) || /[a-z]/.test(text.charAt(at + 1));
    if (/[à-öø-ÿœß]/.test(sign)) score += inWord ? 2 : 0;
    else if (/[“”‘’–—…«»\u00a0©®°]/.test(sign)) score += 2;
    else if (/[£€¥]/.test(sign) && /[\d ]/.test(text.charAt(at + 1))) score += 2;
    else if (/\p{L}/u.test(sign)) score += /[a-z]/.test(text.charAt(at - 1)) ? -2 : 1;
    else score -= inWord ? 2 : 1;
  }
  return score;
}
