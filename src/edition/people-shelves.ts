import type { AuthorProfile, Desk } from '../article/desk.ts';
import type { Language } from '../languages/language.ts';
import { setBiography } from './biography.ts';
import type { Edition, Person, Story } from './edition.ts';
import { mentionsIn, type NamedPerson, type People } from './people.ts';
import type { Resolver } from './settle.ts';
import { arrange } from './shelves.ts';

interface Setting {
  readonly desk: Desk;
  readonly language: Language;
  readonly resolver: Resolver;
}

/** Gives each person the stories that they wrote or contributed to, each story once. */
export function fillPeople(
  stories: readonly Story[],
  people: People,
  pictures: ReadonlyMap<AuthorProfile, string>,
  { desk, language, resolver }: Setting,
): Pick<Edition, 'people' | 'findPerson'> {
  const shelves = new Map<NamedPerson, Story[]>(people.all.map((person) => [person, []]));
  for (const story of stories) {
    for (const { name, url } of mentionsIn(story.record)) {
      const person = people.find(name, url);
      const shelf = person && shelves.get(person);
      if (shelf && shelf.at(-1) !== story) shelf.push(story);
    }
  }
  const persons = new Map<NamedPerson, Person>();
  for (const [person, shelf] of shelves) {
    const { slug, name, profile } = person;
    persons.set(person, {
      slug,
      name,
      profile,
      bio: profile && setBiography(profile, language, desk.site, resolver),
      picture: (profile && pictures.get(profile)) ?? null,
      stories: Object.freeze(shelf),
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
