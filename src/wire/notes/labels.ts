import { foldSpace } from '../blocks.ts';
import { type DayReading, readDay } from '../dates.ts';
import type { PartialDate } from '../reading.ts';
import type { WireContext } from '../wire-context.ts';

export type NoteLabel =
  | 'correction'
  | 'clarification'
  | 'editor'
  | 'update'
  | 'developing'
  | 'note'
  | 'warning';

/** A label at the start of a note: what it announces, the date it gives, and how many characters it takes. */
export interface NoteLabelReading {
  readonly label: NoteLabel;
  readonly date: PartialDate | null;
  readonly length: number;
}

/** The labels by what they announce, in the languages of agencies; written as parts of regular expressions. */
const labels: Readonly<Record<NoteLabel, string>> = {
  correction:
    'corrections?(?: appended| and clarifications)?|corrected|errat(?:um|a)|korrektur(?:en)?|korrekturhinweis|berichtigung(?:en)?|richtigstellung|correcci(?:ón|ones)|rectificaci(?:ón|ones)|fe de err(?:atas|ores)|rectificatifs?|rectification|correctifs?|erratum|errata corrige|rettific(?:a|he)|correzion[ei]|correç(?:ão|ões)|retificação|correcties?|rectificaties?|rättelse|rettelse|retting|oikaisu|korjaus|sprostowanie|korekta|исправлени[ея]|поправка|виправлення|düzeltme|ralat|koreksi|masahihisho|更正(?:启事)?|訂正|정정|تصحيح|تصويب|תיקון|تصحیح|सुधार',
  clarification:
    'clarifications?|aclaraci(?:ón|ones)|klarstellung(?:en)?|präzisierung|précisions?|clarification|mise au point|esclarecimento|clarificação|precisazion[ei]|verduidelijking|förtydligande|presisering|präzision|wyjaśnienie|уточнени[ея]|уточнення|açıklama|klarifikasi|澄清|توضيح|הבהרה',
  editor:
    "(?:the )?editors?['’]?s?['’]? notes?|ed(?:s?\\.|s|itor['’]?s)?\\.? notes?|notes? to (?:readers|editors)|eds?\\.?(?=\\s*:)|editors(?=\\s*:)|attention,? editors|programming note|publisher['’]s note|author['’]s note|(?:full )?disclosure|anm(?:\\.|erkung) d(?:\\.|er) red(?:\\.|aktion)|hinweis der redaktion|anmerkung der redaktion|nota d(?:el|a|e la) (?:editora?|redacción|redação|redactora?)|n\\. ?de la r\\.|n\\.? ?d\\.? ?l\\.? ?r\\.?|note de (?:la rédaction|l['’]éditeur)|nota (?:dell['’]editore|della redazione|del direttore)|noot van de redactie|redactionele noot|redaktionens (?:anmärkning|bemærkning)|от редакции|примечание редакции|від редакції|编者按|编者注|編者按|編集部注|편집자주|ملاحظة (?:المحرر|التحرير)|הערת המערכת",
  update:
    'updates?|aktualisierung|actualizaci(?:ón|ones)|mise à jour|aggiornament[oi]|atualizaç(?:ão|ões)|bijgewerkt|oppdatering|uppdatering|opdatering|päivitys|aktualizacja|обновление|оновлення|güncelleme|更新|追記|업데이트|تحديث|עדכון',
  developing: 'developing(?: (?:news|story))?|en desarrollo|in aggiornamento|em atualização',
  note: 'note|nb|n\\.b\\.|nota|hinweis|ps',
  warning: '(?:content|trigger|reader|graphic)? ?(?:warning|advisory)|achtung|advertencia|avertissement',
};
const patterns = Object.entries(labels).map(
  ([label, words]) => [label as NoteLabel, new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);
/** `(`, `, `, ` on `: what stands between a label and its date. */
const beforeDate = /^[\s,;([–—-]*(?:(?:on|of|from|am|vom|le|du|el|del|em|il|op)\s+)?/i;
/** “5:30 p.m. ET”, “1705 GMT”, “14h24” beside the date. */
const clock =
  /^[\s,;–—-]*(?:at\s+)?(?:\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?)?|noon|midnight)(?:\s(?:[A-Z]{2,4}|Uhr))?(?=[\s,;:)\]–—-]|$)[\s,;]*/;
/** `:`, `) — `, `]:`; a label alone on its line needs none of them. */
const close = /^\s*(?:[)\]]\s*[:：.–—-]*|[:：]|[.]?\s*[–—-]{1,2}(?=\s))\s*/;

/**
 * Reads a label off the start of a note: “Correction:”, “CORRECTION (March 3, 2024):”, “Editor’s note —”.
 * A label without colon, dash or bracket behind it is a word of the text (“Correction fluid sold out”).
 */
export function readNoteLabel(text: string, context: WireContext): NoteLabelReading | null {
  const start = text.slice(0, 80).replace(/\s+/g, ' ');
  for (const [label, pattern] of patterns) {
    const hit = pattern.exec(start);
    if (!hit) continue;
    const head = foldedHead(text);
    const behind = readBehindLabel(head.text.slice(hit[0].length), context);
    if (behind) return { label, date: behind.date, length: head.offset(hit[0].length + behind.length) };
  }
  return null;
}

/** Says whether a text is a label and nothing else, as a heading above its note: “Correction”. */
export function isBareLabel(text: string): NoteLabel | null {
  const bare = foldSpace(text).replace(/[\s:：.]+$/, '');
  if (bare.length > 40) return null;
  const hit = patterns.find(([, pattern]) => pattern.exec(bare)?.[0].length === bare.length);
  return hit && (hit[0] === 'correction' || hit[0] === 'clarification' || hit[0] === 'editor')
    ? hit[0]
    : null;
}

function readBehindLabel(
  rest: string,
  context: WireContext,
): { date: PartialDate | null; length: number } | null {
  const closed = close.exec(rest);
  if (closed && !/^\s*[)\]]/.test(closed[0])) return { date: null, length: closed[0].length };
  let at = 0;
  let date: PartialDate | null = null;
  let timed = false;
  for (let turn = 0; turn < 3; turn++) {
    const lead = beforeDate.exec(rest.slice(at))?.[0].length ?? 0;
    const day: DayReading | null = date ? null : readDay(rest.slice(at + lead), context.language);
    if (day) {
      date = day.date;
      at += lead + day.length;
      continue;
    }
    const time = timed || (lead === 0 && at === 0) ? null : clock.exec(rest.slice(at + lead));
    if (!time) break;
    timed = true;
    at += lead + time[0].length;
  }
  if (!date && !timed) return null;
  const end = close.exec(rest.slice(at));
  return end ? { date, length: at + end[0].length } : null;
}

/** The first characters with white space folded, which dates need, and the way back to offsets in the text. */
function foldedHead(text: string): { text: string; offset(index: number): number } {
  const offsets: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < text.length && letters.length < 120; at++) {
    const space = /\s/.test(text.charAt(at));
    if (space && letters.at(-1) === ' ') continue;
    letters.push(space ? ' ' : text.charAt(at));
    offsets.push(at);
  }
  return {
    text: letters.join(''),
    offset: (index) => offsets[index] ?? Math.min(text.length, (offsets.at(-1) ?? -1) + 1),
  };
}
