import { commaOf, joinNames, signNames } from '../languages/joined-names.ts';
import type { Language } from '../languages/language.ts';
import { rememberEach, rememberSome } from '../remember.ts';
import { foldSpace } from './blocks.ts';
import { assemble, toReading } from './byline/assemble.ts';
import { type Item, readSigned } from './byline/items.ts';
import { readBylineLine } from './byline/line.ts';
import { dropFootnoteDigit } from './byline/noise.ts';
import { plainByline, trimByline } from './byline/plain.ts';
import { restStart, trimSeparators } from './byline/rest.ts';
import { looseName, settleLoose } from './byline/settle.ts';
import { readBy } from './byline/words.ts';
import { isOrganization } from './organizations.ts';
import type { AuthorReading, BylineReading } from './reading.ts';
import type { WireContext } from './wire-context.ts';

export { type BylineLines, readBylineLines } from './byline/lines.ts';

/** No list of authors is longer. */
const longest = 4000;

/** Reads a header's line as a byline; null where it is not one beyond doubt. What a date behind it says is not in the reading. */
export function readByline(line: string, context: WireContext): BylineReading | null {
  return readBylineLine(line, context)?.reading ?? null;
}

/**
 * Parses a string that is known to be a byline: front matter's `author` or `byline`. A pseudonym or band stays one
 * author where splitting it would be doubtful.
 */
export function parseByline(text: string, context: WireContext): BylineReading {
  const known = prepare(text, context);
  const items = settleLoose(known.items, known.body, context.language.code);
  return finish(known, items, context);
}

/**
 * Parses one entry of front matter's list of authors: one author, however it reads (law 15), with the role, place or
 * house that stands behind the name; or an organisation and no person.
 */
export function parseAuthorEntry(text: string, context: WireContext): BylineReading {
  const { language, agencies, timeZone } = context;
  return entriesOf(agencies)(language)(text, timeZone);
}

/** Few people write most of a paper, and are read once. */
const entriesOf = rememberEach((agencies: WireContext['agencies']) =>
  rememberEach((language: Language) =>
    rememberSome(2000, (text: string, timeZone: string) =>
      parseEntryAnew(text, { language, agencies, timeZone }),
    ),
  ),
);

function parseEntryAnew(text: string, context: WireContext): BylineReading {
  const known = prepare(text, context);
  const { items, body } = known;
  const language = context.language.code;
  if (isOrganization(body, context.agencies) && items.every(({ reading }) => reading.kind !== 'person')) {
    return finish(
      known,
      [{ piece: wholePiece(body), reading: { kind: 'organization', text: body } }],
      context,
    );
  }
  const people = items.filter(({ reading }) => reading.kind === 'person');
  const unsure = items.filter(({ reading }) => reading.kind === 'unknown');
  const others = [...people, ...unsure].filter(({ piece }) =>
    ['and', 'with', 'told', 'semicolon'].includes(piece.join),
  );
  if (people.length === 1 && others.length === 0) {
    return finish(known, onePerson(settleLoose(items, body, language)), context);
  }
  if (people.length + unsure.length < 2) return finish(known, settleLoose(items, body, language), context);
  return finish(known, oneName(items, body, language), context);
}

/** Composes a byline from a list: “By A, B and C, CNN”, in the language's words; empty where nobody signs. */
export function composeByline(
  authors: readonly Pick<AuthorReading, 'name'>[],
  organization: string | null,
  language: Language,
): string {
  const names = authors.map(({ name }) => name).filter((name) => name !== '');
  const signed = names.length > 0 ? joinNames(names, language) : (organization ?? '');
  if (signed === '') return '';
  const house = names.length > 0 && organization ? `${commaOf(language)}${organization}` : '';
  return signNames(`${signed}${house}`, language);
}

interface Known {
  readonly raw: string;
  readonly text: string;
  readonly body: string;
  readonly items: readonly Item[];
}

function prepare(text: string, context: WireContext): Known {
  const raw = foldSpace(text.length > longest ? text.slice(0, longest) : text);
  const end = restStart(raw, context.language);
  const plain = dropFootnoteDigit(trimByline(trimSeparators(plainByline(raw.slice(0, end)))));
  const by = readBy(plain, context.language);
  const body = plain.slice(by?.length ?? 0).trim();
  if (text.length > longest) return { raw, text: plain, body: '', items: [] };
  return {
    raw,
    text: plain,
    body,
    items: body === '' ? [] : readSigned(by, body, context),
  };
}

function finish({ raw, text, body }: Known, items: readonly Item[], context: WireContext): BylineReading {
  return toReading(assemble(items, body, context), text, raw);
}

/** Behind one person, what could be another is the house. */
function onePerson(items: readonly Item[]): Item[] {
  const first = items.findIndex(({ reading }) => reading.kind === 'person');
  return items.map((item, index) =>
    index > first && item.reading.kind === 'person'
      ? { ...item, reading: { kind: 'affiliation', text: item.reading.name } }
      : item,
  );
}

/** “Jane Doe and John Roe” as one entry is one author of that name; a house behind it stays a house. */
function oneName(items: readonly Item[], body: string, language: string): Item[] {
  const isName = ({ reading }: Item) => reading.kind === 'person' || reading.kind === 'unknown';
  const first = items.find(isName);
  const to = items.findLastIndex(isName);
  const last = items[to];
  if (!first || !last) return [...items];
  const name = looseName(body.slice(first.piece.start, last.piece.end), language);
  return [{ piece: first.piece, reading: { kind: 'person', name } }, ...items.slice(to + 1)];
}

function wholePiece(text: string): Item['piece'] {
  return { join: 'start', text, start: 0, end: text.length };
}
