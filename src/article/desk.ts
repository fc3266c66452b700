import type { Language } from '../languages/language.ts';
import type { AgencyProfile } from '../wire/profile.ts';
import type { HostName } from './settings/host-names.ts';

/** A section as `site.yml` lists it. */
export interface SectionSetting {
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
  /** Other names that front matter may use for it. */
  readonly aliases: readonly string[];
  /** How many of its stories the front page shows, 0 for none; null where the press decides. */
  readonly front: number | null;
  /** Whether its stories may lead the front page. */
  readonly lead: boolean;
  /** What all of its stories are; null where they are news. */
  readonly kind: 'opinion' | 'analysis' | 'background' | 'reportage' | null;
}

/** One entry of the site's navigation: an address within the site (`/section/world/`) or a full one elsewhere. */
export interface NavigationEntry {
  readonly title: string;
  readonly href: string;
}

/** What the paper says to other people's software: readers, search engines, crawlers, advertisers. */
export interface Services {
  /** The paper's icon as SVG: path from the content folder; or null. */
  readonly icon: string | null;
  /** Address of the WebSub hub that tells subscribers of new stories; or null. */
  readonly hub: string | null;
  /** What robots.txt says to machines that gather text. */
  readonly crawlers: {
    /** Whether those may fetch the paper that learn from it. */
    readonly training: boolean;
    /** Whether those may that answer questions and name their source. */
    readonly answers: boolean;
    /** Names of further ones that may not. */
    readonly blocked: readonly string[];
  };
  /** What stands in security.txt; null where there is none. */
  readonly security: {
    readonly contact: readonly string[];
    /** YYYY-MM-DD. */
    readonly expires: string;
    readonly policy: string | null;
    readonly languages: string | null;
  } | null;
  /** What stands in trust.txt: addresses by attribute. */
  readonly trust: Readonly<Record<string, readonly string[]>>;
  /** The lines of ads.txt. */
  readonly ads: readonly string[];
  /** Whether `/data/` has the paper's own stories in files for researchers. */
  readonly data: boolean;
  /** Which hosts the output is made ready for. */
  readonly hosts: readonly HostName[];
  /** Whether the site tells the SHA-256 of all its files. */
  readonly integrity: boolean;
}

/** `site.yml`, with every default filled in. */
export interface Site extends Services {
  readonly name: string;
  readonly description: string | null;
  /** Scheme and host, no path, no slash at the end. */
  readonly origin: string;
  /** `/` or `/base/`: begins and ends with a slash. */
  readonly base: string;
  readonly language: string;
  /** IANA zone that days of publication are told in. */
  readonly timeZone: string;
  readonly publisher: { readonly name: string; readonly url: string | null; readonly logo: string | null };
  readonly copyright: {
    readonly holder: string;
    readonly notice: string | null;
    readonly usageTerms: string | null;
    /** Where the use of the paper’s own pictures is explained and asked for. */
    readonly acquireLicensePage: string | null;
  };
  /** Sections in the order of the navigation; empty where `site.yml` lists none, and then any section is known. */
  readonly sections: readonly SectionSetting[];
  /** Empty where `site.yml` has none: the sections are the navigation then. */
  readonly navigation: readonly NavigationEntry[];
  /** Addresses of policy pages by their schema.org name: `ethicsPolicy`, `correctionsPolicy` … */
  readonly policies: Readonly<Record<string, string>>;
  /** A line that every page shows under the masthead, for sample or test papers; or null. */
  readonly notice: string | null;
  /** Whether wire stories have a page beside them that shows their copy as it was received. */
  readonly asReceived: boolean;
  /** Whether there is a page that shows every component and style, for those who change them. */
  readonly design: boolean;
  /** The e-book that stands beside the paper, or null. */
  readonly epub: 'latest' | null;
  /** Whether readers can search the paper. */
  readonly search: boolean;
  /** How many of the newest stories a reader's device keeps; null where nothing is kept. */
  readonly offline: number | null;
  /** How many of the newest stories have a card. */
  readonly cards: number | 'all';
}

/** A person of `content/authors/`. */
export interface AuthorProfile {
  readonly name: string;
  readonly slug: string;
  readonly role: string | null;
  /** Plain text or Markdown. */
  readonly bio: string | null;
  /** Path from the content folder, or a full address; or null. */
  readonly picture: string | null;
  readonly links: readonly { readonly title: string; readonly href: string }[];
  /** Other spellings and handles that lead to this person. */
  readonly aliases: readonly string[];
  /** The file, from the content folder. */
  readonly path: string;
}

/** What every article of an edition is read with: the newsroom's settings without its articles. */
export interface Desk {
  readonly site: Site;
  readonly languages: readonly Language[];
  readonly agencies: readonly AgencyProfile[];
  readonly authors: readonly AuthorProfile[];
}

/** The settings of the site that shape a record; a change of any other compiles nothing anew. */
export type CompilingSite = Pick<
  Site,
  'origin' | 'base' | 'language' | 'timeZone' | 'publisher' | 'copyright' | 'sections'
>;

/** What a file of copy is compiled with. */
export interface CompilingDesk extends Omit<Desk, 'site'> {
  readonly site: CompilingSite;
}
