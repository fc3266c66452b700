import { foldSpace } from './blocks.ts';

/** “UPDATE 2-Pilots back”, “CORRECTED-UPDATE 1-…”: the words that Reuters and its clients put before a headline. */
const prefixWord =
  /^(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|REPEAT|EXCLUSIVE|FACTBOX|ANALYSIS|INTERVIEW|FEATURE|NEWSMAKER|TIMELINE|EXPLAINER|INSIGHT|COLUMN|POLL|TABLE|PREVIEW|GRAPHIC|ADVISORY|WITHDRAWN|CLARIFIED|CLARIFICATION|CORRECTION|BRIEF|BREAKING|URGENT|NEWSALERT|ALERT|SNAPSHOT|TEXT|WIDER IMAGE|SPECIAL REPORT|LEAD|KILL|DEALTALK|BREAKINGVIEWS|INSTANT VIEW|LIVE MARKETS|HIGHLIGHTS|FOCUS)(?: \d{1,2})?(?: ?-(?=\S)| - )/;

/** Splits “UPDATE 2-Pilots go back” into its prefix and the headline proper. */
export function splitHeadlinePrefix(headline: string): { prefix: string | null; headline: string } {
  let rest = headline;
  for (let hit = prefixWord.exec(rest); hit; hit = prefixWord.exec(rest)) rest = rest.slice(hit[0].length);
  if (rest === headline || rest.trim() === '') return { prefix: null, headline };
  return { prefix: headline.slice(0, headline.length - rest.length).trim(), headline: rest };
}

const sentenceEnd = /[.:;,…]["”’»)\]]?$/;
const abbreviationEnd = /(?:\b\p{L}\.|\b(?:Inc|Jr|Sr|Co|Corp|Ltd|St)\.)$/u;
const letters = /\p{L}/u;

/**
 * Says whether a line has a headline's form: one line, no full stop at its end, some words and not too many.
 * The form alone proves nothing; what stands below must be a byline, a date or a dateline.
 */
export function hasHeadlineForm(line: string): boolean {
  const text = foldSpace(line);
  if (text.length < 8 || text.length > 160 || !letters.test(text)) return false;
  if (/^[-*•–—>|([{<!]/.test(text) || /^\d+[.)]\s/.test(text)) return false;
  if (sentenceEnd.test(text) && !abbreviationEnd.test(text)) return false;
  const words = text.split(' ').length;
  return words >= 2 && words <= 26;
}
