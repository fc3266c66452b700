import type { APIRoute } from 'astro';
import { articlePages, findRecord } from '../../../../../edition/views/article-paths.ts';
import { toJson } from '../../../../../metadata/json-edition.ts';
import { currentEdition } from '../../../../../press/current-edition.ts';

export const getStaticPaths = () => articlePages(currentEdition());

export const GET: APIRoute = ({ params }) => {
  const { record } = findRecord(currentEdition(), params);
  return new Response(toJson(record), { headers: { 'Content-Type': 'application/json' } });
};
