/** How a copyright statement begins, in plain copy whose signs are repaired. */
export interface NoticeOpening {
  readonly length: number;
  /** True where the sign ©, or “Copyright” with a year, a “by” or the sign, leaves no doubt. */
  readonly signed: boolean;
}

/** `(` before the statement; the one of “(c)” is the sign's own. */
const openBracket = /^[([]\s*(?!(?:c|tm)\))/i;
/** `™ & `, `TM & `, `® and `: the trade mark's share of the sign. */
const tradeMark = /^(?:[™®℠]|\(?TM\)?(?=\s*(?:&|and)))\s*(?:(?:&|and|\+|,)\s*)?/i;
/** `All content `, `This story is `, `Text: ` before the sign. */
const subject =
  /^(?:(?:all |entire |the )?(?:contents?|text|story|article|material|website|page)(?: is)?|this (?:content|story|article|report|material|work|page) is)[\s:]+(?=[™®©(]|copyright|tm\b)/i;
/** `©`, `(c)`, `© Copyright`, `Copyright ©`, `Copyright (c)`, `Copr.`; `c.2024` as the Times' service sends it. */
const sign =
  /^(?:©\s*(?:(?:by|copyright|copr\.?)(?!\p{L}))?|\(c\)\s*(?:copyright(?!\p{L}))?|c\.\s?(?=(?:19|20)\d\d\s)|(?:copyrights?|copr\.?|derechos de autor|droits d['’]auteur|urheberrecht|copyrighted)(?!\p{L})\s*[:.]?\s*(?:©|\(c\))?|авторск[а-я]+ прав[а-я]+\s*©?|حقوق النشر\s*©?|著作権\s*©?)\s*/iu;
/** “All rights reserved.” and what other languages say for it, each with its full stop. */
const rights = [
  'all rights(?: are)? reserved(?: worldwide)?',
  'alle rechte(?: sind)? vorbehalten',
  'todos los derechos(?: est[aá]n)? reservados',
  'derechos reservados',
  'tous (?:les )?droits(?: de reproduction(?: et de (?:représentation|diffusion))?)?(?: sont)? réservés',
  'tutti i diritti(?: sono)? riservati',
  'riproduzione riservata',
  'todos os direitos reservados',
  'alle rechten voorbehouden',
  'все права защищены',
  'усі права захищено',
  'wszelkie prawa zastrzeżone',
  'tüm hakları saklıdır',
  'alla rättigheter förbehållna',
  'alle rettigheter (?:reservert|forbeholdt)',
  'alle rettigheder forbeholdes',
  'kaikki oikeudet pidätetään',
  'hak cipta dilindungi(?: undang-undang)?',
  'haki zote zimehifadhiwa',
  'जिसके सर्वाधिकार सुरक्षित हैं|सर्वाधिकार सुरक्षित',
  'جميع الحقوق محفوظة',
  'تمامی حقوق محفوظ است',
  'כל הזכויות שמורות',
  '版权所有(?:[,，]?\\s*(?:翻印必究|侵权必究|违者必究))?',
  '版權所有',
  '保留所有权利',
  '(?:禁)?無断転載(?:を?禁(?:止|じます)|・複製を?禁(?:止|じます))?',
]
  .join('|')
  .replaceAll(' ', '\\s+');
const rightsAnywhere = new RegExp(`(?:${rights})(?!\\p{L})\\s{0,3}[.。!]?`, 'iu');
/** A word that every such phrase has one of; most copy has none. */
const rightsWord =
  /rights|rechte|derechos|droits|diritti|riservata|direitos|прав|prawa|hakları|rättigh|rettigh|oikeud|hak cipta|haki|सर्वाधिकार|حقوق|זכויות|版[权權]|权利|転載/i;
const rightsFirst = new RegExp(`^\\s{0,3}(?:${rights})\\s{0,3}[.,;:|)。–—-]{0,2}\\s*`, 'iu');

/** Reads the beginning of a copyright statement: a rights phrase before the sign belongs to it (“RIPRODUZIONE RISERVATA © Copyright ANSA”). */
export function readNoticeOpening(copy: string): NoticeOpening | null {
  const head = copy.slice(0, 160);
  const bracket = openBracket.exec(head)?.[0].length ?? 0;
  const before = bracket + (rightsFirst.exec(head.slice(bracket))?.[0].length ?? 0);
  const topic = subject.exec(head.slice(before))?.[0].length ?? 0;
  const mark = tradeMark.exec(head.slice(before + topic))?.[0].length ?? 0;
  const start = before + topic + mark;
  const hit = sign.exec(head.slice(start));
  if (!hit) return null;
  const length = start + hit[0].length;
  const rest = copy.slice(length, length + 12);
  const hasSign = /©/.test(hit[0]) || mark > 0 || (/\(c\)/i.test(hit[0]) && /copyright/i.test(hit[0]));
  const surelyMeant = /^(?:\p{P}\s*)?(?:1[5-9]|20)\d\d(?!\d)|^by\s/iu.test(rest);
  return { length, signed: hasSign || surelyMeant || before > bracket };
}

/** Finds “All rights reserved.” or its like: where it begins and where it ends, full stop included. */
export function findRights(copy: string): { start: number; end: number } | null {
  if (!rightsWord.test(copy)) return null;
  const hit = rightsAnywhere.exec(copy);
  return hit ? { start: hit.index, end: hit.index + hit[0].trimEnd().length } : null;
}

/** Finds where the next statement begins, behind the first: “… reserved. CNN Sans ™ & © 2016 …”. */
export function nextOpening(copy: string, from: number): number {
  const hit = /[™®]\s*(?:&|and)\s*©|©|(?<=[\n\r])\s*copyright\s*(?:19|20)/i.exec(copy.slice(from));
  return hit ? from + hit.index : copy.length;
}
