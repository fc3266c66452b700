import type { EditionFinding } from '../edition/edition.ts';
import type { Gathered } from '../edition/gather.ts';

/** What is left when the faulty files are out. */
export interface HeldBack {
  readonly gathered: Gathered;
  /** Paths from the content folder; the empty one is the folder itself. */
  readonly out: ReadonlySet<string>;
  /** What was found on the way, some of it more than once. */
  readonly findings: readonly EditionFinding[];
}

/** Under `--strict` a file held back can leave a dead link in another, which is then held back too; so many rounds end that. */
const MOST_ROUNDS = 50;

/**
 * Takes files with errors out until none is left that has one. Of stories at one address the edition keeps the first;
 * once the others are out, nothing is wrong with it any more.
 */
export function holdBack(
  faulty: Iterable<string>,
  isError: (finding: EditionFinding) => boolean,
  gatherWithout: (out: ReadonlySet<string>) => Gathered,
): HeldBack {
  const out = new Set(faulty);
  const findings: EditionFinding[] = [];
  let gathered = gatherWithout(out);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    findings.push(...gathered.findings);
    const published = pathsIn(gathered);
    const more = gathered.findings.filter(
      (finding) =>
        isError(finding) && !(finding.ruleId === 'duplicate-address' && published.has(finding.path)),
    );
    if (more.length === 0) break;
    for (const { path } of more) out.add(path);
    gathered = gatherWithout(out);
  }
  return { gathered, out, findings };
}

function pathsIn({ edition }: Gathered): Set<string> {
  const stories = [...edition.byId.values()].map(({ record }) => record.source.path);
  return new Set([...stories, ...edition.pages.map(({ path }) => path)]);
}
