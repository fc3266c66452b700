import type { Site } from '../../src/article/desk.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { hostFiles } from '../../src/hosts/host-files.ts';
import { type HostPlan, planHosting } from '../../src/hosts/host-plan.ts';
import type { InlineCode } from '../../src/hosts/policy.ts';
import { article, edit, makeDesk } from '../edition/copy.ts';

const hashes = (count: number, sign: string) =>
  Array.from({ length: count }, (_, at) => `${sign}${String(at).padStart(2, '0')}${'x'.repeat(40)}=`);

/** As much as a paper has, and some more. */
export const CODE: InlineCode = { scripts: hashes(3, 's'), styles: hashes(24, 't') };

/** An edition with a story, one that moved twice, one that was withdrawn and one whose time is over. */
export function editionOf(
  settings: Partial<Site> = {},
  moves: readonly string[] = ['/old/lamp/', '/2019/lamp.html'],
): Edition {
  const gone = (status: 'withdrawn' | 'published', expires: string | null) => ({
    status,
    embargo: null,
    expires,
  });
  const { edition } = edit(
    [
      article({ slug: 'lamp', placement: { redirectFrom: moves } }),
      article({ slug: 'bread', usage: gone('withdrawn', null) }),
      article({ slug: 'weather', usage: gone('published', '2024-04-08') }),
    ],
    { desk: makeDesk(settings) },
  );
  return edition;
}

export function planOf(settings: Partial<Site> = {}, moves?: readonly string[]): HostPlan {
  return planHosting(editionOf(settings, moves), CODE);
}

/** Writes the files for the hosts that a paper names. */
export function writeFor(
  hosts: Site['hosts'],
  settings: Partial<Site> = {},
  moves?: readonly string[],
): Map<string, string> {
  const edition = editionOf({ hosts, ...settings }, moves);
  const plan = planHosting(edition, CODE);
  return new Map(hostFiles(edition).map(({ path, write }) => [path, write(plan)]));
}
