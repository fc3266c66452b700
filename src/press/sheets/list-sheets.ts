import type { Edition, Shelf, Shelves, Story } from '../../edition/edition.ts';
import { drawMonth } from '../../edition/views/calendar.ts';
import { decideListPage } from '../../edition/views/list-page.ts';
import { findList, type ListName } from '../../edition/views/lists.ts';
import { countPages, sliceParts } from '../../edition/views/pagination.ts';
import { findNeighbours } from '../../edition/views/periods.ts';
import { describeList } from '../../metadata/list-metadata.ts';
import { framePage } from './frame.ts';
import { keyOf } from './key-of.ts';
import type { Keys } from './keys.ts';
import type { Sheet } from './sheet.ts';

/** The pages of every list of an edition: latest, sections, topics, people, agencies, series, months and days. */
export function listSheets(edition: Edition, keys: Keys): Sheet[] {
  const { addresses, stories, archive } = edition;
  const shelved = <K extends 'section' | 'topic' | 'person' | 'agency' | 'series'>(
    kind: K,
    shelves: Shelves<Shelf>,
  ) =>
    shelves.all.flatMap(({ slug, stories: { length } }) =>
      pages({ kind, slug }, length, (number) => addresses[kind](slug, number)),
    );
  const pages = (name: ListName, length: number, addressOf: (number: number) => string) =>
    Array.from({ length: countPages(length) }, (_, index) => {
      const number = index + 1;
      return listSheet(edition, { name, number, address: addressOf(number) }, keys);
    });
  const periods = [...archive.byName.values()].filter(({ name }) => name.length > 'YYYY'.length);
  return [
    ...pages({ kind: 'latest' }, stories.length, addresses.latest),
    ...shelved('section', edition.sections),
    ...shelved('topic', edition.topics),
    ...shelved('person', edition.people),
    ...shelved('agency', edition.agencies),
    ...shelved('series', edition.series),
    ...periods.flatMap(({ name, stories: { length } }) =>
      pages({ kind: 'period', name }, length, (number) => addresses.archive(name, number)),
    ),
  ];
}

interface ListPlace {
  readonly name: ListName;
  readonly number: number;
  readonly address: string;
}

function listSheet(edition: Edition, { name, number, address }: ListPlace, keys: Keys): Sheet {
  const { addresses } = edition;
  const path = `${addresses.local(address) ?? ''}index.html`;
  return {
    path,
    route: address.slice(addresses.root.length),
    key: () =>
      keys.showing(path, listShown(edition, name, number), () => listKey(edition, name, number, keys)),
    copy: () => {
      const page = decideListPage(edition, name, number);
      return { kind: 'list', model: framePage(edition, page, [describeList(page, name, number, edition)]) };
    },
  };
}

/** Lists the stories that a page of a list shows. */
function listShown(edition: Edition, name: ListName, number: number): readonly Story[] {
  return sliceParts(findList(edition, name).parts, number).flatMap(({ stories }) => stories);
}

/** A page of a list shows its part of the stories, what is said of the list, and how many there are in all. */
function listKey(edition: Edition, name: ListName, number: number, keys: Keys): string {
  const { parts, addressOf: _, ...list } = findList(edition, name);
  const shown = sliceParts(parts, number).map(({ stories, ...part }) => [
    part,
    stories.map((one: Story) => keys.story(one)),
  ]);
  const length = parts.reduce((sum, { stories }) => sum + stories.length, 0);
  const period = name.kind === 'period' ? name.name : null;
  return keyOf(
    'list',
    keys.common,
    name,
    number,
    length,
    list,
    shown,
    period && findNeighbours(edition, period),
    period?.length === 'YYYY-MM'.length ? drawMonth(edition, period) : null,
  );
}
