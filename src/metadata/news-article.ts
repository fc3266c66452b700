import type { RecordHead } from '../article/record.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { describePicture } from './picture.ts';
import { namePublisher } from './publisher.ts';

/** What JSON can say; what is undefined is left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** The dash or other sign at the end of a dateline. */
const TRAILING_SIGN = /[\s—–_:-]+$/u;

/**
 * Describes a story as schema.org NewsArticle: one string type and the exact context, because readers take no other; one
 * Person for each author, with nothing but the name as its name, else the organisation that signs, sent or publishes.
 * Dates are as precise as the record's.
 */
export function describeNewsArticle({ record, address, canonical }: Story, edition: Edition): Json {
  const { addresses, desk } = edition;
  const { site } = desk;
  const { absolute } = addresses;
  const { copyright, dateline, agency, section, topics, image, contributors, corrections } = record;
  const publisher = namePublisher(edition);
  const authors = describeAuthors(record, edition);
  const url = absolute(address);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: canonical ?? url,
    url,
    headline: record.headline,
    alternativeHeadline: record.kicker ?? undefined,
    description: record.summary || undefined,
    inLanguage: record.language,
    datePublished: record.datePublished,
    dateModified: record.dateModified ?? undefined,
    author:
      authors.length > 0
        ? authors
        : [agency ? organization(agency.name) : { ...organization(publisher.name), url: publisher.url }],
    contributor:
      contributors.length > 0 ? contributors.map(({ name }) => describePerson(name, edition)) : undefined,
    publisher,
    sourceOrganization: agency ? organization(agency.name) : undefined,
    dateline: dateline?.raw.replace(TRAILING_SIGN, '') || undefined,
    locationCreated: dateline?.place
      ? {
          '@type': 'Place',
          name: [dateline.place, dateline.region].filter((part) => part !== null).join(', '),
        }
      : undefined,
    articleSection: section?.name,
    keywords: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
    isPartOf: record.series ? { '@type': 'CreativeWorkSeries', name: record.series.name } : undefined,
    wordCount: record.wordCount,
    isAccessibleForFree: true,
    image: image
      ? {
          ...describePicture(image.src, edition),
          caption: image.caption ?? image.alt ?? undefined,
          creditText: image.credit ?? undefined,
        }
      : undefined,
    copyrightHolder: copyright.holder === null ? undefined : organization(copyright.holder),
    copyrightYear: copyright.year ?? undefined,
    copyrightNotice: copyright.notice ?? undefined,
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

/** Writes JSON for a `<script>` element: nothing in it can end the element. */
export function writeJsonLd(json: Json): string {
  return JSON.stringify(json).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function describeAuthors({ byline }: RecordHead, edition: Edition): Json[] {
  const people = byline.authors.map(({ name, role, affiliation, url }) => ({
    ...describePerson(name, edition, url),
    jobTitle: role ?? undefined,
    affiliation: affiliation === null ? undefined : organization(affiliation),
    sameAs: url !== null && /^https?:\/\//i.test(url) ? url : undefined,
  }));
  if (people.length > 0) return people;
  return byline.organization === null ? [] : [organization(byline.organization)];
}

function describePerson(name: string, { findPerson, addresses }: Edition, url: string | null = null) {
  const person = findPerson(name, url);
  return {
    '@type': 'Person',
    name,
    url: person ? addresses.absolute(addresses.person(person.slug)) : undefined,
  };
}

function organization(name: string) {
  return { '@type': 'Organization', name };
}
