import { copyWord } from '../corrections.ts';
import type { NoteReading } from '../reading.ts';

type NoteType = NoteReading['type'];

const thisCopy = `this (?:[\\p{L}\\d’'.,-]{1,20} ){0,4}?${copyWord}`;
const theCopy = `(?:${thisCopy}|the (?:article|story|post|piece))`;
const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,5})';
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|final|next|\\d{1,2}(?:st|nd|rd|th))';
const set = '(?:series|package|collection|project)';
/** Behind “developing story”: the note's end or another sentence of it, and not “, she said”. */
const noProse =
  '(?=\\s*(?:[.!;:–—(…-]|$|and (?:will|may|is)|that (?:will|is)|, (?:check|come|please|stay|and|with)))';

/** What notes say of themselves, without a label; the first that fits counts. */
const sentences: readonly (readonly [NoteType, RegExp])[] = [
  [
    'series',
    start(
      `(?:this|the following) (?:\\p{L}{2,14} ){0,3}?(?:is|was) (?:the )?(?:part ${number}|${ordinal} (?:part|installment|instalment|article|story|piece|report|in|of)|one (?:of|in))\\b[^.]{0,60}\\b(?:${set}|parts|stories|articles|of ${number})\\b`,
    ),
  ],
  [
    'series',
    start(
      `${thisCopy} (?:is|was) (?:a )?part of (?:an?|the|our|\\p{L}[\\p{L}’' ]{1,40}['’]s?)\\b[^.]{0,80}\\b${set}`,
    ),
  ],
  ['series', start(`part ${number} (?:of|in) (?:${number}|an? [^.]{0,40}series)\\.?$`)],
  [
    'series',
    start(
      `(?:the )?${ordinal} (?:of|in) (?:an? |our |${number} )(?:\\p{L}[\\p{L}-]{1,20} ){0,3}(?:parts?|series|stories|articles)\\.?$`,
    ),
  ],
  [
    'developing',
    start(`(?:this|it) is (?:still )?a (?:developing|breaking)(?: news)? (?:story|situation)${noProse}`),
  ],
  [
    'developing',
    start(
      `this (?:news )?(?:story|situation|article|report) is (?:still )?(?:developing|breaking)${noProse}`,
    ),
  ],
  ['developing', start(`${theCopy} (?:will be|is being|is) (?:\\p{L}{3,14}ly )?updated`)],
  ['developing', start(`(?:developing|breaking)(?: news)? story${noProse}`)],
  [
    'developing',
    start(
      '(?:more|details|further details|more details|more information) (?:to come|to follow|follow|soon|will follow|coming soon)[\\s.!…]{0,4}$',
    ),
  ],
  ['developing', start('(?:please )?(?:check|come) back (?:here )?(?:for|later|soon|often)')],
  ['developing', start('(?:esta es una )?(?:noticia|historia|información) en desarrollo')],
  ['developing', start('(?:habrá ampliación|más información en breve|en breve,? más información)')],
  [
    'developing',
    start(
      '(?:diese|die) (?:meldung|nachricht) wird (?:laufend |ständig |fortlaufend )?(?:aktualisiert|ergänzt)',
    ),
  ],
  ['developing', start('(?:mehr|weitere informationen|weiteres) (?:in kürze|folgen|folgt)[\\s.!…]{0,4}$')],
  ['developing', start("plus d[’'](?:informations?|infos|détails) (?:à suivre|à venir|suivront)")],
  [
    'developing',
    start(
      '(?:(?:notizia|articolo) )?in aggiornamento[\\s.!…]{0,4}$|(?:reportagem |notícia |matéria )?em atualização[\\s.!…]{0,4}$',
    ),
  ],
  [
    'origin',
    start(
      `(?:${thisCopy}|the (?:article|story|post|piece))(?: by [^.]{2,80}?)? (?:was |has been |had been |is )?(?:also )?(?:first|originally|initially) (?:published|appeared|posted|ran|run|aired|broadcast|printed|reported|released|written|shared)`,
    ),
  ],
  [
    'origin',
    start(
      `${thisCopy}(?: by [^.]{2,80}?)? (?:appeared|ran|aired|(?:was|is|has been) (?:published|posted|printed))(?: \\p{L}+)? (?:first|originally)`,
    ),
  ],
  [
    'origin',
    start(
      `${thisCopy} (?:was|is|has been|appears) (?:here )?(?:being )?(?:re-?published|re-?printed|reposted|cross-?posted|co-?published|excerpted|adapted|syndicated|translated) (?:from|with|by|in|under|here|courtesy)`,
    ),
  ],
  [
    'origin',
    start(
      'this (?:article|story|post|piece) (?:was|is) (?:produced|provided|distributed|published) (?:by|in partnership with|in collaboration with|through|as part)',
    ),
  ],
  [
    'origin',
    start('(?:first|originally) (?:published|appeared|posted|printed|aired|broadcast)(?: (?:in|on|at|by)|:)'),
  ],
  ['editor', start('[^.]{3,200} (?:does|do) not work for, consult, own shares in')],
  [
    'editor',
    start(
      "(?:the (?:author|writer|columnist)|\\p{Lu}[\\p{L}.’'-]{0,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,3}) is (?:an?|the) [^.]{3,160}\\. (?:the|any|all) (?:views|opinions) expressed",
    ),
  ],
  ['editor', start('the (?:views|opinions) expressed (?:here|in this|are|by)')],
  ['origin', start('(?:re-?published|re-?printed|reposted|cross-?posted|excerpted) (?:from|courtesy)')],
  [
    'origin',
    start(
      '(?:dieser|der) (?:artikel|text|beitrag) (?:erschien|ist|wurde) (?:zuerst|zunächst|ursprünglich|erstmals)',
    ),
  ],
  [
    'origin',
    start(
      "(?:cet article|ce texte|cette dépêche)(?: (?:de|du) [^.]{2,60}?)? (?:a (?:d[’']abord |initialement )?été publiée?|est paru)(?: initialement| pour la première fois| d[’']abord)?",
    ),
  ],
  [
    'origin',
    start(
      'est[ea] (?:artículo|nota|texto|reportaje) (?:fue publicad[oa]|se publicó|apareció) (?:originalmente|por primera vez|primero)',
    ),
  ],
  ['origin', start('est[ea] (?:artigo|texto|reportagem) foi publicad[oa] (?:originalmente|primeiro)')],
  [
    'origin',
    start(
      'quest[oa] (?:articolo|testo) è (?:apparso|stato pubblicato) (?:originariamente|originalmente|per la prima volta|prima)',
    ),
  ],
  [
    'update',
    start(
      `(?:${theCopy}|this headline and ${copyWord}) (?:was|has been|have been|is)(?: last| most recently| since| later)? (?:updated|revised|expanded)(?! by)`,
    ),
  ],
  [
    'origin',
    start(
      `an? (?:\\p{L}{4,12} )?version of (?:this|the) ${copyWord} (?:first |originally |also )?(?:appears|appeared|was published|ran|will appear)`,
    ),
  ],
  [
    'origin',
    start(`${thisCopy} (?:appears|appeared) in the .{0,80}(?:edition|issue|section|magazine|print)`),
  ],
  [
    'editor',
    start(
      '(?:except for the headline, )?this (?:story|article|report|copy) (?:has not been|is not) edited by',
    ),
  ],
  [
    'editor',
    start(
      'this (?:story|article|report) (?:was|has been|is) (?:auto|automatically)[- ]?(?:generated|published|translated)',
    ),
  ],
  [
    'origin',
    start(
      `an? (?:\\p{L}{4,12} )?version of (?:this|the) ${copyWord} (?:first |originally |also )?(?:appears|appeared|was published|ran|will appear)`,
    ),
  ],
  [
    'origin',
    start(`${thisCopy} (?:appears|appeared) in the .{0,80}(?:edition|issue|section|magazine|print)`),
  ],
  [
    'editor',
    start(
      '(?:except for the headline, )?this (?:story|article|report|copy) (?:has not been|is not) edited by',
    ),
  ],
  [
    'editor',
    start(
      'this (?:story|article|report) (?:was|has been|is) (?:auto|automatically)[- ]?(?:generated|published|translated)',
    ),
  ],
  ['editor', start(`${thisCopy} (?:was|has been|is being) (?:refiled|resent|reissued|repeated)`)],
  ['update', start('(?:last )?updated (?:with|to (?:include|add|reflect|show)|throughout)')],
  [
    'update',
    start(
      '(?:dieser|der) (?:artikel|text|beitrag|bericht) wurde .{0,60}?(?:aktualisiert|ergänzt|überarbeitet)',
    ),
  ],
  ['update', start('(?:cet article|ce texte|cette dépêche) a été (?:mise?e? à jour|actualisée?)')],
  [
    'update',
    start(
      'est[ea] (?:artículo|nota|noticia|texto|información|historia) (?:ha sido|fue|se ha) actualizad[oa]',
    ),
  ],
  ['update', start('est[ea] (?:artigo|texto|reportagem|matéria|notícia) foi atualizad[oa]')],
  ['update', start('quest[oa] (?:articolo|testo|notizia) è stat[oa] aggiornat[oa]')],
  [
    'update',
    start('dit (?:artikel|bericht|verhaal) (?:is|wordt) .{0,60}?(?:bijgewerkt|geüpdatet|aangevuld)'),
  ],
];
/** “(Adds details in paragraph 3)”, “(Recasts, adds quotes)”: what an agency tells its editors, in brackets. */
const advisories: readonly (readonly [NoteType, RegExp])[] = [
  ['update', /^(?:updates?|updating|updated)\b/i],
  [
    'editor',
    /^(?:adds?|adding|recasts?|releads?|re-leads?|leads? with|rewrites?|re-?writes?|writes? through|write-?through|writethru|refiles?|repeats?|resends?|new throughout|changes? (?:headline|dateline|slug|byline)|removes?|deletes?|drops?|edits?|makes clear|moves? (?:up|dateline)|restores?|trims?|expands?|includes?|incorporates?|new (?:headline|quotes|details|photo)|with (?:photos?|graphics?|video)|eds?[.:])(?!\p{L})/iu,
  ],
];

/** Tells a note by its first sentence; null where it says nothing that only a note says. */
export function noteForm(text: string): NoteType | null {
  return sentences.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Tells an advisory by its first word; its brackets must be off. */
export function noteAdvisory(text: string): NoteType | null {
  return advisories.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function start(words: string): RegExp {
  return new RegExp(`^(?:${words})`, 'iu');
}
