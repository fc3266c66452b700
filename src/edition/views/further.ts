import { colonOf, fill } from '../../languages/wording.ts';
import type { Edition, Person, Story } from '../edition.ts';
import { storiesBeside } from '../nearby.ts';
import { newestFirst } from '../order.ts';
import { isShownAsReceived } from '../received.ts';
import { type Link, linkStory } from './links.ts';
import { type PictureView, showPortrait } from './picture.ts';
import { authorsOf, decideRelated, REACH, storiesInReach } from './related-stories.ts';
import { partsBeside } from './series-part.ts';
import { type Teaser, tease } from './teaser.ts';

/** What leads on from a story, in the site's language. */
export interface Further {
  readonly about: readonly AboutAuthor[];
  readonly related: readonly Teaser[];
  readonly moreFrom: readonly MoreFrom[];
  /** “Other formats of this story: ” */
  readonly formatsLabel: string;
  readonly formats: readonly Link[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** A few lines about somebody who signs the story. */
export interface AboutAuthor {
  /** “About Jane Doe”. */
  readonly heading: string;
  readonly href: string;
  readonly role: string | null;
  /** The first paragraph of the biography, in plain text. */
  readonly bio: string | null;
  readonly picture: PictureView | null;
}

/** Other stories by an author. */
export interface MoreFrom {
  /** “More from Jane Doe”. */
  readonly heading: string;
  readonly href: string;
  readonly teasers: readonly Teaser[];
}

/** More people than these are a team, and are not introduced one by one. */
const MOST_INTRODUCED = 2;

/** Other stories are listed of so many authors, and so many of each. */
const MOST_AUTHORS = 2;
const MOST_STORIES = 3;

/** The stories and people that a story's page names beside it. */
export interface Surroundings {
  readonly authors: readonly Person[];
  readonly related: readonly Story[];
  readonly moreFrom: readonly { readonly author: Person; readonly stories: readonly Story[] }[];
  readonly previous: Story | undefined;
  readonly next: Story | undefined;
}

/** Finds what leads on from a story. The lists name no story twice. */
export function lookAround(edition: Edition, story: Story): Surroundings {
  const { stories } = edition;
  const position = edition.positions.get(story.id) ?? 0;
  const authors = authorsOf(edition, story);
  const parts = partsBeside(edition, story);
  const related = decideRelated(edition, story, parts);
  return {
    authors,
    related,
    moreFrom: findMoreFrom(story, authors, [...parts, ...related]),
    previous: stories[position + 1],
    next: stories[position - 1],
  };
}

/** Lists the stories around which others may stand because some have been added to the edition, and those that were added. */
export function listTouched(edition: Edition, added: readonly Story[]): Set<Story> {
  const { stories, positions } = edition;
  const touched = new Set(added);
  for (const story of added) {
    const position = positions.get(story.id) ?? Number.NaN;
    const beside = [stories[position - 1], stories[position + 1]].filter((one) => one !== undefined);
    for (const other of [...beside, ...storiesInReach(edition, story, added.length)]) touched.add(other);
  }
  return touched;
}

/** Decides what leads on from a story. */
export function decideFurther(edition: Edition, story: Story): Further {
  const { addresses, language } = edition;
  const { authors, related, moreFrom, previous, next } = lookAround(edition, story);
  return {
    about: introduce(edition, authors),
    related: related.map((other) => tease(other, edition)),
    moreFrom: moreFrom.map(({ author: { name, slug }, stories }) => ({
      heading: fill(language.words.moreFrom, { name }),
      href: addresses.person(slug),
      teasers: stories.map((other) => tease(other, edition)),
    })),
    formatsLabel: language.words.formats + colonOf(language),
    formats: [
      ...(story.rights.text === 'whole'
        ? [
            { title: 'Text', href: addresses.sidecar(story.id, 'txt') },
            { title: 'Markdown', href: addresses.sidecar(story.id, 'md') },
          ]
        : []),
      { title: 'JSON', href: addresses.sidecar(story.id, 'json') },
      ...(isShownAsReceived(story, edition.desk.site)
        ? [{ title: language.words.asReceived, href: addresses.asReceived(story.id) }]
        : []),
    ],
    previous: linkStory(previous, edition),
    next: linkStory(next, edition),
  };
}

/** Introduces the authors of whom the newsroom keeps a profile that says something. */
function introduce(edition: Edition, authors: readonly Person[]): AboutAuthor[] {
  const { language, addresses } = edition;
  const known = authors.filter(({ profile }) => profile !== null);
  if (known.length > MOST_INTRODUCED) return [];
  return known.flatMap(({ name, slug, profile, bioLine, picture }) => {
    const role = profile?.role ?? null;
    if (role === null && bioLine === null) return [];
    return {
      heading: fill(language.words.aboutAuthor, { name }),
      href: addresses.person(slug),
      role,
      bio: bioLine,
      picture: showPortrait(edition, picture),
    };
  });
}

function findMoreFrom(
  story: Story,
  authors: readonly Person[],
  listed: readonly Story[],
): Surroundings['moreFrom'] {
  const out = new Set(listed);
  return authors.slice(0, MOST_AUTHORS).flatMap((author) => {
    const others = storiesBeside(author.written, story, REACH)
      .filter((other) => !out.has(other))
      .sort(nearestTo(story))
      .slice(0, MOST_STORIES);
    for (const other of others) out.add(other);
    return others.length === 0 ? [] : { author, stories: others.sort(newestFirst) };
  });
}

/** Orders by the time between a story and another. */
function nearestTo(story: Story): (a: Story, b: Story) => number {
  return (a, b) => Math.abs(a.instant - story.instant) - Math.abs(b.instant - story.instant);
}
