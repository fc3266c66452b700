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

/**
 * Describes the publisher with the policies of `site.yml` as full addresses, for the front page and the standing pages. The
 * paper's own name stands beside the publisher's where it is another.
 */
export function describePublisher(edition: Edition) {
  const { desk, addresses } = edition;
  const { name, description, publisher, policies } = desk.site;
  return {
    '@context': 'https://schema.org',
    ...namePublisher(edition),
    alternateName: name === publisher.name ? undefined : name,
    description: description ?? undefined,
    ...Object.fromEntries(
      Object.entries(policies).map(([policy, href]) => [policy, addresses.absolute(addresses.within(href))]),
    ),
  };
}
