import type { Agency, Edition, Person } from '../edition.ts';
import { dressPictures } from './body-pictures.ts';
import { type PictureView, showPortrait } from './picture.ts';

/** A link beside a list; one without an address is words only. */
export interface Fact {
  readonly title: string;
  readonly href: string | null;
}

/** What a list says of the person or agency that it belongs to. */
export interface Profile {
  /** A person's role, an agency's name in full. */
  readonly title: string | null;
  /** A portrait. */
  readonly picture: PictureView | null;
  /** A biography as safe HTML. */
  readonly bio: string | null;
  readonly links: readonly Fact[];
  readonly terms: string | null;
}

/** Says who a person is, as far as their profile does. */
export function profilePerson(edition: Edition, { profile, bio, picture }: Person): Profile {
  return {
    title: profile?.role ?? null,
    picture: showPortrait(edition, picture),
    bio: bio && dressPictures(bio, edition),
    links: (profile?.links ?? []).filter(isLinkable),
    terms: null,
  };
}

/** Says who an agency is: its full name where that is another one, its site, and how its copy may be used. */
export function profileAgency({ name, profile }: Agency): Profile {
  const url = profile?.url ?? null;
  return {
    title: profile && profile.fullName !== name ? profile.fullName : null,
    picture: null,
    bio: null,
    links: url !== null && isLinkable({ href: url }) ? [{ title: hostOf(url), href: url }] : [],
    terms: profile?.usageTerms ?? null,
  };
}

/** An address that a page may link to; settings are written by people, and a script is no address. */
const LINKABLE = /^(?:https?:\/\/|mailto:|tel:|\/)/i;

function isLinkable({ href }: { readonly href: string }): boolean {
  return LINKABLE.test(href);
}

/** “quillwire.example” of `https://www.quillwire.example/en`. */
function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '');
}
