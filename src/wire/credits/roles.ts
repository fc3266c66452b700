import type { ContributorRole } from '../reading.ts';

/** A credit's beginning, “additional reporting by”: the work, and where and how it is said. */
export interface CreditHead {
  readonly role: ContributorRole;
  /** True for “With files from”: houses count as much as people there. */
  readonly fromHouses: boolean;
  /** The head as it stands. */
  readonly words: string;
  readonly index: number;
}

type Work = readonly (readonly [ContributorRole, string])[];

/** English words for the work, before “by”. English is understood everywhere: agencies sign in it in many languages. */
const work: Work = [
  ['reporting', 'reporting|reported|report|reports|newsgathering|interviews?|interviewing'],
  [
    'writing',
    'writing|written|re-?writing|re-?written|words|text|story|article|compiled|compiling|compilation',
  ],
  [
    'editing',
    'editing|edited|copy[- ]?edit(?:ing|ed)|sub-?edit(?:ing|ed)|text editing|review|reviewed|proof-?reading',
  ],
  ['photography', 'photos?|photography|photographs?|photographed|pictures?|images?'],
  ['video', 'videos?|videography|video (?:editing|production)|filming|filmed|camera|camerawork|footage'],
  [
    'graphics',
    'graphics?|infographics?|charts?|maps?|illustrations?|illustrated|design|designed|visuals|animation',
  ],
  ['translation', 'translation|translated|translating|adaptation|adapted'],
  ['research', 'research|researched|fact-?check(?:ing|ed)|data analysis|data'],
  ['other', 'published|production|produced|audio|sound|web production|development|developed|art direction'],
];
/** Words that a colon may follow in place of “by”: “Editor: Jane Doe”. */
const labelled: Work = [
  ['reporting', 'reporting|reporters?|contributing(?: (?:writers?|reporters?))?|contributors?'],
  ['writing', 'writing|writers?|written|words'],
  ['editing', 'editing|edited|editors?|copy ?editors?|sub-?editors?'],
  ['photography', 'photos?|pictures?|photography|photographers?|photo editors?'],
  ['video', 'videos?|videography|video editors?|videographers?|camera'],
  ['graphics', 'graphics?|illustrations?|illustrators?'],
  ['translation', 'translation|translators?'],
  ['research', 'research|researchers?|fact-?checkers?'],
  ['other', 'production|producers?'],
];
/** The forms of other languages, the word for “by” included. */
const foreign: Work = [
  // Spanish: “(Reporte de …; información adicional de …; editado en español por …)”
  [
    'reporting',
    '(?:reporte|reportes|información|reportería|reportaje)(?: adicional)? (?:de|por)|reportado por',
  ],
  ['reporting', 'con (?:la )?colaboración de|con aportes de'],
  ['writing', '(?:escrito|redactado|redigido)(?: en español)? por|(?:texto|redacción) de'],
  ['editing', 'editado(?: en español)? por|edición(?: en español)? (?:de|por)|editora?:'],
  ['translation', 'traducido(?: al español)? por|traducción de'],
  ['photography', '(?:fotos?|fotografías?) de|fotos?:'],
  // French: “(Reportage de …, version française …, édité par …)”
  [
    'reporting',
    'reportage(?: complémentaire)?(?: de| par)?|avec la (?:contribution|collaboration|participation) de',
  ],
  ['reporting', 'avec (?:la )?contribution de'],
  ['writing', '(?:rédigé|écrit) par|texte de|rédaction (?:de|par)'],
  ['editing', 'édité par|(?:édition|relecture) (?:de|par)'],
  ['translation', 'version française(?: de| par)?|traduit par|traduction (?:de|par)'],
  ['photography', 'photos? (?:de|par)'],
  // German: “(Bericht von …, redigiert von …)”
  [
    'reporting',
    '(?:(?:zusätzliche )?berichterstattung|bericht|reportage)(?: von|:)|(?:unter )?mitarbeit(?: von|:)',
  ],
  ['reporting', 'mit beiträgen von'],
  ['writing', '(?:geschrieben|verfasst|zusammengestellt|aufgeschrieben) von|text(?: von|:)|autor(?:in)?:'],
  ['editing', '(?:redigiert|bearbeitet) von|redaktion(?: von|:)'],
  ['translation', 'übersetzt von|übersetzung(?: von|:)|aus dem \\p{L}{4,20} von'],
  ['research', 'recherche(?: von|:)'],
  ['photography', '(?:fotos?|bilder)(?: von|:)'],
  // Portuguese, Italian, Dutch
  ['reporting', 'reportagem(?: adicional)? (?:de|por)|com (?:a )?(?:colaboração|contribuição) de'],
  ['reporting', 'con la collaborazione di|met (?:medewerking|bijdragen) van|m\\.m\\.v\\.'],
  ['writing', 'testo di|scritto da|geschreven door|tekst:'],
  ['editing', 'edição (?:de|por)|redatto da|a cura di|bewerkt door|eindredactie:'],
  ['translation', 'tradução (?:de|por)|traduzido por|tradotto da|traduzione di|vertaald door|vertaling:'],
];
/** Credits in which a house stands as often as a person: “With files from The Canadian Press”, “Avec AFP”. */
const fromHouses = [
  'with (?:additional )?(?:files?|a file|assistance|help|support|reporting|material|information|contributions?|input|reports?|copy)(?: from| by)',
  'with (?:agency |agencies )?inputs?(?: from)?|inputs? from|with(?= agenc)|with(?= (?:the )?\\p{L})|information from|(?:compiled )?from(?= (?:staff|wire|news|agency|combined)\\b)',
  'mit (?:material|informationen|angaben|agenturmaterial) (?:von|der)|unter verwendung von material (?:von|der)',
  "avec(?: des?)?|avec l[’'](?=\\p{L})",
  'con (?:información|informaciones|datos|material)(?: de| del)?|con(?= (?:la )?\\p{Lu}| agencias)',
  'com (?:informações|material)(?: de| da| do| das| dos)?|com(?= agências)|con informazioni (?:di|da)',
  'met (?:informatie|materiaal) van',
].join('|');

/** “With”, “Avec”, “Con” and “Com” begin many a sentence: only an agency behind them makes a credit, and only at its start. */
export const bareWith = /^(?:with|avec(?: des?)?|avec l[’']|con|com)\s*$/i;

const english = wordsOf(work);
const addition = '(?:with )?(?:additional |further |previous |earlier |extra |more |other |original |lead )?';
const preface = '(?:(?:this|the) (?:story|article|report|piece|dispatch) (?:was|has been) )?';
const prefaceFirst = new RegExp(`^${preface}`, 'i');
const joint = `(?:${english})(?:(?:,| and| &|/|, and) ?(?:additional )?(?:${english})){0,3}`;
const heads = [
  `${preface}${addition}${joint}(?: assistance| help| support)?(?: by|(?<=ing|tion) from| by ?:)`,
  `${addition}(?:${english})(?: was| were)? (?:contributed|provided) by`,
  `${addition}(?:${wordsOf(labelled)})(?: and (?:${wordsOf(labelled)}))? ?:`,
  'to contact the (?:reporter|writer|author|editor)s?(?: on| responsible for) this (?:story|article) ?:',
  wordsOf(foreign),
  fromHouses,
].join('|');
/** A whole word before it, a whole word or a colon at its end. */
const anyHead = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${heads})(?:(?<=[:’'])|(?![\\p{L}\\p{N}]))\\s*:?\\s*`,
  'giu',
);
const headHere = new RegExp(anyHead.source, 'iuy');
const houseHead = new RegExp(`^(?:${fromHouses})(?![\\p{L}\\p{N}])|^avec l[’']`, 'iu');
const roles = [...work, ...labelled, ...foreign].map(
  ([role, words]) => [role, new RegExp(`(?<!\\p{L})(?:${words})`, 'iu')] as const,
);

function wordsOf(table: Work): string {
  return table.map(([, words]) => words).join('|');
}

/** Says whether a text begins with a head. */
export function beginsWithCreditHead(text: string): boolean {
  headHere.lastIndex = 0;
  return headHere.test(text);
}

/** Lists the heads in a text, in order. */
export function findCreditHeads(text: string): CreditHead[] {
  return [...text.matchAll(anyHead)]
    .filter((hit) => hit.index === 0 || !bareWith.test(hit[0]))
    .map((hit) => ({
      role: roleOf(hit[0].replace(prefaceFirst, '')),
      fromHouses: houseHead.test(hit[0]),
      words: hit[0],
      index: hit.index,
    }));
}

/** The role of the work that is named first, the longest word for it: “photo editing” is editing. */
export function roleOf(words: string): ContributorRole {
  let best: { role: ContributorRole; index: number; length: number } | null = null;
  for (const [role, pattern] of roles) {
    const hit = pattern.exec(words);
    if (
      !hit ||
      (best && (hit.index > best.index || (hit.index === best.index && hit[0].length <= best.length)))
    )
      continue;
    best = { role, index: hit.index, length: hit[0].length };
  }
  return best?.role ?? 'reporting';
}
