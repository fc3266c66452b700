/*
 * micromark reads most copy in linear time, but not all: 50,000 stars or brackets in one paragraph take it minutes, and
 * 5,000 quote marks before one word overflow the stack. These are the times it took on the machine that the design
 * measures on, in milliseconds; no copy that a newsroom writes comes near the budget.
 */
const perLine = 0.07;
const perSign = 0.0001;
const perIndent = 0.016;
/** For each pair of stars, strokes or brackets in a paragraph. */
const perPair = 1.2e-5;
const budget = 10_000;
/** Marks of quotes and lists before the first word of a line. */
const deepest = 100;

const star = 42;
const underscore = 95;
const tilde = 126;
const open = 91;
const close = 93;
const space = 32;
const tab = 9;
const lineFeed = 10;

/** What is left of the time that the markup of one body may take. */
export class MarkupBudget {
  #left = budget;

  /** Says whether a text fits into the budget, and takes its time from it when it does. */
  takes(text: string): boolean {
    const cost = markupCost(text, this.#left);
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}

/** Estimates the time that remark takes for a text; ends early, above the limit. */
function markupCost(text: string, limit: number): number {
  let cost = text.length * perSign;
  let pairing = 0;
  let indent = 0;
  let isBlank = true;
  let wasPairing = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === lineFeed) {
      cost += perLine;
      if (isBlank) {
        cost += pairing * pairing * perPair;
        pairing = 0;
      } else cost += indent * perIndent;
      if (cost > limit) return cost;
      isBlank = true;
      indent = 0;
    } else if (sign === space || sign === tab) {
      if (isBlank) indent++;
    } else {
      if (isBlank && markersAt(text, at) > deepest) return Number.POSITIVE_INFINITY;
      isBlank = false;
      // A run of stars counts once, as micromark takes it; brackets count each.
      const isRunSign = sign === star || sign === underscore || sign === tilde;
      if ((isRunSign && sign !== wasPairing) || sign === open || sign === close) pairing++;
      wasPairing = sign;
    }
  }
  return cost + pairing * pairing * perPair + indent * perIndent;
}

/** Counts the marks of containers from a place on: “> > - ”. */
function markersAt(text: string, start: number): number {
  let count = 0;
  for (let at = start; at < text.length && count <= deepest; at++) {
    const sign = text[at];
    if (sign === '>' || sign === '-' || sign === '*' || sign === '+') count++;
    else if (sign !== ' ' && sign !== '\t') break;
  }
  return count;
}
