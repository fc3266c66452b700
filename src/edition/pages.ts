import { reservedNames } from '../addresses.ts';
import type { StandingPage } from '../article/compiled-article.ts';
import { type EditionFinding, topOfFile } from './edition.ts';
import { compareText } from './shelves.ts';

/** An article's address; no standing page can lie there. */
const DATED = /^\d{4}\/\d{2}\/\d{2}\//;

/** Admits the standing pages, one to a name. Raises `duplicate-address` on a name that is taken. */
export function admitPages(pages: readonly StandingPage[]): {
  readonly pages: readonly StandingPage[];
  readonly findings: readonly EditionFinding[];
} {
  const admitted = new Map<string, StandingPage>();
  const findings: EditionFinding[] = [];
  for (const page of pages.toSorted((a, b) => compareText(a.path, b.path))) {
    const twin = admitted.get(page.name);
    const isReserved = reservedNames.has(page.name.split('/', 1)[0] ?? '') || DATED.test(page.name);
    if (!twin && !isReserved) {
      admitted.set(page.name, page);
      continue;
    }
    const hint = 'Give the page’s file another name.';
    for (const [one, other] of twin
      ? ([
          [page, twin],
          [twin, page],
        ] as const)
      : ([[page, null]] as const)) {
      findings.push({
        path: one.path,
        place: topOfFile,
        ruleId: 'duplicate-address',
        message: `The address /${page.name}/ is ${other ? `also that of ${other.path}` : 'one that the paper needs itself'}`,
        hint,
      });
    }
  }
  return { pages: [...admitted.values()], findings };
}
