import type { Addresses, SiteRoot } from '../../addresses.ts';
import type { RecordHead } from '../../article/record.ts';
import type { Edition, Story } from '../../edition/edition.ts';
import { commonPriority } from '../../edition/order.ts';
import { findPicture, mainPicture } from '../../edition/views/picture.ts';

/** A file of a picture, as large as is known. */
export interface PictureFile {
  readonly address: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A picture of a story: what it is known by, and the files that show it, the main one first. */
export interface StoryPicture {
  readonly address: string;
  readonly files: readonly PictureFile[];
}

/** What ninjs tells of a story beside its record: plain data, so that any thread can write it. Addresses are full ones. */
export interface NinjsSetting {
  readonly root: SiteRoot;
  readonly timeZone: string;
  readonly publisher: { readonly name: string; readonly url: string | null };
  /** From 1, which leads; null where the newsroom gave none. */
  readonly urgency: number | null;
  /** Pages of the people whom the story names, by the name in the record. */
  readonly people: Readonly<Record<string, string>>;
  /** Pages of its section, series, topics and agencies, by kind and slug: `topic/goats`. */
  readonly pages: Readonly<Record<string, string>>;
  readonly lead: StoryPicture | null;
  readonly pictures: readonly StoryPicture[];
}

/** ninjs knows no lower urgency. */
const LEAST_URGENT = 9;

/**
 * Gathers what ninjs tells of a story beside its record. The pages that it leads to list the story itself, so they are there
 * whatever else is in the paper.
 */
export function describeSurroundings(story: Story, edition: Edition): NinjsSetting {
  const { record, pictures, priority } = story;
  const { origin, base, timeZone, publisher } = edition.desk.site;
  const { image } = record;
  const isRanked = priority !== commonPriority && priority <= LEAST_URGENT;
  return {
    root: { origin, base },
    timeZone,
    publisher: { name: publisher.name, url: publisher.url },
    urgency: isRanked ? priority : null,
    people: Object.fromEntries(listPeople(record, edition)),
    pages: story.state === 'shown' ? Object.fromEntries(listPages(record, edition.addresses)) : {},
    lead: image && describePicture(image.src, edition),
    pictures: pictures
      .filter((address) => address !== image?.src)
      .map((address) => describePicture(address, edition)),
  };
}

function listPeople({ byline, contributors }: RecordHead, edition: Edition): [string, string][] {
  const { addresses, findPerson } = edition;
  return [
    ...byline.authors.map(({ name, url }) => ({ name, person: findPerson(name, url) })),
    ...contributors.map(({ name }) => ({ name, person: findPerson(name) })),
  ].flatMap(({ name, person }): [string, string][] =>
    person ? [[name, addresses.absolute(addresses.person(person.slug))]] : [],
  );
}

function listPages(
  { section, topics, series, agency }: RecordHead,
  addresses: Addresses,
): [string, string][] {
  const { absolute } = addresses;
  return [
    ...(section ? [[`section/${section.slug}`, absolute(addresses.section(section.slug))] as const] : []),
    ...topics.map(({ slug }) => [`topic/${slug}`, absolute(addresses.topic(slug))] as const),
    ...(series ? [[`series/${series.slug}`, absolute(addresses.series(series.slug))] as const] : []),
    ...(agency ? [[`agency/${agency.slug}`, absolute(addresses.agency(agency.slug))] as const] : []),
  ].map(([name, address]) => [name, address]);
}

function describePicture(src: string, edition: Edition): StoryPicture {
  const { absolute } = edition.addresses;
  const main = mainPicture(edition, src);
  const copies = findPicture(edition, src)?.variants ?? [];
  const files = [{ address: main.src, width: main.width, height: main.height }, ...copies];
  return {
    address: absolute(src),
    files: [...new Map(files.map((file) => [file.address, file])).values()].map(
      ({ address, width, height }) => ({
        address: absolute(address),
        width,
        height,
      }),
    ),
  };
}
