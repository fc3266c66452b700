import { type Contender, changeTemplate, makeCold } from './contender.ts';
import type { Corpus } from './corpus.ts';

/** What happens in a newsroom before a build: its name in `--scenarios`, and what it is called in tables. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** Does it; `round` counts the builds, so that no two changes are the same. */
  readonly happen: (to: {
    readonly contender: Contender;
    readonly corpus: Corpus;
    readonly round: number;
  }) => void;
}

export const COLD: Scenario = {
  name: 'cold',
  title: 'cold',
  happen: ({ contender }) => makeCold(contender),
};

/** The same for every press: an author's name stands in one file, and all look it up there. */
export const SCENARIOS: readonly Scenario[] = [
  COLD,
  { name: 'unchanged', title: 'nothing changed', happen: () => {} },
  { name: 'changed', title: 'one article changed', happen: ({ corpus }) => corpus.mendComma() },
  { name: 'added', title: 'one article added', happen: ({ corpus }) => corpus.addArticle() },
  { name: 'renamed', title: "an author's name changed", happen: ({ corpus }) => corpus.renameAuthor() },
  {
    name: 'template',
    title: 'one template changed',
    happen: ({ contender, round }) => changeTemplate(contender, round),
  },
];
