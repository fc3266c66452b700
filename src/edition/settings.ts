import type { AuthorProfile, Desk } from '../article/desk.ts';
import { type EditionFinding, topOfFile } from './edition.ts';
import { describe } from './loose-ends.ts';
import { type Resolver, targetOf } from './settle.ts';

/** Pictures that settings name, as addresses. */
export interface SettledSettings {
  readonly logo: string | null;
  readonly pictures: ReadonlyMap<AuthorProfile, string>;
  readonly findings: readonly EditionFinding[];
}

/** Settles the pictures of `site.yml` and `authors/`. Raises `missing-picture`. */
export function settleSettings({ site, authors }: Desk, resolver: Resolver): SettledSettings {
  const findings: EditionFinding[] = [];
  const settle = (picture: string | null, path: string): string | null => {
    if (picture === null || /^https?:\/\//i.test(picture)) return picture;
    const target = targetOf(picture) ?? picture;
    const found = resolver(target);
    if (found.kind === 'address') return found.address;
    findings.push({ path, place: topOfFile, ...describe('picture', picture, target) });
    return null;
  };
  const logo = settle(site.publisher.logo, 'site.yml');
  const pictures = new Map<AuthorProfile, string>();
  for (const author of authors) {
    const address = settle(author.picture, author.path);
    if (address !== null) pictures.set(author, address);
  }
  return { logo, pictures, findings };
}
