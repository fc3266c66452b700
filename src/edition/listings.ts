import type { Desk } from '../article/desk.ts';
import type { Agency, Section, Series, Shelf, Story } from './edition.ts';
import { orderParts } from './series-parts.ts';
import { fillShelves } from './shelves.ts';

/** Lists the sections: those of `site.yml` in its order, stories or none, then what else stories name. */
export function fillSections(stories: readonly Story[], { site }: Desk): Section[] {
  const filled = new Map(
    fillShelves(stories, ({ record }) => (record.section ? [record.section] : [])).map((shelf) => [
      shelf.slug,
      shelf,
    ]),
  );
  const known = site.sections.map(({ name, slug, description }) => ({
    slug,
    name,
    description,
    stories: filled.get(slug)?.stories ?? [],
  }));
  for (const { slug } of known) filled.delete(slug);
  return [...known, ...[...filled.values()].map((shelf) => ({ ...shelf, description: null }))];
}

/** Lists the topics, the busiest first. */
export function fillTopics(stories: readonly Story[]): Shelf[] {
  return fillShelves(stories, ({ record }) => record.topics);
}

/** Lists the agencies whose copy is in the paper. */
export function fillAgencies(stories: readonly Story[], { agencies }: Desk): Agency[] {
  return fillShelves(stories, ({ record }) => (record.agency ? [record.agency] : [])).map((shelf) => ({
    ...shelf,
    profile: agencies.find(({ slug }) => slug === shelf.slug) ?? null,
  }));
}

/** Lists the series, each with its parts in order. */
export function fillSeries(stories: readonly Story[]): Series[] {
  return fillShelves(stories, ({ record }) => (record.series ? [record.series] : [])).map(orderParts);
}
