import type { Edition } from '../edition/edition.ts';
import { describePicture } from './picture.ts';

/**
 * Describes who publishes the paper, as schema.org NewsMediaOrganization, in the few words that each story repeats. The
 * front page has the rest, under the same `@id`.
 */
export function namePublisher(edition: Edition) {
  const { desk, addresses, logo } = edition;
  const { absolute, front } = addresses;
  const { name, url } = desk.site.publisher;
  const home = absolute(front());
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${home}#publisher`,
    name,
    url: url ?? home,
    ...(logo === null ? {} : { logo: describePicture(logo, edition) }),
  };
}

/** Describes the paper as schema.org WebSite, from which searches take its name. */
export function describeSite({ desk, addresses, language }: Edition) {
  const home = addresses.absolute(addresses.front());
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${home}#website`,
    name: desk.site.name,
    url: home,
    inLanguage: language.code,
    publisher: { '@id': `${home}#publisher` },
  };
}

/** Gives the full address of a policy; none where the paper has no such page. */
export function describePolicy(policy: string, { desk, addresses }: Edition): string | undefined {
  const href = desk.site.policies[policy];
  return href === undefined ? undefined : addresses.absolute(addresses.within(href));
}

/**
 * Describes the publisher with the policies of `site.yml` as full addresses, for the front page and the standing pages. The
 * paper's own name stands beside the publisher's where it is another.
 */
export function describePublisher(edition: Edition) {
  const { name, description, publisher, policies } = edition.desk.site;
  return {
    '@context': 'https://schema.org',
    ...namePublisher(edition),
    alternateName: name === publisher.name ? undefined : name,
    description: description ?? undefined,
    ...Object.fromEntries(Object.keys(policies).map((policy) => [policy, describePolicy(policy, edition)])),
  };
}
