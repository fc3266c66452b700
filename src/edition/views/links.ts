import type { Edition, Story } from '../edition.ts';

/** A link in the words of a page. */
export interface Link {
  readonly title: string;
  readonly href: string;
  /** The language of the title, where it is not that of the words around it. */
  readonly lang?: string;
}

/** Links the page of the person whom a byline or credit line names; null where there is none. */
export function linkPerson(
  { findPerson, addresses }: Edition,
  name: string,
  url: string | null = null,
): Link | null {
  const person = findPerson(name, url);
  return person && { title: name, href: addresses.person(person.slug) };
}

/** Links a story by its headline, which says its language where that is not the site's; null where there is no story. */
export function linkStory(story: Story | undefined, { language }: Edition): Link | null {
  if (!story) return null;
  const { headline, language: lang } = story.record;
  return { title: headline, href: story.address, ...(lang === language.code ? {} : { lang }) };
}
