import { type AgencyProfile, type AgencyRights, openRights } from '../wire/profile.ts';
import type { Visibility } from './visibility.ts';

/** What a paper may do with a story: the one answer that its pages, feeds, sitemaps and text editions go by. */
export interface Rights {
  /** Stands in the paper's own lists: front, sections, topics, people, archive, series, related stories. */
  readonly listed: boolean;
  /** Search engines may keep its page. */
  readonly indexed: boolean;
  /** Search engines may show words and pictures of it. */
  readonly snippet: boolean;
  /** Stands in the sitemaps, that for news included. */
  readonly mapped: boolean;
  /** What feeds have of it: the whole text, its summary, that it is gone, or nothing. */
  readonly feeds: 'whole' | 'summary' | 'gone' | 'none';
  /**
   * What editions for machines have of it, which are text, Markdown, the copy as it was received, and whatever else hands the
   * text on: all of it, a notice in its place, or nothing. `index.json` lies beside every story, without the text where that is
   * not to be handed on.
   */
  readonly text: 'whole' | 'notice' | 'none';
}

/** What a story's rights are decided from. */
export interface RightsCase {
  readonly visibility: Visibility;
  /** Whether its original is elsewhere, as `canonical` says. */
  readonly isCopy: boolean;
  /** What the agency that sent it allows. House copy has `openRights`. */
  readonly terms: AgencyRights;
}

const NOTHING: Rights = {
  listed: false,
  indexed: false,
  snippet: false,
  mapped: false,
  feeds: 'none',
  text: 'none',
};

/**
 * Decides what may be done with a story. This is the only place that does; the table of it stands in `content/README.md`.
 *
 * Drafts and embargoed copy are in nothing at all. A withdrawn or expired story has a notice, which no search should find; feeds
 * tell what was withdrawn to those who may have read it there. A sitemap names originals, so a copy is not in it. Text that may
 * not be handed on is not handed on by feeds either: they have the summary.
 */
export function decideRights({ visibility, isCopy, terms }: RightsCase): Rights {
  switch (visibility) {
    case 'draft':
    case 'embargoed':
      return NOTHING;
    case 'withdrawn':
    case 'expired':
      return {
        ...NOTHING,
        feeds: visibility === 'withdrawn' && terms.feeds ? 'gone' : 'none',
        text: terms.text ? 'notice' : 'none',
      };
    case 'shown':
      return {
        listed: true,
        indexed: terms.index,
        snippet: terms.index && terms.snippet,
        mapped: terms.index && !isCopy,
        feeds: terms.feeds ? (terms.text ? 'whole' : 'summary') : 'none',
        text: terms.text ? 'whole' : 'none',
      };
  }
}

/** Finds what the agency that sent a story allows; agencies that only helped with it decide nothing. */
export function makeTermsFinder(
  agencies: readonly AgencyProfile[],
): (agency: { readonly slug: string } | null) => AgencyRights {
  const bySlug = new Map(agencies.map(({ slug, rights }) => [slug, rights]));
  return (agency) => (agency && bySlug.get(agency.slug)) ?? openRights;
}

/**
 * Decides when a story expires: when its front matter says so, for the newsroom may have bought more or less than it mostly does;
 * else so many days after publication as its agency allows, at the same time of day, a date without a time at the start of a day.
 */
export function decideExpiry(
  expires: string | null,
  datePublished: string,
  { expires: days }: AgencyRights,
): string | null {
  if (expires !== null || days === null) return expires;
  const [year = 0, month = 1, day = 1] = datePublished.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return last + datePublished.slice('YYYY-MM-DD'.length);
}
