/** What a correction says of itself, without a label: that something was wrong, or unclear. */
export type CorrectionForm = 'correction' | 'clarification';

/** What news copy calls itself. */
export const copyWord =
  '(?:articles?|stor(?:y|ies)|reports?|piece|post|column|headline|sub-?headline|caption|copy|item|dispatch|page|obituary|review|podcast|episode|newsletter|interview|essay|feature|profile|list|graphic|chart|map|video|transcript|live ?blog|blog|analysis|standfirst|text|brief|editorial|explainer|recipe|version)';
/** “This”, “This March 3”, “This Daily Post”, “The” before what the copy calls itself. */
const thisCopy = `this (?:[\\p{L}\\d’'.,-]{1,20} ){0,4}?${copyWord}`;
const theCopy = `(?:(?:the|that|our) (?:article|story|headline|caption|post|piece|column|video|graphic)|(?:the|an?) (?:headline|sub-?headline|standfirst|caption|photo caption|map|graphic|chart|photo|video|byline|dateline) (?:on|of|for|to|in|with|accompanying) (?:this|an earlier version of this) ${copyWord})`;
/** What may follow “was amended”: a date, an aim, an end, and not who did it, which is prose. */
const aim =
  '(?=\\s*(?:[.,;:–—(]|$|to |on |at |after |because |and |since |for |in order|with |again |following |shortly |,? \\p{L}+day|\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))';
const was = '(?:was|were|has been|have been|is)(?: \\p{L}{3,12}ly| since| later| again| further){0,2}';

const sentences: readonly (readonly [CorrectionForm, RegExp])[] = [
  [
    'clarification',
    start(
      `(?:${thisCopy}|${theCopy}) ${was} (?:clarified${aim}|(?:updated|changed|edited|revised|modified).{0,60} to clarify)`,
    ),
  ],
  ['correction', start(`(?:${thisCopy}|${theCopy}) ${was} (?:amended|corrected)${aim}`)],
  [
    'correction',
    start(
      `(?:${thisCopy}|${theCopy}) ${was} (?:updated|changed|edited|revised|modified|refiled|resent).{0,60} to (?:correct|fix|rectify|remove (?:an?|the) (?:\\p{L}+ )?(?:error|inaccura|incorrect|wrong|mistake))`,
    ),
  ],
  [
    'correction',
    start(
      `(?:(?:because of|due to|owing to|as a result of|through) [^,.]{3,90}, )?(?:in )?(?:an? |the |our )?(?:earlier|previous|original|initial|prior|first|print|online) versions? of (?:this|the|our|that) [^.]{0,40}?${copyWord}`,
    ),
  ],
  [
    'correction',
    start(
      `(?:${thisCopy}) (?:has |had )?(?:(?:originally|previously|initially) (?:said|stated|gave|listed|referred|described|named|reported|quoted|attributed|mis\\p{L}+|incorrectly|wrongly)|incorrectly|wrongly|mistakenly|erroneously|inaccurately|misstated|misidentified|misspelled|misspelt|misattributed|misquoted|mischaracterized)`,
    ),
  ],
  ['correction', start('(?:a|one) correction (?:was|has been) (?:made|appended|added|issued)')],
  ['correction', start(`this is an? (?:corrected|amended) (?:version|${copyWord})`)],
  ['correction', start(`we (?:have )?(?:corrected|amended) (?:this|the) ${copyWord}`)],
  ['correction', start(`${thisCopy} corrects`)],
  [
    'correction',
    start(
      'in einer (?:früheren|ersten|vorherigen|ursprünglichen) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags|berichts)',
    ),
  ],
  [
    'correction',
    start('(?:dieser|der) (?:artikel|text|beitrag|bericht) wurde .{0,60}?(?:korrigiert|berichtigt)'),
  ],
  [
    'correction',
    start('une (?:version précédente|précédente version|première version) de (?:cet article|ce texte)'),
  ],
  [
    'correction',
    start('(?:cet article|ce texte|cette dépêche|cette version) a été (?:corrigée?|modifiée?|rectifiée?)'),
  ],
  ['correction', start('(?:en )?una versión (?:anterior|previa) de est[ea]')],
  [
    'correction',
    start(
      'est[ea] (?:artículo|nota|noticia|texto|información|reportaje|historia|versión) (?:ha sido|fue) (?:corregid|modificad)[oa]',
    ),
  ],
  ['correction', start('uma versão anterior d(?:este|esta|o|a) ')],
  ['correction', start('est[ea] (?:artigo|texto|reportagem|matéria|notícia) foi (?:corrigid|alterad)[oa]')],
  ['correction', start('(?:in )?una (?:precedente versione|versione precedente) di questo')],
  [
    'correction',
    start('quest[oa] (?:articolo|testo|notizia) è stat[oa] (?:corrett|modificat|rettificat)[oa]'),
  ],
  ['correction', start('in een eerdere versie van dit (?:artikel|bericht|verhaal|stuk)')],
  [
    'correction',
    start('dit (?:artikel|bericht|verhaal|stuk) is .{0,60}?(?:aangepast|gecorrigeerd|gewijzigd)'),
  ],
];
/** “(Corrects spelling of name in paragraph 3)”: an advisory, in brackets or capitals. */
const advisories: readonly (readonly [CorrectionForm, RegExp])[] = [
  ['clarification', /^clarif(?:ies|ying)\b/i],
  [
    'correction',
    /^(?:corrects|correcting|corrected to|fixes|refiles? to (?:correct|fix)|refiling to (?:correct|fix))\b/i,
  ],
];

/** Tells a correction or clarification by its first sentence; null where it says neither. */
export function correctionForm(text: string): CorrectionForm | null {
  return sentences.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Tells a correcting advisory by its first word; its brackets must be off. */
export function correctionAdvisory(text: string): CorrectionForm | null {
  return advisories.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function start(words: string): RegExp {
  return new RegExp(`^${words}(?![\\p{L}\\p{N}])`, 'iu');
}
