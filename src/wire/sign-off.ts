import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Claim } from '../source/claims.ts';
import { type Block, foldSpace } from './blocks.ts';
import { readAddressAbove } from './furniture.ts';
import { isBareLabel } from './notes/labels.ts';
import { readPlainNote } from './notes.ts';
import { findRights, readNoticeOpening } from './notice/opening.ts';
import type { SignOffReading } from './reading.ts';
import { type BlockFoot, readBlockFoot } from './sign-off/block.ts';
import { furnitureFindings, toSignOff } from './sign-off/gather.ts';
import type { FootPiece } from './sign-off/piece.ts';
import { toPlain } from './sign-off/plain.ts';
import { isNoSentence } from './sign-off/steps.ts';
import type { WireContext } from './wire-context.ts';

/** A foot of more blocks is no foot, and a menu below a notice of more none either. */
const mostBlocks = 200;
const mostParts = 20;
const mostMenuBlocks = 6;
/** What may take even the last block of a file: nobody writes a story of it. */
const beyondDoubt: ReadonlySet<FootPiece['kind']> = new Set([
  'marker',
  'notice',
  'end',
  'source',
  'date',
  'updated',
]);
/** `[1]: https://example.com`, `[^note]: text`: defined below, read elsewhere. */
const definition = /^\s{0,3}\[[^\]\n]{1,200}\]:\s/;
/** “- [Ship sinks](https://example.com)”, “## Related stories”: what a site offers next. */
const linkLine =
  /^\s*(?:(?:[-*+]|\d{1,2}[.)])\s+)?\[[^[\]]{1,200}\]\([^()\s]{1,300}\)\s*$|^\s*#{1,6}\s.{1,60}$/;

/**
 * Reads the foot of a story from the end upwards, up to the first block that is story (law 3): markers, notices,
 * credits, corrections, notes, furniture. `text` is the whole source, `blocks` the story's blocks below its header.
 * At least one block stays story, unless what is left is a notice and nothing else.
 *
 * Raises `furniture-dropped` for what belongs to no field, and `notice-not-recognised` for a line of rights whose
 * holder can't be read, which stays in the body.
 */
export function readSignOff(text: string, blocks: readonly Block[], context: WireContext): SignOffReading {
  const foot: Foot = { pieces: [], claims: [], findings: [] };
  let index = blocks.length - 1;
  for (let turn = 0; index >= 0 && turn < mostBlocks; turn++) {
    const next = readUpwards(text, blocks, index, foot, context);
    if (next === null) break;
    index = next;
  }
  return toSignOff(foot.pieces, foot.claims, [...foot.findings, ...furnitureFindings(text, foot.claims)]);
}

/** What has been read so far, in the order of the copy. */
interface Foot {
  readonly pieces: FootPiece[];
  readonly claims: Claim[];
  readonly findings: Finding[];
}

/** Reads the block at `index`; gives the index of the block to go on with, or null where the story begins. */
function readUpwards(
  text: string,
  blocks: readonly Block[],
  index: number,
  foot: Foot,
  context: WireContext,
): number | null {
  const block = blocks[index];
  if (!block) return null;
  if (isTransparent(text, block)) return index - 1;
  const heading = headingClaim(text, block, foot);
  if (heading && index > 0) {
    foot.claims.unshift(heading);
    return index - 1;
  }
  if (foot.pieces.length > 0 && index > 0 && readAddressAbove(`${plainOf(text, block)}\n`, context)) {
    foot.pieces.unshift({ kind: 'furniture' });
    foot.claims.unshift(wholeClaim(text, block, 'furniture'));
    return index - 1;
  }
  const own = readWholeBlock(text, block, context);
  if (own.taken.length > 0) {
    const whole = own.taken[0]?.from === startOf(block);
    const last = whole && !blocks.slice(0, index).some((other) => !isTransparent(text, other));
    const kept = last
      ? own.taken.filter(({ pieces }) => pieces.every(({ kind }) => beyondDoubt.has(kind)))
      : own.taken;
    if (
      kept.length < own.taken.length ||
      isLooseRule(text, own.taken, foot) ||
      isAttribution(text, blocks[index - 1], own.taken)
    )
      return null;
    for (const part of own.taken.toReversed()) add(foot, part);
    return whole ? index - 1 : null;
  }
  return (
    readLabelled(text, blocks, index, foot, context) ??
    readPastMenu(text, blocks, index, foot, context) ??
    passNotice(text, blocks, index, foot)
  );
}

/** A rule of hyphens or stars with nothing of the foot below it may be the writer's own. */
function isLooseRule(text: string, taken: readonly BlockFoot[], foot: Foot): boolean {
  const [claim, more] = taken.flatMap(({ claims }) => claims);
  return foot.pieces.length === 0 && !!claim && !more && /^[-*\s]+$/.test(text.slice(claim.start, claim.end));
}

/** A name behind a dash, below a quotation, says who said it and signs nothing. */
function isAttribution(text: string, above: Block | undefined, taken: readonly BlockFoot[]): boolean {
  const [piece, more] = taken.flatMap(({ pieces }) => pieces);
  if (!above || piece?.kind !== 'byline' || more || piece.value.organization !== null) return false;
  const words = text.slice(startOf(above), endOf(above)).trim();
  return words.startsWith('>') || (/^["“”„«‘']/.test(words) && /["”“»’'][.,]?$/.test(words));
}

/** Reads a block's end again and again, until what is left of it is story; the parts in the order of the copy. */
function readWholeBlock(text: string, block: Block, context: WireContext): { taken: BlockFoot[] } {
  const taken: BlockFoot[] = [];
  let end = endOf(block);
  while (taken.length < mostParts && end > startOf(block)) {
    const part = readBlockFoot(text, block, end, context);
    if (!part) break;
    taken.unshift(part);
    end = part.from;
  }
  return { taken };
}

/** “Correction” as a heading above a note that says itself what it is. */
function headingClaim(text: string, block: Block, foot: Foot): Claim | null {
  const first = foot.pieces[0]?.kind;
  if ((first !== 'correction' && first !== 'note') || endOf(block) - startOf(block) > 120) return null;
  return isBareLabel(plainOf(text, block))
    ? { start: startOf(block), end: endOf(block), field: first }
    : null;
}

/** “Correction” as a heading, the note in the block below it. */
function readLabelled(
  text: string,
  blocks: readonly Block[],
  index: number,
  foot: Foot,
  context: WireContext,
): number | null {
  const block = blocks[index];
  const above = blocks[index - 1];
  if (!block || !above || index < 2) return null;
  const label = plainOf(text, above);
  if (!isBareLabel(label) || endOf(block) - startOf(block) > 4000) return null;
  const note = readPlainNote(`${foldSpace(label).replace(/[\s:.]+$/, '')}: ${plainOf(text, block)}`, context);
  if (!note) return null;
  const value = { type: note.type, date: note.date, text: note.text };
  const piece: FootPiece =
    note.kind === 'correction'
      ? { kind: 'correction', value: { ...value, type: note.type } }
      : { kind: 'note', value: { ...value, type: note.type }, filed: null };
  foot.pieces.unshift(piece);
  foot.claims.unshift(wholeClaim(text, above, note.kind), wholeClaim(text, block, note.kind));
  return index - 2;
}

/** Lines of a site's menu below a notice are furniture, whatever they say; without a notice above them they are story. */
function readPastMenu(
  text: string,
  blocks: readonly Block[],
  index: number,
  foot: Foot,
  context: WireContext,
): number | null {
  let above = index;
  while (above >= 0 && index - above < mostMenuBlocks && isMenu(text, blocks[above])) above--;
  const block = blocks[above];
  if (above === index || !block) return null;
  const { taken } = readWholeBlock(text, block, context);
  if (!taken.some(({ pieces }) => pieces.some(({ kind }) => kind === 'notice'))) return null;
  const menu = blocks.slice(above + 1, index + 1);
  foot.pieces.unshift(...menu.map((): FootPiece => ({ kind: 'furniture' })));
  foot.claims.unshift(...menu.map((own) => wholeClaim(text, own, 'furniture')));
  return above;
}

/** Tells of a line of rights that names no holder, and reads on above it. */
function passNotice(text: string, blocks: readonly Block[], index: number, foot: Foot): number | null {
  const block = blocks[index];
  if (!block || endOf(block) - startOf(block) > 400 || foot.findings.length > 0) return null;
  const plain = foldSpace(plainOf(text, block));
  const opening = readNoticeOpening(plain);
  const opens = opening?.signed && !/^[\d\s,.-]*\p{Ll}/u.test(plain.slice(opening.length));
  const rights = findRights(plain);
  const ends = rights !== null && !/^\s*[\p{Ll},;]/u.test(plain.slice(rights.end));
  if (!opens && !ends) return null;
  foot.findings.push({
    ruleId: 'notice-not-recognised',
    offset: startOf(block),
    message: 'Expected a copyright statement that names its holder; this line stays in the story.',
    hint: 'Write it as “© 2024 The Holder. All rights reserved.”, or give `copyright` in the front matter.',
  });
  return index > 0 ? index - 1 : null;
}

function add(foot: Foot, part: BlockFoot): void {
  foot.pieces.unshift(...part.pieces);
  foot.claims.unshift(...part.claims);
}

/** Definitions and bare tags show nothing at their place: they are passed over and stay. */
function isTransparent(text: string, block: Block): boolean {
  if (block.lines.every((line) => definition.test(line.text))) return true;
  const length = endOf(block) - startOf(block);
  if (length > 2000 || !/^\s*<(?!\s)/.test(block.lines[0]?.text ?? '')) return false;
  return (
    plainOf(text, block)
      .replace(/<!--.*?-->/gs, '')
      .trim() === ''
  );
}

function isMenu(text: string, block: Block | undefined): boolean {
  if (!block || block.lines.length > 12 || endOf(block) - startOf(block) > 2000) return false;
  if (block.lines.every((line) => linkLine.test(line.text))) return true;
  const lines = [...block.lines.map((line) => line.text), ...plainOf(text, block).split(/[\n\r]+/)];
  return lines.every((line) => line.trim() === '' || isNoSentence(line.trim()));
}

/** Claims a whole block, without the white space around it. */
function wholeClaim(text: string, block: Block, field: Claim['field']): Claim {
  const words = text.slice(startOf(block), endOf(block));
  return {
    start: endOf(block) - words.trimStart().length,
    end: startOf(block) + words.trimEnd().length,
    field,
  };
}

function plainOf(text: string, block: Block): string {
  return toPlain(text, startOf(block), endOf(block)).text;
}

function startOf(block: Block): number {
  return block.lines[0]?.start ?? 0;
}

function endOf(block: Block): number {
  return block.lines.at(-1)?.end ?? 0;
}
