/** What ends a dateline, or one part of it. */
export interface Closing {
  readonly kind: 'dash' | 'colon' | 'stop';
  readonly end: number;
  /** Whether a short dash joins two words, as in “Paris–Nice”. */
  readonly glued: boolean;
}

/**
 * “—”, “ --”, “.-”, “, -”, “ _”, and AFP’s “ =”: a dash of any kind, the comma or point before it too. However many stand there,
 * the text begins with none of them; a whole rule of them is no dash.
 */
const dash =
  / ?[.,:;]? ?(?:[-‐‑]{1,8}(?![-‐‑])|[‒–—―−⸺]{1,4}(?![‒–—―−⸺])|_{1,4}(?!_)|=(?= |$))(?: [-–—]{1,2}(?= ))?/y;
/** “: ”, and “:” before a word. */
const colon = / ?:(?!\d)/y;
/** “. ” */
const stop = /\.(?= |$)/y;
/** “(AP)”, “[India]”; a link’s text is none, nor is a link’s definition. */
const bracket = / ?(?:\(([^()[\]]{1,60})\)|\[([^()[\]]{1,60})\](?![(:]))/y;
/** “/TASS/.”, “ /PRNewswire/”. */
const strokes = / ?\/ ?([^\s/()][^/()]{0,38})\//y;
/** What may stand between two parts: “, ”, “. ”, “ ”. */
const separator = / ?[,.;،、]? ?/y;

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** Reads what closes a part; the hyphen of a range (“March 4-6”) and of a word (“Paris-based”) closes nothing. */
export function readClosing(text: string, start: number): Closing | null {
  const line = at(dash, text, start);
  if (line) {
    const end = start + line[0].length;
    const next = text.charAt(end);
    if (/\d/.test(next) && /\d$/.test(text.slice(0, start))) return null;
    const joins = /\p{L}/u.test(next) && /\p{L}$/u.test(text.slice(0, start));
    if (joins && /^[-‐‑]$/.test(line[0])) return null;
    return { kind: 'dash', end, glued: joins && /^[‒–−_]$/.test(line[0]) };
  }
  const points = at(colon, text, start);
  if (points) return { kind: 'colon', end: start + points[0].length, glued: false };
  const point = at(stop, text, start);
  return point && { kind: 'stop', end: start + point[0].length, glued: false };
}

/** What stands in brackets or between strokes, and the offset behind them. */
export function readEnclosed(text: string, start: number): { inside: string; end: number } | null {
  const found = at(bracket, text, start) ?? at(strokes, text, start);
  const inside = found?.[1] ?? found?.[2];
  return found && inside ? { inside: inside.trim(), end: start + found[0].length } : null;
}

/** Skips what may stand between two parts; says whether a comma was among it. */
export function skipSeparator(text: string, start: number): { end: number; comma: boolean } {
  const found = at(separator, text, start)?.[0] ?? '';
  return { end: start + found.length, comma: /[,;،、]/.test(found) };
}
