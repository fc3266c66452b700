import type { Edition } from '../edition/edition.ts';

/** A page on the way to another, with its address within the site. */
export interface Step {
  readonly name: string;
  readonly address: string;
}

/** Describes the way from the front page to a page as schema.org BreadcrumbList, the page itself its last step. */
export function describeTrail(steps: readonly Step[], { desk, addresses }: Edition) {
  const trail = [{ name: desk.site.name, address: addresses.front() }, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addresses.absolute(address),
    })),
  };
}
