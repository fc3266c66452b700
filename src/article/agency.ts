import { toSlug } from '../addresses.ts';
import { findAgency } from '../wire/organizations.ts';
import type { AgencyProfile } from '../wire/profile.ts';
import type { WireReading } from '../wire/read-wire.ts';
import type { Named } from './record.ts';

/** What says who sent a story. */
export interface AgencySources {
  /** `agency` in front matter, or null. */
  readonly frontMatter: string | null;
  /** A `Source:` line of the header, or null. */
  readonly sourceLine: string | null;
  /** Agencies that the byline names, the sender first. */
  readonly byline: readonly AgencyProfile[];
  /** Agencies that byline and foot name beside the sender: “with AFP”. */
  readonly beside: readonly AgencyProfile[];
  readonly reading: WireReading;
  readonly agencies: readonly AgencyProfile[];
}

/** The agency that sent a story, and those named beside it. */
export interface DecidedAgencies {
  readonly profile: AgencyProfile | null;
  readonly agency: Named | null;
  readonly otherAgencies: readonly Named[];
}

/**
 * Decides who sent a story (law 9): front matter, else the byline's organisation, else the dateline, else the sign-off.
 * A house profile signs stories but sends none; a paper in the byline leads nowhere.
 */
export function decideAgencies({
  frontMatter,
  sourceLine,
  byline,
  beside,
  reading,
  agencies,
}: AgencySources): DecidedAgencies {
  const named = frontMatter ?? sourceLine;
  const { dateline, signOff } = reading;
  const said = named === null ? null : findAgency(named, agencies);
  const sent = [
    ...(said ? [said] : []),
    ...byline,
    ...(dateline?.profile ? [dateline.profile, ...dateline.otherProfiles] : []),
    ...(signOff.notice?.profile ? [signOff.notice.profile] : []),
    ...signOff.agencies,
  ].filter((profile) => !profile.house);
  if (frontMatter !== null && said === null) {
    const own = { name: frontMatter, slug: toSlug(frontMatter) };
    return { profile: null, agency: own, otherAgencies: others([...sent, ...beside], own.slug) };
  }
  if (said?.house) return { profile: null, agency: null, otherAgencies: [] };
  const profile = sent[0] ?? null;
  return {
    profile,
    agency: profile ? nameOf(profile) : null,
    otherAgencies: others([...sent, ...beside], profile?.slug ?? ''),
  };
}

function others(profiles: readonly AgencyProfile[], except: string): Named[] {
  const bySlug = new Map(
    profiles.filter((profile) => !profile.house).map((profile) => [profile.slug, nameOf(profile)]),
  );
  bySlug.delete(except);
  return [...bySlug.values()];
}

function nameOf({ name, slug }: AgencyProfile): Named {
  return { name, slug };
}
