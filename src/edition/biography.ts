import type { AuthorProfile, Site } from '../article/desk.ts';
import type { Language } from '../languages/language.ts';
import { compileBody } from '../markdown/compile-body.ts';
import type { Person } from './edition.ts';
import { type Resolver, settleHtml } from './settle.ts';

/** A person's biography as safe HTML, and its first paragraph in plain text. */
export type Biography = Pick<Person, 'bio' | 'bioLine'>;

/** Sets a profile's biography, which is plain text or Markdown; nulls where it has none. */
export function setBiography(
  { bio, path }: AuthorProfile,
  language: Language,
  { origin }: Site,
  resolver: Resolver,
): Biography {
  if (bio === null || bio.trim() === '') return { bio: null, bioLine: null };
  const { html, text } = compileBody(bio, { language, path, siteOrigin: origin });
  return { bio: settleHtml(html, resolver), bioLine: text.split('\n\n', 1)[0] || null };
}
