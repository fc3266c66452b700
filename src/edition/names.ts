import type { CompiledArticle } from '../article/compiled-article.ts';
import type { Site } from '../article/desk.ts';
import { findNearName } from '../diagnostics/near-name.ts';
import { type EditionFinding, topOfFile } from './edition.ts';
import { mentionsIn, type People } from './people.ts';

/** Raises `author-two-spellings` on every story that spells a name otherwise than the paper does. */
export function judgeNames(articles: readonly CompiledArticle[], people: People): EditionFinding[] {
  const findings: EditionFinding[] = [];
  for (const { record, places } of articles) {
    const names = new Map(mentionsIn(record).map(({ name, url }) => [name, url]));
    for (const [name, url] of names) {
      const person = people.find(name, url);
      if (!person || name === person.name || person.profile?.aliases.includes(name)) continue;
      const count = person.spellings.get(person.name) ?? 0;
      findings.push({
        path: record.source.path,
        place: places.authors ?? topOfFile,
        ruleId: 'author-two-spellings',
        message: `“${name}” is “${person.name}” ${person.profile ? `in ${person.profile.path}` : count === 1 ? 'in another story' : `in ${count} other stories`}`,
        hint: 'Spell the name one way, or list the other spelling under “aliases” in authors/. Both lead to one page.',
      });
    }
  }
  return findings;
}

/** Raises `unknown-section` on every story in a section that `site.yml` doesn't list, where it lists any. */
export function judgeSections(articles: readonly CompiledArticle[], { sections }: Site): EditionFinding[] {
  if (sections.length === 0) return [];
  const known = new Set(sections.map(({ slug }) => slug));
  const names = sections.flatMap(({ name, aliases }) => [name, ...aliases]);
  return articles.flatMap(({ record, places }) => {
    const { section, source } = record;
    if (section === null || known.has(section.slug)) return [];
    const near = findNearName(section.name, names);
    return {
      path: source.path,
      place: places.section ?? topOfFile,
      ruleId: 'unknown-section',
      message: `No section “${section.name}” in site.yml`,
      hint:
        near === null
          ? `Known are ${sections.map(({ name }) => name).join(', ')}.`
          : `Did you mean “${near}”?`,
    };
  });
}
