import type { Edition, Person, Story } from '../../edition/edition.ts';
import { headlineOfDay } from '../../edition/story.ts';
import { decideChrome } from '../../edition/views/chrome.ts';
import { findPicture } from '../../edition/views/picture.ts';
import { keyOf } from './key-of.ts';
import { makeStoryKeys, type StoryKeys } from './story-keys.ts';

/** Keys of what pages are made of: one changes when anything that a page may show of its thing does. */
export interface Keys {
  /** The press itself. */
  readonly code: string;
  /** The press itself and the site's settings, name, navigation and notices: what every page shows. */
  readonly common: string;
  /** What copy is read with: the agencies, too. */
  readonly desk: string;
  readonly story: (story: Story) => string;
  /** Of what stands beside a story's page: it shows the story alone. */
  readonly beside: (story: Story) => string;
  readonly person: (person: Person) => string;
  /** Of everybody whom a story names. */
  readonly named: (story: Story) => string;
  /** Of a story's page and the files beside it. */
  readonly files: (story: Story) => StoryKeys;
  /** Of a file that shows stories; `make` makes it where nobody knows it. */
  readonly showing: (path: string, stories: readonly Story[], make: () => string) => string;
}

/** Keys without those of files: what these are made of. */
export type ThingKeys = Omit<Keys, 'files' | 'showing'>;

/** What keys are made from beside the edition. */
export interface KeyParts {
  /** Stands for the code that makes the pages, and its libraries. */
  readonly code: string;
  /** Stands for what copy is read with. */
  readonly desk: string;
  /** Stands for what a file of copy was compiled to, by its path. */
  readonly digestOf: (path: string) => string;
}

/** Makes the keys of an edition. */
export function makeKeys(edition: Edition, parts: KeyParts): Keys {
  const keys = makeThingKeys(edition, parts);
  const files = new Map<Story, StoryKeys>();
  return {
    ...keys,
    files: (one) => remember(files, one, () => makeStoryKeys(edition, one, keys)),
    showing: (_path, _stories, make) => make(),
  };
}

/** Makes the keys of what files show. Each thing's key is made once. */
export function makeThingKeys(edition: Edition, { code, desk, digestOf }: KeyParts): ThingKeys {
  const { site } = edition.desk;
  const logo = edition.logo === null ? null : [edition.logo, findPicture(edition, edition.logo)];
  const stories = new Map<Story, string>();
  const besides = new Map<Story, string>();
  const people = new Map<Person, string>();
  const names = new Map<Story, string>();
  const person = (one: Person) =>
    remember(people, one, () => {
      const { slug, name, profile, bio, bioLine, picture } = one;
      return keyOf(slug, name, profile, bio, bioLine, picture, picture && findPicture(edition, picture));
    });
  const shares = (words: string | null) => words !== null && edition.sharedWords.has(words);
  const common = keyOf(code, site, decideChrome(edition, ''), logo);
  const story = (one: Story) =>
    remember(stories, one, () => {
      const { record, bonds, state, rights, related, day } = one;
      const { headline, summary, standfirst, source, usage } = record;
      const shared = [headline, headlineOfDay(headline, day), summary, standfirst].map(shares);
      return keyOf(digestOf(source.path), bonds, state, rights, usage.expires, related, shared);
    });
  return {
    code,
    common,
    desk,
    story,
    beside: (one) => remember(besides, one, () => keyOf('beside', common, story(one))),
    person,
    named: (one) =>
      remember(names, one, () => {
        const { byline, contributors } = one.record;
        const found = [
          ...byline.authors.map(({ name, url }) => edition.findPerson(name, url)),
          ...contributors.map(({ name }) => edition.findPerson(name)),
        ];
        return keyOf(found.map((named) => named && person(named)));
      }),
  };
}

function remember<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
