import type { AgencyProfile } from '../wire/profile.ts';
import type { NoticeReading } from '../wire/reading.ts';
import type { CompilingSite } from './desk.ts';
import type { Copyright } from './record.ts';

/** Where a story's copyright can come from, the first that speaks wins: front matter, the copy, the agency's profile, the site. */
export interface CopyrightSources {
  /** A notice in front matter, already read. */
  readonly frontMatter: NoticeReading | null;
  readonly copy: NoticeReading | null;
  readonly usageTerms: string | null;
  readonly agency: AgencyProfile | null;
  readonly site: CompilingSite;
  /** Year of publication. */
  readonly year: number;
}

/** Decides whose a story is: its own notice, else the agency's standing one, else the site's. */
export function decideCopyright(sources: CopyrightSources): Copyright {
  const own = sources.frontMatter ?? sources.copy;
  const terms = sources.usageTerms;
  if (own) {
    return {
      notice: own.notice,
      holder: own.holder,
      parent: own.parent,
      year: own.year,
      distributor: own.distributor ?? sources.copy?.distributor ?? null,
      usageTerms: terms ?? own.usageTerms ?? sources.copy?.usageTerms ?? null,
      from: 'article',
    };
  }
  const { agency, site, year } = sources;
  if (agency) {
    const holder = agency.holder ?? agency.fullName;
    return {
      notice: fill(agency.notice ?? '© {year} {holder}', year, holder),
      holder,
      parent: null,
      year,
      distributor: null,
      usageTerms: terms ?? agency.usageTerms,
      from: 'agency',
    };
  }
  const { holder, notice, usageTerms } = site.copyright;
  return {
    notice: fill(notice ?? '© {year} {holder}', year, holder),
    holder,
    parent: null,
    year,
    distributor: null,
    usageTerms: terms ?? usageTerms,
    from: 'site',
  };
}

function fill(pattern: string, year: number, holder: string): string {
  return pattern.replaceAll('{year}', String(year)).replaceAll('{holder}', holder);
}
