import type { Edition } from '../edition/edition.ts';

/** Describes an organisation of which no more is known than its name, or an agency with what its profile says. */
export function describeOrganization(name: string, slug?: string, edition?: Edition) {
  const profile = slug === undefined ? null : edition?.agencies.bySlug.get(slug)?.profile;
  const { fullName = name, url = null } = profile ?? {};
  return {
    '@type': 'Organization',
    name,
    alternateName: fullName === name ? undefined : fullName,
    url: url !== null && /^https?:\/\//i.test(url) ? url : undefined,
  };
}
