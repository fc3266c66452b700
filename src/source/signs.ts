/** What Windows-1252 has at 0x80 to 0x9F, in order; the five gaps stay as they are. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const c1Control = /[\u0080-\u009f]/g;
/** Everything that no page and no feed may hold: the C0 controls but tab and line breaks, DEL, the two non-characters. */
const unprintable = /[^\P{Cc}\t\n\f\r\u0080-\u009f]|[\ufffe\uffff]/gu;
/** “â€™”, “Ã©”: UTF-8 that somebody read as Windows-1252 and wrote again. */
const misread = /â€[\u0098-\u009d™œ\u009d“”˜¦¢]|Ã[\u0080-\u00bf€-™]|Â[\u00a0«»©®°·]/;

/** Text with its damaged signs repaired, sign for sign, so that every offset stays. */
export interface RepairedText {
  readonly text: string;
  /** Offsets of what was read as a space because nothing can show it. */
  readonly unprintable: readonly number[];
  /** Offset of the first sign that was lost before the file came here, or null. */
  readonly lost: number | null;
}

/**
 * Repairs the C1 controls that stand for Windows-1252 quotes and dashes (law 16), and reads as a space what can't be
 * printed, such as the start and end marks of a wire (ANPA 1312).
 */
export function repairSigns(text: string): RepairedText {
  const found: number[] = [];
  const windows = text.replace(c1Control, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
  const repaired = windows.replace(unprintable, (_, offset: number) => {
    found.push(offset);
    return ' ';
  });
  const lost = repaired.search(/\ufffd/);
  const garbled = repaired.search(misread);
  const first = lost === -1 || (garbled !== -1 && garbled < lost) ? garbled : lost;
  return { text: repaired, unprintable: found, lost: first === -1 ? null : first };
}
