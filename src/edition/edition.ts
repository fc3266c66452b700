import type { Addresses } from '../addresses.ts';
import type { StandingPage } from '../article/compiled-article.ts';
import type { AuthorProfile, Desk } from '../article/desk.ts';
import type { ArticleRecord, Correction, RecordHead } from '../article/record.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Language } from '../languages/language.ts';
import type { AgencyProfile } from '../wire/profile.ts';
import type { PublishedPicture } from './pictures/variants.ts';
import type { Rights } from './rights.ts';

/** A story that has a page: in the paper, or as a notice at the address it had. */
export interface Story {
  readonly id: string;
  readonly state: 'shown' | 'withdrawn' | 'expired';
  readonly address: string;
  /** Day of publication in the site's zone, YYYY-MM-DD. */
  readonly day: string;
  /** When it was published, in milliseconds since 1970; a date without a time counts from its start. */
  readonly instant: number;
  readonly priority: number;
  /** The address of the original, where this is a copy. */
  readonly canonical: string | null;
  /** What may be done with it. */
  readonly rights: Rights;
  /** When it was withdrawn, where front matter says so. */
  readonly withdrawnOn: string | null;
  /** Ids of stories that the newsroom lists beside this one. */
  readonly related: readonly string[];
  /** What is published but for its text: addresses settled, and little left where the story is withdrawn or expired. */
  readonly record: RecordHead;
  /** Addresses of the paper's own pictures in its text, each once. */
  readonly pictures: readonly string[];
  /** What its links and pictures came to, in a few words: its page changes when they do. */
  readonly bonds: string;
}

/** What has a list page of its own: a section, a topic, a series. */
export interface Shelf {
  readonly slug: string;
  readonly name: string;
  /** Newest first. */
  readonly stories: readonly Story[];
}

export interface Section extends Shelf {
  readonly description: string | null;
}

/** A series with its parts. */
export interface Series extends Shelf {
  /** The first part first. */
  readonly parts: readonly Story[];
}

/** Somebody who has written or contributed to a story. */
export interface Person extends Shelf {
  /** The stories that they signed. */
  readonly written: readonly Story[];
  /** The stories that only credit them. */
  readonly contributed: readonly Story[];
  readonly profile: AuthorProfile | null;
  /** The profile's biography as safe HTML. */
  readonly bio: string | null;
  /** The first paragraph of it, in plain text. */
  readonly bioLine: string | null;
  /** Address of the profile's picture. */
  readonly picture: string | null;
}

export interface Agency extends Shelf {
  readonly profile: AgencyProfile | null;
}

/** Shelves in the order they are listed in, and by slug. */
export interface Shelves<T extends Shelf> {
  readonly all: readonly T[];
  readonly bySlug: ReadonlyMap<string, T>;
}

/** A year, month or day of the archive, newest first in all of it. */
export interface Period {
  /** `2024`, `2024-04` or `2024-04-07`. */
  readonly name: string;
  readonly stories: readonly Story[];
  /** The months of a year, the days of a month. */
  readonly parts: readonly Period[];
}

export interface CorrectionEntry {
  readonly correction: Correction;
  /** Its place among the corrections of its story, from 1. */
  readonly place: number;
  /** The day that it counts as of, YYYY-MM-DD: its own, else that of the story's last change or publication. */
  readonly day: string;
  readonly story: Story;
}

/** An old address, and the one it leads to now. */
export interface Redirect {
  /** The file to write, from the output folder: `old/path/index.html`. */
  readonly file: string;
  readonly to: string;
}

/** A file of the content folder that is published. */
export interface MediaFile {
  /** Path from the content folder. */
  readonly path: string;
  readonly address: string;
}

/**
 * A paper at one moment: which stories are in it and everything that is listed, linked and counted, decided once.
 * Frozen; pages, feeds and metadata only look things up.
 */
export interface Edition {
  readonly desk: Desk;
  /** The site's own language. */
  readonly language: Language;
  /** The moment of the edition, in milliseconds since 1970. */
  readonly now: number;
  /** When the next embargo lifts or the next story expires, in milliseconds since 1970; null where none does. */
  readonly due: number | null;
  readonly addresses: Addresses;
  /** Every story in the paper, newest first. */
  readonly stories: readonly Story[];
  /** Withdrawn and expired stories, newest first. */
  readonly notices: readonly Story[];
  /** Stories and notices. */
  readonly byId: ReadonlyMap<string, Story>;
  /** Where a story stands in `stories`. */
  readonly positions: ReadonlyMap<string, number>;
  /** Headlines, headlines of one day and summaries that more than one story bears. */
  readonly sharedWords: ReadonlySet<string>;
  readonly sections: Shelves<Section>;
  readonly topics: Shelves<Shelf>;
  readonly people: Shelves<Person>;
  /** Reads a story's whole record, text and all. Texts are long: what asks keeps none. */
  readonly readRecord: (story: Story) => ArticleRecord;
  /** Finds the person whom a byline or credit line names. */
  readonly findPerson: (name: string, url?: string | null) => Person | null;
  readonly agencies: Shelves<Agency>;
  readonly series: Shelves<Series>;
  /** Which part of its series a story is, from 1, by its id. */
  readonly partNumbers: ReadonlyMap<string, number>;
  readonly archive: { readonly years: readonly Period[]; readonly byName: ReadonlyMap<string, Period> };
  /** Newest first. */
  readonly corrections: readonly CorrectionEntry[];
  readonly pages: readonly StandingPage[];
  /** Address of the publisher's logo. */
  readonly logo: string | null;
  /** Address of the paper's own icon. */
  readonly icon: string | null;
  readonly redirects: readonly Redirect[];
  readonly media: readonly MediaFile[];
  /** Pictures of `media` whose size is known, by their address. */
  readonly pictures: ReadonlyMap<string, PublishedPicture>;
}

/** What is found only when all articles are together. */
export interface EditionFinding {
  /** Path from the content folder. */
  readonly path: string;
  readonly place: Place;
  readonly ruleId: string;
  readonly message: string;
  readonly hint: string | null;
}

/** The place to point to where a field has none of its own. */
export const topOfFile: Place = { line: 1, column: 1 };
