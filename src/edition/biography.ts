import type { AuthorProfile, Site } from '../article/desk.ts';
import type { Language } from '../languages/language.ts';
import { compileBody } from '../markdown/compile-body.ts';
import { type Resolver, settleHtml } from './settle.ts';

/** Sets a profile's biography, plain text or Markdown, as safe HTML; null where it has none. */
export function setBiography(
  { bio, path }: AuthorProfile,
  language: Language,
  { origin }: Site,
  resolver: Resolver,
): string | null {
  if (bio === null || bio.trim() === '') return null;
  return settleHtml(compileBody(bio, { language, path, siteOrigin: origin }).html, resolver);
}
