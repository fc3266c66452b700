import type { Edition, Story } from '../../edition/edition.ts';
import { countStoryYears } from '../../edition/views/age.ts';
import { listTouched, lookAround } from '../../edition/views/further.ts';
import { decideSeriesPart, partsBeside } from '../../edition/views/series-part.ts';
import { hasCard } from '../../metadata/card/has-card.ts';
import { describeSource } from '../../metadata/news-article.ts';
import { keyOf } from './key-of.ts';
import type { ThingKeys } from './keys.ts';

/** Keys of the files of one story, and what they depend on. */
export interface StoryKeys {
  readonly page: string;
  /** Of the page that shows it as it was received. */
  readonly received: string;
  /** Of files beside its page that name nobody by an address. */
  readonly plain: string;
  /** Of those that do. */
  readonly linked: string;
  /** The stories that its page names beside it. */
  readonly beside: readonly Story[];
}

/** Makes the keys of the files of a story. */
export function makeStoryKeys(edition: Edition, story: Story, keys: ThingKeys): StoryKeys {
  const { common, desk, named } = keys;
  const own = keys.story(story);
  const plain = keys.beside(story);
  const files = { received: keyOf('received', common, desk, own), plain, linked: keyOf(plain, named(story)) };
  if (story.state !== 'shown') return { ...files, page: keyOf('notice', common, own), beside: [] };
  return { ...files, ...makePageKey(edition, story, keys) };
}

/** A story's page shows the story, everybody whom it names, and what leads on from it. */
function makePageKey(edition: Edition, story: Story, keys: ThingKeys): Pick<StoryKeys, 'page' | 'beside'> {
  const { authors, related, moreFrom, previous, next } = lookAround(edition, story);
  const near = [previous, next, ...partsBeside(edition, story)].flatMap((one) => one ?? []);
  const page = keyOf(
    'story',
    keys.common,
    keys.story(story),
    countStoryYears(edition, story),
    decideSeriesPart(edition, story, edition.language),
    keys.named(story),
    hasCard(edition, story),
    describeSource(story, edition),
    authors.map(keys.person),
    related.map(keys.story),
    moreFrom.map(({ author, stories }) => [keys.person(author), stories.map(keys.story)]),
    [previous === undefined, next === undefined, near.map(keys.story)],
  );
  return { page, beside: [...related, ...moreFrom.flatMap(({ stories }) => stories), ...near] };
}

/** Lists the stories whose page may have another key because some have been added to the edition, and those that were added. */
export function listRekeyed(edition: Edition, added: readonly Story[]): ReadonlySet<Story> {
  const rekeyed = listTouched(edition, added);
  for (const { record } of added) {
    const { parts = [], stories = [] } =
      (record.series && edition.series.bySlug.get(record.series.slug)) || {};
    for (const other of [...parts, ...stories]) rekeyed.add(other);
  }
  // As many as have come have lost their card.
  const { cards } = edition.desk.site;
  if (cards !== 'all')
    for (const other of edition.stories.slice(cards, cards + added.length)) rekeyed.add(other);
  return rekeyed;
}
