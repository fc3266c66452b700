import { stringify } from 'yaml';
import type { ArticleRecord, Picture } from '../article/record.ts';
import { type Language, languageOf } from '../languages/index.ts';
import { signNames } from '../languages/joined-names.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readBy } from '../wire/byline/words.ts';
import { composeByline } from '../wire/byline.ts';

/** A block of Markdown that is no paragraph of prose: heading, quote, list, code, table, picture, HTML, note. */
const NO_PROSE = /^(?:#{1,6} |>|[-*+] |\d{1,9}[.)] |```|~~~|\||<|!\[|\[\^|\[[^\]]+\]:|\s{4}|---|\*\*\*|___)/;

/** Fields that front matter has no name for; their lines follow the story as they came. */
const FOOT_FIELDS = new Set(['contributors', 'note']);

/**
 * Writes `index.md`: the record as front matter in our own names and the body as Markdown, from which Broadsheet reads the
 * same record again.
 */
export function toMarkdown(record: ArticleRecord, languages: readonly Language[]): string {
  const language = languageOf(record.language, languages);
  const head = stringify(frontMatter(record, language), {
    lineWidth: 0,
    defaultKeyType: 'PLAIN',
  });
  const blocks = [
    record.keyPoints.map((point) => `* ${point}`).join('\n'),
    ...storyBlocks(record),
    ...footBlocks(record),
  ].filter((block) => block !== '');
  return `---\n${head}---\n\n${blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''}`;
}

function frontMatter(record: ArticleRecord, language: Language): Record<string, unknown> {
  const { usage, image } = record;
  return withoutNulls({
    title: asLine((record.headlinePrefix ?? '') + record.headline),
    kicker: record.kicker,
    standfirst: record.standfirst && asLine(record.standfirst),
    date: record.datePublished,
    updated: record.dateModified,
    authors: writeAuthors(record, language),
    byline: isBare(record, language) ? record.byline.text : null,
    agency: record.agency?.name ?? null,
    section: record.section?.name ?? null,
    topics: record.topics.map(({ name }) => name),
    series: record.series?.name ?? null,
    slug: record.id.slice('YYYY/MM/DD/'.length),
    slugline: record.slugline,
    language: record.language,
    image: image && writePicture(image),
    copyright: writeCopyright(record),
    usageTerms: record.copyright.usageTerms,
    corrections: record.corrections.map((correction) => withoutNulls({ ...correction })),
    status: usage.status === 'published' ? null : usage.status,
    withdrawn: writeWithdrawal(record),
    embargo: usage.embargo,
    expires: usage.expires,
  });
}

/** The notice and its parts, for no reading of its words is as sure as what stands in the record. */
function writeCopyright({
  copyright: { notice, holder, parent, year, distributor },
}: ArticleRecord): unknown {
  return notice === null ? null : withoutNulls({ notice, holder, parent, year, distributor });
}

function writePicture({ src, alt, caption, credit }: Picture): unknown {
  const words = { alt, caption, credit };
  const lines = Object.entries(words).map(([name, line]) => [name, line && asLine(line)]);
  return withoutNulls({ src, ...Object.fromEntries(lines) });
}

/** Some fields are read as a line of Markdown: what would be markup there is escaped. */
function asLine(text: string): string {
  // A bare address would take in the backslashes behind it.
  return plainText(text) === text ? text : text.replace(/[\\`*_[\]<>&~!@]|:(?=\/\/)|(?<=www)\./gi, '\\$&');
}

/** Why a story was withdrawn stands in the record as an editor's note. */
function writeWithdrawal({ usage, notes }: ArticleRecord): unknown {
  const note = usage.status === 'withdrawn' ? notes.find(({ type }) => type === 'editor') : undefined;
  return note ? withoutNulls({ date: note.date, reason: asLine(note.text) }) : null;
}

/** A byline in words of its own stays one string; one that Broadsheet would compose itself is a list. */
function writeAuthors(record: ArticleRecord, language: Language): unknown {
  const { text, authors, organization } = record.byline;
  if (text === null) return null;
  const isComposed = authors.length > 0 && composeByline(authors, organization, language) === text;
  if (!isComposed && !isBare(record, language)) return text;
  if (authors.length === 0) return organization === null ? text : [organization];
  return authors.map((author) =>
    withoutNulls({ ...author, affiliation: author.affiliation ?? organization }),
  );
}

/** “Jane Doe, CNN”: alone in front matter it would become “By Jane Doe, CNN”, so it stands beside the list of authors. */
function isBare({ byline: { text } }: ArticleRecord, language: Language): boolean {
  return text !== null && !readBy(text, language) && signNames(text, language) !== text;
}

function storyBlocks({ body, dateline }: ArticleRecord): string[] {
  if (body === null) return [];
  const markdown = body.markdown.trim();
  if (dateline === null) return [markdown];
  const at = findProse(markdown);
  const raw = dateline.raw.trimEnd();
  return at === null ? [raw, markdown] : [`${markdown.slice(0, at)}${raw} ${markdown.slice(at)}`];
}

/** Finds where the first paragraph of prose begins. */
function findProse(markdown: string): number | null {
  for (let at = 0; at !== -1; ) {
    if (!NO_PROSE.test(markdown.slice(at, at + 80))) return at;
    const gap = /\n{2,}/g;
    gap.lastIndex = at;
    at = gap.exec(markdown) ? gap.lastIndex : -1;
  }
  return null;
}

/** Lines that followed each other stay together: what a line is, those around it tell. */
function footBlocks({ taken }: ArticleRecord): string[] {
  const lines = Map.groupBy(
    taken.filter(({ field }) => FOOT_FIELDS.has(field)),
    ({ line }) => line,
  );
  const blocks: string[] = [];
  let last: number | null = null;
  for (const [line, parts] of lines) {
    const text = parts.map((part) => part.text.trim()).join(' ');
    if (last !== null && line === last + 1) blocks.push(`${blocks.pop() ?? ''}\n${text}`);
    else blocks.push(text);
    last = line;
  }
  return blocks;
}

function withoutNulls(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
