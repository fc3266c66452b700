import type { Finding } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import type { Located } from '../source/located.ts';
import type { DateText } from '../wire/reading.ts';
import type { Site } from './desk.ts';
import { readAuthors } from './fields/authors.ts';
import { readCorrections } from './fields/corrections.ts';
import { type Find, isDateLike, makeFinder } from './fields/finder.ts';
import { readLanguage } from './fields/language-tag.ts';
import { readNames } from './fields/name-lists.ts';
import { type FieldName, fieldNames, foldKey } from './fields/names.ts';
import { readOldAddress, readRedirects } from './fields/old-addresses.ts';
import { readPicture } from './fields/picture.ts';
import { readPlacement } from './fields/placement.ts';
import { readPriority } from './fields/priority.ts';
import { type NoticeParts, readCopyright, readNoticeParts, readTerms } from './fields/rights.ts';
import { decideStatus } from './fields/status.ts';
import { tellUnknownKeys } from './fields/unknown.ts';
import {
  type Fault,
  listValues,
  makeFault,
  readAddress,
  readDate,
  readText,
  textOf,
} from './fields/values.ts';
import { readWithdrawal, type Withdrawal } from './fields/withdrawal.ts';
import type { AuthorEntry } from './front-matter-byline.ts';
import type { Correction, Picture } from './record.ts';

/** What front matter says of a story, in our own terms; null where it says nothing. */
export interface Fields {
  readonly title: string | null;
  readonly date: DateText | null;
  readonly updated: DateText | null;
  /** One string is a byline, to be read; each entry of a list is one author. */
  readonly authors: string | readonly AuthorEntry[] | null;
  /** The byline as it is to be shown, where `authors` stands beside it. */
  readonly shownByline: string | null;
  readonly agency: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly standfirst: string | null;
  readonly kicker: string | null;
  /** The address as it stands: from the article's own place, from the content folder with a slash before it, or a full one. */
  readonly image: Picture | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly slug: string | null;
  /** Paths from the site's root; among them the one that `path`, `permalink` or `url` gave the story elsewhere. */
  readonly redirectFrom: readonly string[];
  readonly canonical: string | null;
  /** A notice; a bare holder is made one. */
  readonly copyright: string | null;
  /** What the map of a notice says of its parts. */
  readonly noticeParts: NoticeParts | null;
  readonly usageTerms: string | null;
  readonly corrections: readonly Correction[];
  readonly status: 'draft' | 'published' | 'withdrawn';
  readonly withdrawal: Withdrawal | null;
  readonly embargo: DateText | null;
  readonly expires: DateText | null;
  readonly series: string | null;
  readonly priority: number | null;
  readonly related: readonly string[];
  readonly slugline: string | null;
  /** Offsets of the values that were read. */
  readonly places: Readonly<Partial<Record<FieldName, number>>>;
}

/** What values are read with. */
export interface FieldContext {
  readonly site: Pick<Site, 'language' | 'timeZone' | 'origin'>;
  readonly languages: readonly Language[];
}

/**
 * Reads front matter in everybody's dialect. A value that is blank is as good as absent.
 * Raises `wrong-value` at each value that can't be what its key says, and `unknown-key`.
 */
export function readFields(
  frontMatter: FrontMatter,
  { site, languages }: FieldContext,
): { fields: Fields; findings: Finding[] } {
  const { entries } = frontMatter;
  const findings: Finding[] = [];
  const fault = makeFault(findings);
  const find = makeFinder(entries);
  const places: Partial<Record<FieldName, number>> = {};
  const read = <T>(
    field: FieldName,
    reader: (value: Located, fault: Fault, key: string) => T | null,
  ): T | null => {
    const entry = find(fieldNames[field]);
    if (!entry) return null;
    places[field] = entry.value.offset;
    return reader(entry.value, fault, foldKey(entry.key));
  };
  const word = (...names: string[]) => {
    const entry = find(names);
    return entry ? readText(entry.value, fault) : null;
  };

  const language = read('language', (value) => readLanguage(value, languages, fault));
  const dates = { language: languageOf(language ?? site.language, languages), timeZone: site.timeZone };
  const date = (value: Located) => readDate(value, fault, dates);
  const old = readOldAddress(entries, site.origin);
  const dateEntry = find(fieldNames.date, isDateLike);
  if (dateEntry || old?.date) places.date = dateEntry?.value.offset ?? old?.offset ?? 0;
  const { section, topics } = readPlacement(find, places, frontMatter.kind === 'toml', fault);
  const redirects = read('redirectFrom', readRedirects) ?? [];
  const withdrawal = read('withdrawn', (value) => readWithdrawal(value, fault, dates));

  const fields: Fields = {
    title: readTitle(read),
    date: dateEntry ? date(dateEntry.value) : (old?.date ?? null),
    updated: read('updated', date),
    authors: read('authors', readAuthors),
    shownByline: find(['authors', 'author']) ? word('byline') : null,
    agency: read('agency', readAgency),
    section,
    topics,
    standfirst: read('standfirst', readText),
    kicker: read('kicker', readText),
    image:
      read('image', (value) =>
        readPicture(
          value,
          {
            alt: word(
              'imageAlt',
              'heroImageAlt',
              'heroAlt',
              'coverAlt',
              'coverImageAlt',
              'featuredImageAlt',
              'thumbnailAlt',
              'altText',
            ),
            caption: word(
              'imageCaption',
              'heroImageCaption',
              'heroCaption',
              'coverCaption',
              'featuredImageCaption',
              'caption',
            ),
            credit: word(
              'imageCredit',
              'heroImageCredit',
              'heroCredit',
              'coverCredit',
              'featuredImageCredit',
              'photoCredit',
              'credit',
            ),
          },
          fault,
        ),
      ) ?? readThemeHeader(find, places, fault),
    language,
    slug: read('slug', readSlug) ?? old?.slug ?? null,
    redirectFrom: old && !redirects.includes(old.path) ? [...redirects, old.path] : redirects,
    canonical: read('canonical', (value) => readCanonical(value, site.origin, fault)),
    copyright: read('copyright', readCopyright),
    noticeParts: read('copyright', readNoticeParts),
    usageTerms: read('usageTerms', readTerms),
    corrections: read('corrections', (value) => readCorrections(value, fault, dates)) ?? [],
    status: withdrawal ? 'withdrawn' : decideStatus(find, places, fault),
    withdrawal,
    embargo: read('embargo', date),
    expires: read('expires', date),
    series: read('series', (value) => readNames(value, 'nothing', fault)[0] ?? null),
    priority: read('priority', readPriority),
    related: read('related', readRelated) ?? [],
    slugline: read('slugline', readText),
    places,
  };
  findings.push(...tellUnknownKeys(entries));
  return { fields, findings: findings.toSorted((a, b) => a.offset - b.offset) };
}

type Read = <T>(
  field: FieldName,
  reader: (value: Located, fault: Fault, key: string) => T | null,
) => T | null;

/** A headline that is `true` or `2024` to YAML is a text all the same. */
function readTitle(read: Read): string | null {
  return read('title', (value, fault) =>
    value.kind === 'scalar' && typeof value.value === 'boolean'
      ? value.text
      : readText(value, fault, 'a headline'),
  );
}

/** `source: https://…` is where a story was found, and `source: wordpress` what it was exported from; neither is an agency. */
function readAgency(value: Located, fault: Fault): string | null {
  const name =
    value.kind === 'map'
      ? textOf(value, ['name', 'title'], fault)
      : readText(value, fault, 'the name of an agency');
  return name !== null && (/^(?:https?:)?\/\//i.test(name) || publishingSystem.test(name)) ? null : name;
}

const publishingSystem =
  /^(?:wordpress|blogger|blogspot|ghost|medium|substack|tumblr|drupal|joomla|jekyll|hugo|hexo)$/i;

function readSlug(value: Located, fault: Fault): string | null {
  const text = readText(value, fault, 'a word for the address');
  if (text === null) return null;
  const slug = text.split('/').findLast((step) => step.trim() !== '') ?? '';
  return /[\p{L}\p{N}]/u.test(slug)
    ? slug
    : fault(value, 'a word for the address, with a letter or a figure');
}

function readCanonical(value: Located, origin: string, fault: Fault): string | null {
  const address = readAddress(value, fault);
  if (address === null) return null;
  if (/^https?:/i.test(address)) return address;
  if (address.startsWith('//')) return `https:${address}`;
  return address.startsWith('/')
    ? `${origin}${address}`
    : fault(value, 'the full address of the original', 'Write it with https://.');
}

function readRelated(value: Located, fault: Fault): string[] {
  return listValues(value).flatMap((item) => {
    if (item.kind === 'map') return textOf(item, ['slug', 'id', 'path', 'url', 'href', 'link'], fault) ?? [];
    return readText(item, fault, 'the slug or path of a story') ?? [];
  });
}

/** Minimal Mistakes and its like keep the picture in `header`. */
function readThemeHeader(
  find: Find,
  places: Partial<Record<FieldName, number>>,
  fault: Fault,
): Picture | null {
  const header = find(['header'], ({ value }) => value.kind === 'map');
  if (!header) return null;
  const picture = readPicture(header.value, { alt: null, caption: null, credit: null }, fault);
  if (picture) places.image = header.value.offset;
  return picture;
}
