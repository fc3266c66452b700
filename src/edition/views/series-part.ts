import type { Language } from '../../languages/language.ts';
import { fill } from '../../languages/wording.ts';
import type { Edition, Series, Story } from '../edition.ts';
import { type Link, linkStory } from './links.ts';

/** Where a story stands in its series. */
export interface SeriesPart {
  readonly series: Link;
  /** “Part 2 of 5”; null where there is no other part. */
  readonly place: string | null;
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Decides what a story's page says of the series that it belongs to; null where it belongs to none. */
export function decideSeriesPart(edition: Edition, story: Story, language: Language): SeriesPart | null {
  const series = seriesOf(edition, story);
  const part = edition.partNumbers.get(story.id);
  if (!series || part === undefined) return null;
  const { name, slug, parts } = series;
  return {
    series: { title: name, href: edition.addresses.series(slug) },
    place: parts.length > 1 ? fill(language.words.partOf, { part, parts: parts.length }, language) : null,
    previous: linkStory(parts[part - 2], edition),
    next: linkStory(parts[part], edition),
  };
}

/** Lists the parts just before and after a story, which its page leads to by themselves. */
export function partsBeside(edition: Edition, story: Story): Story[] {
  const part = edition.partNumbers.get(story.id);
  const parts = seriesOf(edition, story)?.parts ?? [];
  return part === undefined ? [] : [parts[part - 2], parts[part]].filter((one) => one !== undefined);
}

function seriesOf({ series }: Edition, { record }: Story): Series | null {
  return (record.series && series.bySlug.get(record.series.slug)) ?? null;
}
