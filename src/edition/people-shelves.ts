import type { AuthorProfile, Desk } from '../article/desk.ts';
import type { Language } from '../languages/language.ts';
import { setBiography } from './biography.ts';
import type { Edition, Person, Story } from './edition.ts';
import type { NamedPerson, People } from './people.ts';
import type { Resolver } from './settle.ts';
import { arrange } from './shelves.ts';

interface Setting {
  readonly desk: Desk;
  readonly language: Language;
  readonly resolver: Resolver;
}

/** A person's stories, newest first in each list. */
interface Works {
  readonly stories: Story[];
  readonly written: Story[];
  readonly contributed: Story[];
}

/** Gives each person the stories that they wrote or contributed to, each story once: who signs one has written it. */
export function fillPeople(
  stories: readonly Story[],
  people: People,
  pictures: ReadonlyMap<AuthorProfile, string>,
  { desk, language, resolver }: Setting,
): Pick<Edition, 'people' | 'findPerson'> {
  const shelves = new Map<NamedPerson, Works>(
    people.all.map((person) => [person, { stories: [], written: [], contributed: [] }]),
  );
  const put = (story: Story, role: 'written' | 'contributed', person: NamedPerson | null) => {
    const works = person && shelves.get(person);
    if (!works || works.stories.at(-1) === story) return;
    works.stories.push(story);
    works[role].push(story);
  };
  for (const story of stories) {
    const { byline, contributors } = story.record;
    for (const { name, url } of byline.authors) put(story, 'written', people.find(name, url));
    for (const { name } of contributors) put(story, 'contributed', people.find(name));
  }
  const persons = new Map<NamedPerson, Person>();
  for (const [person, works] of shelves) {
    const { slug, name, profile } = person;
    persons.set(person, {
      slug,
      name,
      profile,
      ...(profile ? setBiography(profile, language, desk.site, resolver) : { bio: null, bioLine: null }),
      picture: (profile && pictures.get(profile)) ?? null,
      stories: Object.freeze(works.stories),
      written: Object.freeze(works.written),
      contributed: Object.freeze(works.contributed),
    });
  }
  return {
    people: arrange([...persons.values()]),
    findPerson: (name, url) => {
      const person = people.find(name, url);
      return (person && persons.get(person)) ?? null;
    },
  };
}
