import type { APIRoute } from 'astro';
import { articlePages, findRecord } from '../../../../../edition/views/article-paths.ts';
import { toMarkdown } from '../../../../../metadata/markdown-edition.ts';
import { currentEdition } from '../../../../../press/current-edition.ts';

export const getStaticPaths = () => articlePages(currentEdition());

export const GET: APIRoute = ({ params }) => {
  const { record, desk } = findRecord(currentEdition(), params);
  return new Response(toMarkdown(record, desk.languages), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
