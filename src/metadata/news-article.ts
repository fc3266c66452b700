import type { RecordHead } from '../article/record.ts';
import type { Edition, Story } from '../edition/edition.ts';
import type { Json } from './json-ld.ts';
import { describeOrganization } from './organization.ts';
import { describePicture } from './picture.ts';
import { describePolicy, namePublisher } from './publisher.ts';

/** The dash or other sign at the end of a dateline. */
const TRAILING_SIGN = /[\s—–_:-]+$/u;

/** What schema.org calls the stories of a section of which `site.yml` says what kind they are. */
const TYPES = {
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  reportage: 'ReportageNewsArticle',
} as const;

/**
 * Describes a story as schema.org NewsArticle, or as the kind of one that its section holds: one string type and the exact
 * context, because readers take no other; one Person for each author, with nothing but the name as its name, else the
 * organisation that signs, sent or publishes. Dates are as precise as the record's.
 */
export function describeNewsArticle(story: Story, edition: Edition): Json {
  const { record, address, canonical, rights } = story;
  const { addresses, desk } = edition;
  const { site } = desk;
  const { absolute } = addresses;
  const { copyright, dateline, agency, section, topics, image, contributors, corrections } = record;
  const publisher = namePublisher(edition);
  const authors = describeAuthors(record, edition);
  const url = absolute(address);
  return {
    '@context': 'https://schema.org',
    '@type': decideType(record, edition),
    '@id': url,
    mainEntityOfPage: canonical ?? url,
    url,
    headline: record.headline,
    alternativeHeadline: record.kicker ?? undefined,
    description: (rights.snippet && record.summary) || undefined,
    inLanguage: record.language,
    datePublished: record.datePublished,
    dateModified: record.dateModified ?? undefined,
    expires: record.usage.expires ?? undefined,
    author:
      authors.length > 0
        ? authors
        : [
            agency
              ? describeOrganization(agency.name)
              : { ...describeOrganization(publisher.name), url: publisher.url },
          ],
    contributor:
      contributors.length > 0 ? contributors.map(({ name }) => describePerson(name, edition)) : undefined,
    publisher,
    publishingPrinciples: describePolicy('publishingPrinciples', edition),
    sourceOrganization: describeSource(story, edition),
    isBasedOn: canonical === null || canonical === url ? undefined : canonical,
    dateline: dateline?.raw.replace(TRAILING_SIGN, '') || undefined,
    locationCreated: dateline?.place
      ? {
          '@type': 'Place',
          name: [dateline.place, dateline.region].filter((part) => part !== null).join(', '),
        }
      : undefined,
    articleSection: section?.name,
    keywords: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
    ...describeSeries(story, edition),
    wordCount: record.wordCount,
    isAccessibleForFree: true,
    speakable: rights.snippet && record.standfirst !== null ? SPOKEN : undefined,
    image: image ? describeLead(image, record, edition) : undefined,
    copyrightHolder: copyright.holder === null ? undefined : describeOrganization(copyright.holder),
    copyrightYear: copyright.year ?? undefined,
    copyrightNotice: copyright.notice ?? undefined,
    ...describeTerms(copyright.usageTerms),
    creditText: record.byline.organization ?? agency?.name ?? site.publisher.name,
    correction:
      corrections.length > 0
        ? corrections.map(({ text, date }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: date ?? undefined,
          }))
        : undefined,
  };
}

/** Describes the agency that sent a story. */
export function describeSource({ record: { agency } }: Story, edition: Edition): Json | undefined {
  return agency ? describeOrganization(agency.name, agency.slug, edition) : undefined;
}

/** What can be read aloud of a story's page and is whole by itself: its headline and standfirst, as the page has them. */
const SPOKEN = { '@type': 'SpeakableSpecification', cssSelector: ['.story h1', '.standfirst'] };

function decideType({ section }: RecordHead, { desk }: Edition): string {
  const kind = desk.site.sections.find(({ slug }) => slug === section?.slug)?.kind ?? null;
  return kind === null ? 'NewsArticle' : TYPES[kind];
}

/** Which part of its series a story is, where there are others. */
function describeSeries({ id, record: { series } }: Story, { addresses, partNumbers, ...edition }: Edition) {
  if (series === null) return {};
  const { length } = edition.series.bySlug.get(series.slug)?.parts ?? [];
  return {
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      name: series.name,
      url: addresses.absolute(addresses.series(series.slug)),
    },
    position: length > 1 ? partNumbers.get(id) : undefined,
  };
}

/** A credit that has the sign of a notice is one. */
const NOTICE = /©|\(c\)|copyright/i;

function describeLead(
  { src, caption, alt, credit }: NonNullable<RecordHead['image']>,
  record: RecordHead,
  edition: Edition,
): Json {
  const picture = describePicture(src, edition);
  return {
    ...picture,
    contentUrl: picture.url,
    caption: caption ?? alt ?? undefined,
    creditText: credit ?? undefined,
    copyrightNotice: credit !== null && NOTICE.test(credit) ? credit : undefined,
    ...describeUse(record, edition),
  };
}

/**
 * Where one learns how the paper's own picture may be used, and asks for it (Google's image licence metadata). What came with an
 * agency's copy is the agency's.
 */
function describeUse({ agency }: RecordHead, { desk, addresses }: Edition) {
  const page = desk.site.copyright.acquireLicensePage;
  if (agency !== null || page === null) return {};
  const address = addresses.absolute(addresses.within(page));
  return { license: address, acquireLicensePage: address };
}

/** Terms that are an address are a licence; in words they are told as they stand. */
function describeTerms(terms: string | null) {
  if (terms === null) return {};
  return /^https?:\/\/\S+$/.test(terms)
    ? { license: terms }
    : { usageInfo: { '@type': 'CreativeWork', text: terms } };
}

function describeAuthors({ byline }: RecordHead, edition: Edition): Json[] {
  const people = byline.authors.map(({ name, role, affiliation, url }) => ({
    ...describePerson(name, edition, url),
    jobTitle: role ?? undefined,
    affiliation: affiliation === null ? undefined : describeOrganization(affiliation),
    sameAs: url !== null && /^https?:\/\//i.test(url) ? url : undefined,
  }));
  if (people.length > 0) return people;
  return byline.organization === null ? [] : [describeOrganization(byline.organization)];
}

function describePerson(name: string, { findPerson, addresses }: Edition, url: string | null = null) {
  const person = findPerson(name, url);
  return {
    '@type': 'Person',
    name,
    url: person ? addresses.absolute(addresses.person(person.slug)) : undefined,
  };
}
