import type { APIRoute } from 'astro';
import { articlePages, findRecord } from '../../../../../edition/views/article-paths.ts';
import { toText } from '../../../../../metadata/text-edition.ts';
import { currentEdition } from '../../../../../press/current-edition.ts';

export const getStaticPaths = () => articlePages(currentEdition());

export const GET: APIRoute = ({ params }) => {
  const { record, desk } = findRecord(currentEdition(), params);
  return new Response(toText(record, { languages: desk.languages, timeZone: desk.site.timeZone }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
