import { type FootReader, firstLine, footStep } from '../sign-off/piece.ts';

/** “Distributed by Tribune Content Agency, LLC.” */
const distributed =
  /^(?:(?:this (?:story|article|report|content) (?:was|is) )?(?:distributed|syndicated)(?: exclusively| worldwide)? (?:by|through)|vertrieb durch|distribuido por|distribué par|distribuito da)\s+(?=\S)/i;
/** What says how copy may be used, in a word; the rest of the sentence says it again. */
const usageWord =
  /publish|broadcast|embargo|may not use|re-?writ|re-?distribut|reproduc|reprint|re-?publi|re-?us(?:e|ing)\b|permission|licen[cs]|copied|copying|restrict|prohibit|consent|authori[sz]|unauthori[sz]|creative commons|\bCC[ -]BY|verwend|verbreit|nachdruck|vervielfält|genehmigung|zustimmung|interdit|reprodui|rediffus|protég|geschützt|protegid|protett|protected|autoris|prohib|redifus|reproducc|consentim|autoriz|proib|vietat|riprod|autorizz|overgenomen|toestemming|переп[её]чат|использован|转载|轉載|転載/i;
/** A note on where or when a story was published is no rule for its use. */
const ofOrigin =
  /\b(?:first|originally) (?:published|broadcast)\b|\bre-?(?:published|printed) from\b|\bhas been (?:updated|corrected)\b/i;
/** “This material may not …”, “No part of …”, “Licensed under …”: how such a sentence begins where no notice leads to it. */
const standingTerms =
  /^(?:(?:this|these|the|all|any|no|none of (?:this|the)|your)(?: \S+){0,6}? (?:may|must|can|shall|cannot|is|are)(?: (?:not|only|also|never|strictly|to be|be|expressly))*(?: \S+){0,2}? (?:published|broadcast|rewritten|re-?written|redistributed|re-?distributed|reproduced|reprinted|republished|re-?used|used without|copied|licensed|prohibited|transmitted|displayed)|(?:re-?printed|republished|used|reproduced) (?:with|by) (?:the )?(?:kind )?permission|please note: this content carries an? |if you share the same market|licen[cs]ed under (?:a |the )?(?:creative commons|cc)|no part of th|unauthori[sz]ed (?:use|re|copy|publi|distrib)|(?:reproduction|redistribution|republication|re-?publication|use) (?:of|without|in whole|or|is|and)\b.{0,60} (?:prohibited|forbidden|permission|permitted)|for (?:reprint|republication|licensing|permissions?)[\w ]* (?:contact|visit|please|see|e-?mail|go to|requests)|click for restrictions|nachdruck|weiterverbreitung|jede (?:weitere )?verw|(?:toute )?reproduction (?:interdite|même partielle)|(?:queda|está|quedan)(?: \S+)? prohibid|prohibida |se prohíbe|é (?:expressamente )?proibid|proibida |è vietat|vietata )/i;
/** “Visit bloomberg.com.”, “To see more, visit https://www.npr.org.”: the house’s address behind its notice. */
const address =
  /^(?:to (?:see|read|learn) more,? visit|visit(?: \S+){0,4}? at|visit(?: us| online)?|online at|on the web(?: at)?|more at|read more at|besuchen sie|visite[zr]?)\s+(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}\S*(?=[\s.]|$)/iu;
/** A full stop that ends a sentence, or a closing sign behind it. */
const sentenceEnd = /(?:(?<!\b(?:inc|corp|ltd|co|no|st|l\.p|s\.a|u\.s))[.!?]["”’)]?(?=\s|$)|。)/gi;

/** Reads “Distributed by …” up to its end; the value is who distributes. */
export const readDistributor: FootReader = (copy) => {
  const lead = distributed.exec(copy.slice(0, 200).replace(/[\n\r\t\u00a0]/g, ' '));
  if (!lead) return null;
  const length = houseEnd(copy, lead[0].length);
  const value = copy.slice(lead[0].length, length).replace(/\s+/g, ' ').trim();
  const name = /\b(?:Inc|Corp|Ltd|Co)\.$|\.\p{L}\.$/u.test(value) ? value : value.replace(/[.;,]+$/, '');
  return /^[\p{Lu}\p{Lo}\d]/u.test(name) && name.length <= 120
    ? footStep({ kind: 'distributor', value: name }, length, 'distributor')
    : null;
};

/** Reads one sentence on how copy may be used, right behind a notice. */
export const readTermsBehindNotice: FootReader = (copy) => {
  const length = sentenceLength(copy);
  const text = copy.slice(0, length);
  if (!usageWord.test(text) || ofOrigin.test(text) || length > 900) return null;
  return footStep({ kind: 'usageTerms', value: fold(text) }, length, 'usageTerms');
};

/** Reads such a sentence where no notice stands before it: only the standing forms count. */
export const readStandingTerms: FootReader = (copy, context) => {
  return standingTerms.test(fold(copy.slice(0, 240))) ? readTermsBehindNotice(copy, context) : null;
};

/** Reads the house's address behind its notice; it stays with the notice. */
export function addressLength(copy: string): number {
  const hit = address.exec(copy.slice(0, 240).replace(/[\n\r\t\u00a0]/g, ' '));
  if (!hit) return 0;
  return hit[0].length + (copy.charAt(hit[0].length) === '.' ? 1 : 0);
}

/** The first sentence's length; it may run over several lines, and a line without a full stop ends with its break. */
function sentenceLength(copy: string): number {
  const line = firstLine(copy).length;
  sentenceEnd.lastIndex = 0;
  const hit = sentenceEnd.exec(copy.slice(0, 1000));
  if (!hit) return line;
  const end = hit.index + hit[0].length;
  const wrapped =
    /^[\n\r\s]*\p{Lu}/u.test(copy.slice(line, end)) && !/[,\p{Ll}]$/u.test(copy.slice(0, line).trimEnd());
  return wrapped ? line : end;
}

/** A company's name ends with a full stop that is not its own, or with the line. */
function houseEnd(copy: string, from: number): number {
  const line = firstLine(copy);
  for (const hit of line.slice(from).matchAll(/\.(?=\s|$)/g)) {
    const before = line.slice(from, from + hit.index);
    const next = line.slice(from + hit.index + 1).trimStart();
    if (/\b(?:St|Dr|Bros|Mr|Mrs|U\.S|\p{Lu})$/u.test(before) || /^(?:Inc|Ltd|LLC|Corp|Co)\b/.test(next))
      continue;
    return from + hit.index + 1;
  }
  return line.length;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
