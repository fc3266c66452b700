/** The twelve months of a language, January first: the names of each, separated by bars. */
export type MonthNames = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Numbers month names from 1. Names are in small letters and without full stops, as datelines are compared. */
export function numberMonths(...months: MonthNames): Readonly<Record<string, number>> {
  return Object.fromEntries(
    months.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
  );
}
