import { type Addresses, makeAddresses } from '../../addresses.ts';
import type { ArticleRecord, Author, Contributor } from '../../article/record.ts';
import { sayMoment } from '../../edition/machine-dates.ts';
import { completeAddresses } from '../../feeds/full-addresses.ts';
import type { Body, Concept, ContactInfo, InfoSource, TextItem, Words } from './item.ts';
import { describePictures } from './pictures.ts';
import type { NinjsSetting } from './setting.ts';
import { toUri } from './uri.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/**
 * Describes a story as a ninjs 3.1 item of type text, for systems of other newsrooms. A day gets the time that feeds give it;
 * addresses are full ones. A withdrawn story is “canceled”, an expired one “withheld”.
 */
export function toNinjs(record: ArticleRecord, setting: NinjsSetting): TextItem {
  const { timeZone, urgency } = setting;
  const { byline, dateline, copyright, usage, slugline, body } = record;
  const pictures = describePictures(record, setting);
  const moment = (date: string) => sayMoment(date, timeZone);
  const located = dateline && joinPlace(dateline);
  return {
    uri: record.url,
    type: 'text',
    representationType: 'full',
    profile: pictures.length > 0 ? 'text-photo' : 'text-only',
    standard: STANDARD,
    altIds: [{ role: 'broadsheet', value: record.id }],
    language: record.language,
    firstCreated: moment(record.datePublished),
    versionCreated: moment(record.dateModified ?? record.datePublished),
    contentCreated: moment(dateline?.date ?? record.datePublished),
    ...(usage.embargo !== null && { embargoedUntil: moment(usage.embargo) }),
    ...(usage.expires !== null && { expires: moment(usage.expires) }),
    pubStatus: usage.status === 'withdrawn' ? 'canceled' : body === null ? 'withheld' : 'usable',
    ...(urgency !== null && { urgency }),
    title: (record.headlinePrefix ?? '') + record.headline,
    ...(slugline !== null && { slugline }),
    ...(byline.text !== null && { by: byline.text }),
    ...(located && { located }),
    headlines: listHeadlines(record),
    ...some('descriptions', listDescriptions(record)),
    ...some('bodies', listBodies(record, makeAddresses(setting.root))),
    ...some('people', listPeople(record, setting)),
    ...some('organisations', listOrganisations(record, setting)),
    ...some('places', located ? [{ name: located, rel: 'dateline' }] : []),
    ...some('subjects', listSubjects(record, setting)),
    infoSources: listSources(record, setting),
    ...(copyright.holder !== null && { copyrightHolder: copyright.holder }),
    ...(copyright.notice !== null && { copyrightNotice: copyright.notice }),
    ...(copyright.usageTerms !== null && { usageTerms: copyright.usageTerms }),
    ...some('associations', pictures),
  };
}

/** A property whose list is empty is left out. */
function some<K extends string, T>(name: K, list: readonly T[]): { readonly [key in K]?: readonly T[] } {
  const made: { [key in K]?: readonly T[] } = {};
  if (list.length > 0) made[name] = list;
  return made;
}

function joinPlace({ place, region }: NonNullable<ArticleRecord['dateline']>): string {
  return [place, region].filter((part) => part !== null).join(', ');
}

function listHeadlines({ headline, headlinePrefix, kicker }: ArticleRecord): Words[] {
  return [
    { role: 'main', value: headline },
    ...(headlinePrefix === null ? [] : [{ role: 'prefix', value: headlinePrefix }]),
    ...(kicker === null ? [] : [{ role: 'kicker', value: kicker }]),
  ];
}

function listDescriptions(record: ArticleRecord): Words[] {
  const { standfirst, summary, keyPoints, corrections, notes } = record;
  return [
    { role: 'standfirst', value: standfirst ?? '' },
    { role: 'summary', value: summary },
    ...keyPoints.map((value) => ({ role: 'keypoint', value })),
    ...corrections.map(({ type, text }) => ({ role: type, value: text })),
    ...notes.map(({ type, text }) => ({ role: `note-${type}`, value: text })),
  ].filter(({ value }) => value !== '');
}

function listBodies({ body, dateline, url, wordCount }: ArticleRecord, { absolute }: Addresses): Body[] {
  if (body === null) return [];
  const text = dateline === null ? body.text : `${dateline.raw.trim()} ${body.text}`;
  return [
    {
      role: 'main',
      contentType: 'text/html',
      wordCount,
      value: completeAddresses(body.html, { page: url, absolute }),
    },
    { role: 'plain', contentType: 'text/plain', charCount: text.length, wordCount, value: text },
  ];
}

function listPeople({ byline, contributors }: ArticleRecord, { people }: NinjsSetting): Concept[] {
  const describe = (
    one: Author | Contributor,
    rel: string,
    contactInfo: readonly ContactInfo[],
  ): Concept => ({
    name: one.name,
    rel,
    ...uriOf(people[one.name]),
    ...some('contactInfo', contactInfo),
  });
  return [
    ...byline.authors.map((author) => {
      const { role, url, location } = author;
      return describe(author, 'author', [
        ...(role === null ? [] : [{ type: 'jobtitle', value: role }]),
        ...(url === null ? [] : [{ type: url.startsWith('mailto:') ? 'email' : 'web', value: url }]),
        ...reportsFrom(location),
      ]);
    }),
    ...contributors.map((one) => describe(one, one.role, reportsFrom(one.location))),
  ];
}

function reportsFrom(location: string | null): ContactInfo[] {
  return location === null
    ? []
    : [{ type: 'address', role: 'reporting from', address: { lines: [location] } }];
}

/** The houses of those who sign, each once. */
function listOrganisations(
  { byline, agency, contributors }: ArticleRecord,
  { pages }: NinjsSetting,
): Concept[] {
  const houses = [
    byline.organization,
    ...[...byline.authors, ...contributors].map(({ affiliation }) => affiliation),
  ];
  const names = new Set(houses.filter((name) => name !== null && name !== agency?.name));
  return [
    ...(agency ? [{ name: agency.name, rel: 'source', ...uriOf(pages[`agency/${agency.slug}`]) }] : []),
    ...[...names].map((name) => ({ name: name ?? '', rel: 'affiliation' })),
  ];
}

function listSubjects({ section, topics, series }: ArticleRecord, { pages }: NinjsSetting): Concept[] {
  const describe = (
    rel: string,
    { name, slug }: { readonly name: string; readonly slug: string },
    page: string,
  ) => ({
    name,
    rel,
    ...uriOf(pages[page]),
    literal: slug,
  });
  return [
    ...(section ? [describe('section', section, `section/${section.slug}`)] : []),
    ...topics.map((topic) => describe('about', topic, `topic/${topic.slug}`)),
    ...(series ? [describe('series', series, `series/${series.slug}`)] : []),
  ];
}

/** Who sent the story and who helped; the paper that publishes it comes last. */
function listSources(record: ArticleRecord, { pages, publisher }: NinjsSetting): InfoSource[] {
  const { agency, otherAgencies, copyright } = record;
  return [
    ...(agency ? [{ name: agency.name, role: 'originator', ...uriOf(pages[`agency/${agency.slug}`]) }] : []),
    ...otherAgencies.map(({ name }) => ({ name, role: 'contributor' })),
    ...(copyright.distributor === null ? [] : [{ name: copyright.distributor, role: 'distributor' }]),
    { name: publisher.name, role: 'publisher', ...uriOf(publisher.url ?? undefined) },
  ];
}

function uriOf(address: string | undefined): { readonly uri?: string } {
  const uri = address === undefined ? null : toUri(address);
  return uri === null ? {} : { uri };
}
