import type { Desk } from '../../article/desk.ts';
import type { ArticleRecord } from '../../article/record.ts';
import type { Edition } from '../edition.ts';

/** The steps of an article's address. */
export interface ArticleSteps {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly slug: string;
}

/** The parameters of pages at or below articles' addresses. */
export type ArticlePaths = { params: { year: string; month: string; day: string; slug: string } }[];

/** Lists the parameters of every article's page, notices among them. */
export function articlePages({ byId }: Edition): ArticlePaths {
  return pathsOf([...byId.keys()]);
}

/** Takes ids apart into the steps of their addresses. */
export function pathsOf(ids: readonly string[]): ArticlePaths {
  return ids.map((id) => {
    const [year = '', month = '', day = '', slug = ''] = id.split('/');
    return { params: { year, month, day, slug } };
  });
}

/** Puts the steps together to an id again. */
export function articleId({ year, month, day, slug }: ArticleSteps): string {
  return [year, month, day, slug].join('/');
}

/** Finds the record behind an address's steps, with the desk that it was read at. */
export function findRecord(
  edition: Edition,
  { year, month, day, slug }: Readonly<Record<string, string | undefined>>,
): { readonly record: ArticleRecord; readonly desk: Desk } {
  const id = [year, month, day, slug].join('/');
  const { byId, desk } = edition;
  const story = byId.get(id);
  if (!story) throw new Error(`No article ${id} in this edition`);
  return { record: edition.readRecord(story), desk };
}
