/** A time of day and how many characters it takes; `fraction` is what stands behind the seconds, point included. */
export interface TimeReading {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: string;
  readonly length: number;
}

/** “2:24 PM”, “2 p.m.”, “2:24pm”, “11.05 a.m.”. */
const twelveHours = /^(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))? ?([ap])\.? ?m(?:\.|(?!\p{L}))/iu;
/** “14:24”, “14:24:05”, “14:24:05.123”. */
const twentyFour = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?![\d:])/;
/** “14h24”, “14 h”, “14.24 Uhr”, “14 Uhr”, “14:24 Uhr”. */
const spoken = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?h(?: ?(\d{2}))?| Uhr)(?![\p{L}\d])/iu;
/** “0318 GMT”, “1405 ET”: four digits are a time where a zone follows. */
const fourDigits = /^([01]\d|2[0-4])([0-5]\d)(?= ?(?:[A-Z]{2,5}\b|Z\b))/;
/** “T140500Z”, the short ISO form. */
const shortIso = /^([01]\d|2[0-4])([0-5]\d)([0-5]\d)?(?=Z|[+-]\d|$)/;
const midday = /^(?:12 )?(?:noon|midday)\b/i;

/** Reads a time of day off the start of a text; null where none stands there or no clock shows it. */
export function readTime(text: string): TimeReading | null {
  const noon = midday.exec(text);
  if (noon) return timeOf(12, 0, 0, '', noon[0].length);
  const twelve = twelveHours.exec(text);
  if (twelve) {
    const hour = Number(twelve[1]);
    if (hour < 1 || hour > 12) return null;
    const afternoon = twelve[4]?.toLowerCase() === 'p' ? 12 : 0;
    return timeOf((hour % 12) + afternoon, twelve[2], twelve[3], '', twelve[0].length);
  }
  const said = spoken.exec(text);
  if (said) return timeOf(said[1], said[2] ?? said[3], 0, '', said[0].length);
  const clock = twentyFour.exec(text);
  if (clock) return timeOf(clock[1], clock[2], clock[3], clock[4] ?? '', clock[0].length);
  const digits = fourDigits.exec(text);
  return digits && timeOf(digits[1], digits[2], 0, '', digits[0].length);
}

/** Reads the time behind the T of an ISO date-time. */
export function readIsoTime(text: string): TimeReading | null {
  const clock = twentyFour.exec(text);
  if (clock) return timeOf(clock[1], clock[2], clock[3], clock[4] ?? '', clock[0].length);
  const short = shortIso.exec(text);
  return short && timeOf(short[1], short[2], short[3], '', short[0].length);
}

type Digits = string | number | undefined;

function timeOf(
  hours: Digits,
  minutes: Digits,
  seconds: Digits,
  fraction: string,
  length: number,
): TimeReading | null {
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  return hour < 24 && minute < 60 && second < 60 ? { hour, minute, second, fraction, length } : null;
}

/** Writes a time as `14:24:00`. */
export function writeTime({ hour, minute, second, fraction }: TimeReading): string {
  return `${[hour, minute, second].map((value) => String(value).padStart(2, '0')).join(':')}${fraction}`;
}
