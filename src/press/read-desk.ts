import type { Desk } from '../article/desk.ts';
import { readAgency } from '../article/settings/agency.ts';
import { readAuthor } from '../article/settings/author.ts';
import { readSite } from '../article/settings/site.ts';
import type { EditionFinding } from '../edition/edition.ts';
import { languages } from '../languages/index.ts';
import { agencies, mergeAgencies } from '../wire/agencies/index.ts';
import { readAll } from './compile/read-files.ts';
import type { Newsroom } from './newsroom.ts';
import type { Orders } from './orders.ts';

/** Reads the newsroom's settings: everything but its copy. What is wrong in a file is told, and has its default. */
export function readDesk(
  newsroom: Pick<Newsroom, 'site' | 'authors' | 'agencies'>,
  { siteUrl, basePath }: Pick<Orders, 'siteUrl' | 'basePath'>,
  onRead: () => void,
): { readonly desk: Desk; readonly findings: readonly EditionFinding[] } {
  const overrides = { ...(siteUrl && { siteUrl }), ...(basePath && { basePath }) };
  const sites = readAll(newsroom.site ? [newsroom.site] : [], onRead, (source) => {
    const { site, findings } = readSite(source, overrides);
    return { value: site, findings };
  });
  const people = readAll(newsroom.authors, onRead, (source) => {
    const { author, findings } = readAuthor(source);
    return { value: author, findings };
  });
  const wires = readAll(newsroom.agencies, onRead, (source) => {
    const { agency, findings } = readAgency(source);
    return { value: agency, findings };
  });
  const desk = {
    site: sites[0]?.value ?? readSite(null, overrides).site,
    languages,
    agencies: mergeAgencies(
      agencies,
      wires.flatMap(({ value }) => value ?? []),
    ),
    authors: people.flatMap(({ value }) => value ?? []),
  };
  return { desk, findings: [...sites, ...people, ...wires].flatMap(({ findings }) => findings) };
}
