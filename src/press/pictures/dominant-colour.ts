/** Points of a picture, one after the other, in red, green, blue and perhaps alpha, 0 to 255 each. */
export interface Points {
  readonly bytes: Uint8Array;
  readonly channels: 3 | 4;
}

/** From this alpha on nobody sees through a point. */
const OPAQUE = 250;

/**
 * Finds the colour that most points are near to, as three hex digits: each channel in sixteen steps, which is as fine as
 * anybody sees for half a second. Null where one can see through the picture: the page is its ground then.
 */
export function dominantColour({ bytes, channels }: Points): string | null {
  const counts = new Uint32Array(4096);
  let most = 0;
  for (let at = 0; at + channels <= bytes.length; at += channels) {
    if (channels === 4 && (bytes[at + 3] ?? 0) < OPAQUE) return null;
    const colour = (step(bytes[at]) << 8) | (step(bytes[at + 1]) << 4) | step(bytes[at + 2]);
    counts[colour] = (counts[colour] ?? 0) + 1;
    if ((counts[colour] ?? 0) > (counts[most] ?? 0)) most = colour;
  }
  return bytes.length < channels ? null : most.toString(16).padStart(3, '0');
}

/** The hex digit that stands for a channel: `8` is 0x88. */
function step(value = 0): number {
  return Math.round(value / 17);
}
