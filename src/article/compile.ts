import { makeAddresses, toSlug } from '../addresses.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readNotice } from '../wire/notice.ts';
import { readWire, type WireReading } from '../wire/read-wire.ts';
import type { NoticeReading } from '../wire/reading.ts';
import type { WireContext } from '../wire/wire-context.ts';
import { decideAgencies } from './agency.ts';
import { compileStory } from './body.ts';
import { decideByline } from './byline.ts';
import type { WholeArticle } from './compiled-article.ts';
import { decideCopyright } from './copyright.ts';
import { dayNear, decideDates } from './dates.ts';
import { dayInZone } from './day.ts';
import type { CompilingDesk } from './desk.ts';
import { type Fields, readFields } from './fields.ts';
import { type FileName, isReadableInAddress, readFileName } from './file-name.ts';
import { decideHeadline } from './headline.ts';
import { judge } from './judge.ts';
import { decideLeadPicture } from './lead-picture.ts';
import { makePersonFinder, type PersonFinder } from './people.ts';
import { pieceOf, piecesOf } from './pieces.ts';
import { listPlaces } from './places.ts';
import type { ArticleRecord } from './record.ts';
import { listTaken } from './taken.ts';

/** An article, or null where it can't be published right; and everything that the copy desk has to say of it. */
export interface Compiled {
  readonly article: WholeArticle | null;
  readonly findings: readonly Finding[];
}

/**
 * Compiles one file of `articles/` to its record: front matter, wire lines, file name and the desk's settings
 * brought together, front matter first (law 15). Depends on no other article and on no clock, and of the people only on
 * those whom it asks for.
 */
export function compileArticle(
  source: SourceFile,
  desk: CompilingDesk,
  findPerson: PersonFinder = makePersonFinder(desk.authors),
): Compiled {
  const { site } = desk;
  const frontMatter = readFrontMatter(source);
  const { fields, findings: fieldFindings } = readFields(frontMatter, { site, languages: desk.languages });
  const fileName = readFileName(source.path);
  const ownLanguage = fields.language ?? languageIn(fileName, desk);
  const language = languageOf(ownLanguage ?? site.language, desk.languages);
  const context: WireContext = { language, agencies: desk.agencies, timeZone: site.timeZone };
  const isWire = frontMatter.kind === 'none';
  const reading = readWire(source, frontMatter.bodyOffset, context, {
    frontMatter: !isWire,
    title: fields.title,
  });
  const dates = decideDates({ frontMatter: fields, reading, fileName: fileName.date });
  const story = compileStory(source, reading, { isWire, language, site });
  const byline = decideByline({
    frontMatter: fields.authors,
    shown: fields.shownByline,
    copy: pieceOf(reading.header, 'byline')?.value ?? reading.signOff.byline,
    findPerson,
    context,
  });
  const headline = decideHeadline({
    frontMatter: plainOrNull(fields.title),
    copy: pieceOf(reading.header, 'headline'),
    fileName,
    lede: story.body.text.split('\n\n', 1)[0] ?? '',
  });
  const lead = decideLeadPicture(source, fields, site.origin);
  // Of a story whose front matter could not be read, nothing else can be said.
  const isBroken = frontMatter.findings.some((finding) => finding.ruleId === 'broken-front-matter');
  const findings = [
    ...frontMatter.findings,
    ...fieldFindings,
    ...reading.findings,
    ...story.findings,
    ...(isBroken
      ? []
      : judge({
          source,
          fields,
          reading,
          dates,
          byline,
          headline,
          story,
          lead,
          isWire,
          bodyOffset: frontMatter.bodyOffset,
        })),
  ];
  const published = dates.published;
  const isEmpty = story.body.text === '' && story.body.html === '' && fields.status !== 'withdrawn';
  if (published === null || isBroken || isEmpty) return { article: null, findings };

  const agencies = decideAgencies({
    frontMatter: fields.agency,
    sourceLine: pieceOf(reading.header, 'source')?.value ?? null,
    byline: byline.agencies,
    beside: [...byline.otherAgencies, ...(reading.signOff.otherAgencies ?? [])],
    reading,
    agencies: desk.agencies,
  });
  const id = `${dayInZone(published, site.timeZone).replaceAll('-', '/')}/${decideSlug(fields, fileName, headline.headline)}`;
  const record: ArticleRecord = {
    version: 1,
    id,
    url: makeAddresses(site).absolute(makeAddresses(site).article(id)),
    ...headline,
    kicker: fields.kicker ?? pieceOf(reading.header, 'kicker')?.value ?? null,
    standfirst: plainOrNull(fields.standfirst ?? pieceOf(reading.header, 'standfirst')?.value ?? null),
    keyPoints: pieceOf(reading.header, 'keyPoints')?.value.map(plainText) ?? [],
    summary: story.summary,
    byline: byline.byline,
    contributors: [...byline.contributors, ...reading.signOff.contributors],
    dateline: decideDateline(reading, published),
    datePublished: published,
    dateModified: dates.modified,
    agency: agencies.agency,
    otherAgencies: agencies.otherAgencies,
    slugline: fields.slugline ?? pieceOf(reading.header, 'slugline')?.value ?? reading.signOff.marker,
    copyright: decideCopyright({
      frontMatter: fields.copyright === null ? null : readOwnNotice(fields.copyright, fields, context),
      copy: reading.signOff.notice,
      usageTerms: fields.usageTerms ?? reading.signOff.usageTerms ?? null,
      agency: agencies.profile,
      site,
      year: Number(published.slice(0, 4)),
    }),
    corrections: listCorrections(fields, reading, published),
    notes: listNotes(fields, reading, published),
    series: fields.series === null ? null : named(fields.series),
    section: decideSection(fields.section ?? pieceOf(reading.header, 'section')?.value ?? null, desk),
    topics: (fields.topics.length > 0 ? fields.topics : (pieceOf(reading.header, 'topics')?.value ?? [])).map(
      named,
    ),
    language: ownLanguage ?? site.language,
    direction: language.direction,
    wordCount: story.wordCount,
    readingMinutes: story.readingMinutes,
    image: lead.image,
    body: fields.status === 'withdrawn' ? null : story.body,
    ...listTaken(source, reading.claims),
    source: { path: source.path, sha256: source.sha256, format: isWire ? 'wire' : 'markdown' },
    usage: { status: fields.status, embargo: dates.embargo, expires: fields.expires },
  };
  const { priority, canonical, redirectFrom, related, withdrawal } = fields;
  return {
    article: {
      record,
      placement: { priority, canonical, redirectFrom, withdrawnOn: withdrawal?.date ?? null, related },
      links: lead.link ? [lead.link, ...story.links] : story.links,
      places: listPlaces(source, fields, reading),
      claims: isWire ? reading.claims : [],
    },
    findings,
  };
}

/** Hugo's `name.es.md` is in Spanish where Spanish is a language that the desk has. */
function languageIn({ suffix }: FileName, { languages }: CompilingDesk): string | null {
  return languages.find(({ code }) => code.toLowerCase() === suffix)?.code ?? null;
}

/** Parts that front matter names go before those that are read out of the notice's words. */
function readOwnNotice(notice: string, { noticeParts }: Fields, context: WireContext): NoticeReading | null {
  const reading = readNotice(notice, context);
  if (noticeParts === null || (reading === null && noticeParts.holder === null)) return reading;
  return {
    notice: noticeParts.holder === null ? (reading?.notice ?? notice) : notice,
    holder: noticeParts.holder ?? reading?.holder ?? null,
    parent: noticeParts.parent ?? reading?.parent ?? null,
    year: noticeParts.year ?? reading?.year ?? null,
    distributor: noticeParts.distributor ?? reading?.distributor ?? null,
    usageTerms: reading?.usageTerms ?? null,
    profile: reading?.profile ?? null,
  };
}

function decideSlug(fields: Fields, fileName: FileName, headline: string): string {
  if (fields.slug !== null) return toSlug(fields.slug);
  return toSlug(isReadableInAddress(fileName) ? fileName.stem : headline);
}

function decideDateline({ header, dateline }: WireReading, published: string): ArticleRecord['dateline'] {
  const labelled = pieceOf(header, 'dateline')?.value ?? null;
  if (!dateline)
    return labelled === null
      ? null
      : { raw: labelled, place: labelled, region: null, date: null, agency: null };
  const { raw, place, region, agency } = dateline;
  return { raw, place, region, date: dayNear(dateline.date, published), agency };
}

function listCorrections(
  fields: Fields,
  { header, signOff }: WireReading,
  published: string,
): ArticleRecord['corrections'] {
  const read = [...piecesOf(header, 'correction').map((piece) => piece.value), ...signOff.corrections];
  return [
    ...fields.corrections,
    ...read.map(({ type, date, text }) => ({ type, date: dayNear(date, published), text: plainText(text) })),
  ];
}

/** Why a story was withdrawn is an editor's note on it, before all others. */
function listNotes(
  { withdrawal }: Fields,
  { header, signOff }: WireReading,
  published: string,
): ArticleRecord['notes'] {
  const read = [...piecesOf(header, 'note').map((piece) => piece.value), ...signOff.notes];
  const reason = plainOrNull(withdrawal?.reason ?? null);
  return [
    ...(reason === null
      ? []
      : [{ type: 'editor' as const, date: withdrawal?.date?.slice(0, 10) ?? null, text: reason }]),
    ...read.map(({ type, date, text }) => ({ type, date: dayNear(date, published), text: plainText(text) })),
  ];
}

function decideSection(name: string | null, { site }: CompilingDesk): ArticleRecord['section'] {
  if (name === null) return null;
  const slug = toSlug(name);
  const known = site.sections.find(
    (section) => section.slug === slug || section.aliases.some((alias) => toSlug(alias) === slug),
  );
  return known ? { name: known.name, slug: known.slug } : { name, slug };
}

function named(name: string): { name: string; slug: string } {
  return { name, slug: toSlug(name) };
}

function plainOrNull(markdown: string | null): string | null {
  const text = markdown === null ? '' : plainText(markdown);
  return text === '' ? null : text;
}
