import type { AuthorProfile, Desk } from '../article/desk.ts';
import { isElsewhere } from '../markdown/content-address.ts';
import { type EditionFinding, topOfFile } from './edition.ts';
import { describe } from './loose-ends.ts';
import type { PictureUse } from './pictures/variants.ts';
import { type Resolver, targetOf } from './settle.ts';

/** Pictures that settings name, as addresses. */
export interface SettledSettings {
  readonly logo: string | null;
  readonly icon: string | null;
  readonly pictures: ReadonlyMap<AuthorProfile, string>;
  readonly findings: readonly EditionFinding[];
}

/**
 * Settles the pictures of `site.yml` and `authors/`, and looks where the navigation and the policies lead: those stay as
 * the newsroom wrote them. Raises `missing-picture`, `picture-elsewhere` and `dead-link`.
 */
export function settleSettings({ site, authors }: Desk, resolver: Resolver): SettledSettings {
  const findings: EditionFinding[] = [];
  const settle = (picture: string | null, path: string, use?: PictureUse): string | null => {
    if (picture === null || /^https?:\/\//i.test(picture)) return picture;
    const target = targetOf(picture) ?? picture;
    const found = resolver(target, use);
    if (found.kind === 'address') return found.address;
    findings.push({ path, place: topOfFile, ...describe('picture', picture, target) });
    return null;
  };
  const logo = settle(site.publisher.logo, 'site.yml');
  const icon = settle(site.icon, 'site.yml');
  const pictures = new Map<AuthorProfile, string>();
  for (const author of authors) {
    const address = settle(author.picture, author.path, 'portrait');
    if (address !== null && isElsewhere(address, site.origin)) findings.push(tellElsewhere(author.path));
    if (address !== null) pictures.set(author, address);
  }
  const { acquireLicensePage } = site.copyright;
  const led = [
    ...site.navigation.map((entry) => entry.href),
    ...Object.values(site.policies),
    ...(acquireLicensePage === null ? [] : [acquireLicensePage]),
  ];
  for (const href of led) {
    const target = targetOf(href);
    if (target === null || resolver(target).kind === 'address') continue;
    findings.push({
      path: 'site.yml',
      place: topOfFile,
      ruleId: 'dead-link',
      message: `Nothing at “${href}”, which the navigation, the policies or the copyright lead to`,
      hint: 'Check the address, or take the entry out.',
    });
  }
  return { logo, icon, pictures, findings };
}

function tellElsewhere(path: string): EditionFinding {
  return {
    path,
    place: topOfFile,
    ruleId: 'picture-elsewhere',
    message: 'The portrait lies on another host: pages do without it',
    hint: 'Put a copy beside the file, and write its name.',
  };
}
