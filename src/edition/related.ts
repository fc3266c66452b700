import type { CompiledArticle } from '../article/compiled-article.ts';
import { type EditionFinding, topOfFile } from './edition.ts';
import type { Placed } from './sort-out.ts';

/** Finds a story by what `related` calls it: its id or address, its file's path, or its slug. Null where there is none. */
export type StoryFinder = (name: string) => string | null;

/** Makes a finder over the stories that are shown. Of stories with one slug it finds the newest. Few papers ask it anything. */
export function makeStoryFinder(shown: readonly Placed[]): StoryFinder {
  let ids: ReadonlyMap<string, string> | null = null;
  return (name) => {
    ids ??= listNames(shown);
    return ids.get(name.replace(/^https?:\/\/[^/]+/, '').replace(/^\/+|\/+$/g, '')) ?? ids.get(name) ?? null;
  };
}

/** Lists what stories may be called, with the id of each. */
function listNames(shown: readonly Placed[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { article, id } of shown.toReversed()) {
    const path = article.record.source.path;
    const bare = path.replace(/^articles\//, '');
    const names = [
      id.slice('YYYY/MM/DD/'.length),
      bare.replace(/\.\w+$/, ''),
      bare,
      path.replace(/\.\w+$/, ''),
      path,
      id,
    ];
    for (const name of names) ids.set(name, id);
  }
  return ids;
}

/** Lists the stories that the newsroom wants beside this one, without itself. Raises `dead-link` where one is not in the paper. */
export function findRelated(
  { record, placement, places }: CompiledArticle,
  find: StoryFinder,
): { readonly ids: readonly string[]; readonly findings: readonly EditionFinding[] } {
  const ids = new Set<string>();
  const findings: EditionFinding[] = [];
  for (const name of placement.related) {
    const id = find(name);
    if (id !== null && id !== record.id) ids.add(id);
    if (id !== null) continue;
    findings.push({
      path: record.source.path,
      place: places.related ?? topOfFile,
      ruleId: 'dead-link',
      message: `No story “${name}” to list as related`,
      hint: 'Name it by its slug, its address or its file: articles/2024/name.md',
    });
  }
  return { ids: [...ids], findings };
}
