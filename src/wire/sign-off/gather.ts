import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Claim } from '../../source/claims.ts';
import { foldSpace } from '../blocks.ts';
import type { AgencyProfile } from '../profile.ts';
import type { NoticeReading, SignOffReading } from '../reading.ts';
import type { FootPiece } from './piece.ts';

type PieceOf<K extends FootPiece['kind']> = Extract<FootPiece, { readonly kind: K }>;

/** Puts the pieces of a foot, in the order of the copy, together to what the foot says. */
export function toSignOff(
  pieces: readonly FootPiece[],
  claims: readonly Claim[],
  findings: readonly Finding[],
): SignOffReading {
  const marker = of(pieces, 'marker')[0] ?? null;
  const byline = of(pieces, 'byline')[0]?.value ?? null;
  const credits = of(pieces, 'credit').map(({ value }) => value);
  const notes = of(pieces, 'note');
  const filed = notes.map((note) => note.filed).find((filing) => filing !== null) ?? null;
  const terms = of(pieces, 'usageTerms').map(({ value }) => value);
  const distributor = of(pieces, 'distributor')[0]?.value ?? null;
  const notice = withTerms(chooseNotice(pieces, marker?.profile ?? null), terms, distributor);
  const senders = unique([
    marker?.profile ?? null,
    notice?.profile ?? null,
    ...of(pieces, 'source').map(({ profile }) => profile),
    filed?.profile ?? null,
    ...(byline?.agencies ?? []),
  ]);
  return {
    contributors: credits.flatMap(({ contributors }) => contributors),
    corrections: of(pieces, 'correction').map(({ value }) => value),
    notes: notes.map(({ value }) => value),
    notice,
    usageTerms: notice || terms.length === 0 ? null : terms.join(' '),
    marker: marker?.value ?? null,
    byline,
    published: of(pieces, 'date')[0]?.value ?? filed?.published ?? null,
    updated: of(pieces, 'updated').at(-1)?.value ?? null,
    agencies: senders,
    otherAgencies: unique([
      ...of(pieces, 'source').flatMap(({ others }) => others),
      ...credits.flatMap(({ agencies }) => agencies),
    ]).filter((agency) => !senders.includes(agency)),
    claims,
    findings,
  };
}

/** Tells of each stretch of copy that is dropped as furniture. */
export function furnitureFindings(text: string, claims: readonly Claim[]): Finding[] {
  return claims
    .filter(({ field }) => field === 'furniture')
    .map(({ start, end }) => ({
      ruleId: 'furniture-dropped',
      offset: start,
      message: `Took “${shortened(foldSpace(text.slice(start, Math.min(end, start + 200))))}” for furniture and left it out of the story.`,
      hint: 'It is kept under `furniture` in the record. If it is story, put a sentence of story below it.',
    }));
}

/** A station's notice may stand below the agency's: the one whose house sent the story counts, else the first. */
function chooseNotice(pieces: readonly FootPiece[], sender: AgencyProfile | null): NoticeReading | null {
  const notices = of(pieces, 'notice').map(({ value }) => value);
  const bySender = sender && notices.find(({ profile }) => profile === sender);
  return bySender || notices.find(({ profile }) => profile !== null) || notices[0] || null;
}

/** Terms and distributor may stand in paragraphs of their own. */
function withTerms(
  notice: NoticeReading | null,
  terms: readonly string[],
  distributor: string | null,
): NoticeReading | null {
  if (!notice || (terms.length === 0 && distributor === null)) return notice;
  const usageTerms = [notice.usageTerms, ...terms].filter((own) => own !== null).join(' ');
  return {
    ...notice,
    usageTerms: usageTerms === '' ? null : usageTerms,
    distributor: notice.distributor ?? distributor,
  };
}

function of<K extends FootPiece['kind']>(pieces: readonly FootPiece[], kind: K): PieceOf<K>[] {
  return pieces.filter((piece): piece is PieceOf<K> => piece.kind === kind);
}

function unique(agencies: readonly (AgencyProfile | null)[]): AgencyProfile[] {
  return [...new Set(agencies.filter((agency) => agency !== null))];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
