import { sayPeriod } from '../edition/date-words.ts';
import type { Edition } from '../edition/edition.ts';
import type { ListName } from '../edition/views/lists.ts';
import { describeTrail, type Step } from './breadcrumbs.ts';
import type { Json } from './json-ld.ts';
import { describeOrganization } from './organization.ts';
import { describePicture } from './picture.ts';

/** A page that lists, as far as it is described. */
interface Listing {
  readonly address: string;
  readonly heading: string;
  readonly intro?: string | null;
}

/**
 * Describes a page of a list: that of a person as schema.org ProfilePage, any other as CollectionPage with what it is about; both
 * with the way there. Further pages of a person's list are no profiles.
 */
export function describeList(page: Listing, name: ListName, number: number, edition: Edition): Json {
  const steps = name.kind === 'period' ? stepsTo(name.name, edition) : [stepOf(page)];
  if (name.kind !== 'person' || number > 1)
    return { ...describeCollection(page, steps, edition), about: describeSubject(name, page, edition) };
  return {
    ...describeCollection(page, steps, edition),
    '@type': 'ProfilePage',
    mainEntity: describeProfile(name.slug, edition),
  };
}

/** Describes a page that lists something as schema.org CollectionPage, with the way there. */
export function describeCollection(
  { address, heading, intro }: Listing,
  steps: readonly Step[],
  edition: Edition,
) {
  const url = edition.addresses.absolute(address);
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: heading,
    description: intro ?? undefined,
    inLanguage: edition.language.code,
    breadcrumb: describeTrail(steps, edition),
  };
}

/** Names the archive and the periods of it down to one: the archive, 2024, April 2024. */
export function stepsTo(period: string, { addresses, language }: Edition): Step[] {
  const parts = period === '' ? [] : period.split('-');
  const periods = ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('-'))];
  return periods.map((name) => ({
    name: name === '' ? language.words.archive : sayPeriod(name, language),
    address: addresses.archive(name),
  }));
}

/** Names a page as the last step to it. */
export function stepOf({ heading, address }: Listing): Step {
  return { name: heading, address };
}

function describeSubject(name: ListName, { heading, intro }: Listing, edition: Edition): Json | undefined {
  switch (name.kind) {
    case 'agency':
      return { ...describeOrganization(heading, name.slug, edition), description: intro ?? undefined };
    case 'topic':
      return { '@type': 'Thing', name: heading };
    case 'series':
      return { '@type': 'CreativeWorkSeries', name: heading };
    default:
      return undefined;
  }
}

/** Says who a person is, as far as their profile does. Nothing is made up: who signs here need not work here. */
function describeProfile(slug: string, edition: Edition): Json {
  const { people, addresses } = edition;
  const person = people.bySlug.get(slug);
  if (!person) throw new Error(`No person ${slug} in this edition`);
  const { name, profile, bioLine, picture } = person;
  const links = (profile?.links ?? []).flatMap(({ href }) => (/^https?:\/\//i.test(href) ? [href] : []));
  return {
    '@type': 'Person',
    name,
    url: addresses.absolute(addresses.person(slug)),
    jobTitle: profile?.role ?? undefined,
    description: bioLine ?? undefined,
    image: picture === null ? undefined : describePicture(picture, edition),
    sameAs: links.length > 0 ? links : undefined,
  };
}
