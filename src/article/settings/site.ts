import { toSlug } from '../../addresses.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { findNearName } from '../../diagnostics/near-name.ts';
import { languages } from '../../languages/index.ts';
import type { Located, LocatedMap } from '../../source/located.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { NavigationEntry, SectionSetting, Site } from '../desk.ts';
import { readLanguage } from '../fields/language-tag.ts';
import { type Fault, makeFault } from '../fields/values.ts';
import { check, nameKeys, readSettingsFile } from './located-settings.ts';
import { readServices } from './services.ts';
import { isBasePath, siteSchema } from './site-schema.ts';
import {
  copyrightShape,
  navigationShape,
  policiesShape,
  publisherShape,
  sectionsShape,
} from './site-shapes.ts';
import { isWebAddress } from './web-address.ts';

/** What the environment says about the site; it wins over `site.yml`. */
export interface SiteOverrides {
  /** `SITE_URL` */
  readonly siteUrl?: string;
  /** `BASE_PATH` */
  readonly basePath?: string;
}

const defaultName = 'Broadsheet';
const defaultOrigin = 'http://localhost:4321';

/**
 * Reads `site.yml`; without the file, or for what it leaves out, every setting has a default. Raises `broken-settings`,
 * `wrong-value` and `unknown-key`; a wrong value of the environment is told at the head of the file.
 */
export function readSite(
  source: SourceFile | null,
  overrides: SiteOverrides = {},
): { site: Site; findings: Finding[] } {
  const findings: Finding[] = [];
  const fault = makeFault(findings);
  const file: LocatedMap = source
    ? readSettingsFile(source, findings)
    : { kind: 'map', offset: 0, entries: [] };
  const { shape } = siteSchema;
  const aliases = {
    url: ['siteUrl'],
    base: ['basePath'],
    language: ['lang', 'locale'],
    name: ['title'],
    navigation: ['nav', 'menu'],
  };
  const map = nameKeys(file, Object.keys(shape), aliases, findings);
  const find = (key: keyof typeof shape): Located | null =>
    map.entries.find((entry) => entry.key === key)?.value ?? null;
  const text = (key: 'name' | 'description' | 'base' | 'notice') => {
    const value = find(key);
    return value ? (check(value, shape[key], fault) ?? null) : null;
  };

  const choice = (key: 'asReceived' | 'design' | 'search') =>
    readGroup(find(key), (value) => check(value, shape[key], fault));

  const name = text('name') ?? defaultName;
  const publisher = readGroup(find('publisher'), (value) =>
    check(publisherShape(value, findings), shape.publisher, fault),
  );
  const copyright = readGroup(find('copyright'), (value) =>
    check(copyrightShape(value, findings), shape.copyright, fault),
  );
  const policies = readGroup(find('policies'), (value) =>
    check(policiesShape(value, findings), shape.policies, fault),
  );
  const site: Site = {
    name,
    description: text('description'),
    ...decideRoot(find('url'), text('base'), overrides, fault, findings),
    language: readGroup(find('language'), (value) => readLanguage(value, languages, fault)) ?? 'en',
    timeZone: readTimeZone(find('timeZone'), fault) ?? 'UTC',
    publisher: { name: publisher?.name ?? name, url: publisher?.url ?? null, logo: publisher?.logo ?? null },
    copyright: {
      holder: copyright?.holder ?? publisher?.name ?? name,
      notice: copyright?.notice ?? null,
      usageTerms: copyright?.usageTerms ?? null,
      acquireLicensePage: copyright?.acquireLicensePage ?? null,
    },
    sections: readSections(find('sections'), fault, findings),
    navigation: readNavigation(find('navigation'), fault, findings),
    policies: policies ?? {},
    notice: text('notice'),
    asReceived: choice('asReceived') ?? true,
    design: choice('design') ?? false,
    epub: readGroup(find('epub'), (value) => check(value, shape.epub, fault)) ?? null,
    search: choice('search') ?? true,
    offline: countOffline(readGroup(find('offline'), (value) => check(value, shape.offline, fault))),
    cards: countCards(readGroup(find('cards'), (value) => check(value, siteSchema.shape.cards, fault))),
    ...readServices(find, fault, findings),
  };
  return { site, findings: findings.toSorted((a, b) => a.offset - b.offset) };
}

/**
 * So many of the newest stories have a card: those that are shared. Cards for a whole archive would take longer than its
 * pages.
 */
const CARDS = 500;

function countCards(choice: boolean | string | null | undefined): Site['cards'] {
  if (choice === true || choice === 'all') return 'all';
  if (choice === false) return 0;
  return choice ? Number(choice) : CARDS;
}

/** So many of the newest stories are on a reader's device: those of a day or two, in a few hundred kilobytes. */
const OFFLINE = 20;

function countOffline(choice: boolean | string | null | undefined): Site['offline'] {
  if (choice === false) return null;
  return typeof choice === 'string' ? Number(choice) : OFFLINE;
}

function readGroup<T>(value: Located | null, reader: (value: Located) => T | null | undefined): T | null {
  return value ? (reader(value) ?? null) : null;
}

/** Decides origin and base: the environment, then the file; the path of an address is the base where nothing else says it. */
function decideRoot(
  url: Located | null,
  base: string | null,
  { siteUrl, basePath }: SiteOverrides,
  fault: Fault,
  findings: Finding[],
): Pick<Site, 'origin' | 'base'> {
  const own = url ? check(url, siteSchema.shape.url, fault, suggestScheme) : null;
  const given = readOverride(
    'SITE_URL',
    siteUrl,
    isWebAddress,
    'a full address such as https://paper.example',
    findings,
  );
  const path = readOverride('BASE_PATH', basePath, isBasePath, 'a path such as /news/', findings);
  const address = new URL(given ?? own ?? defaultOrigin);
  const inAddress = address.pathname === '/' ? null : address.pathname;
  return {
    origin: address.origin,
    base: toBase(path ?? (given === null ? (base ?? inAddress) : (inAddress ?? base)) ?? '/'),
  };
}

function readOverride(
  name: string,
  value: string | undefined,
  isRight: (value: string) => boolean,
  expected: string,
  findings: Finding[],
): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (isRight(text)) return text;
  findings.push({
    ruleId: 'wrong-value',
    offset: 0,
    message: `Unexpected ${name} “${text}”, expected ${expected}`,
    hint: `The environment variable ${name} wins over site.yml; put it right or unset it.`,
  });
  return null;
}

function toBase(path: string): string {
  const steps = path.split('/').filter((step) => step !== '');
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}

function suggestScheme(value: Located): string | undefined {
  const text = value.kind === 'scalar' ? value.text.trim() : '';
  return /^[\w-]+(?:\.[\w-]+)+(?:[/:].*)?$/.test(text) ? `Did you mean “https://${text}”?` : undefined;
}

/** Reads the zone; of one that is written otherwise (`berlin`, `America/New York`) it finds the right name for the hint. */
function readTimeZone(value: Located | null, fault: Fault): string | null {
  if (!value) return null;
  return check(value, siteSchema.shape.timeZone, fault, suggestZone) ?? null;
}

function suggestZone(value: Located): string | undefined {
  const text = value.kind === 'scalar' ? value.text.trim().replaceAll(' ', '_') : '';
  const zones = Intl.supportedValuesOf('timeZone');
  const city = zones.find((zone) => zone.toLowerCase().endsWith(`/${text.toLowerCase()}`));
  const near = city ?? findNearName(text, zones);
  return near === null
    ? 'Write the name of an IANA zone; they are listed at https://data.iana.org/time-zones/'
    : `Did you mean “${near}”?`;
}

function readSections(value: Located | null, fault: Fault, findings: Finding[]): SectionSetting[] {
  if (!value) return [];
  const shaped = sectionsShape(value, findings);
  const read = check(shaped, siteSchema.shape.sections, fault) ?? [];
  const seen = new Set<string>();
  const sections: SectionSetting[] = [];
  for (const [index, { name, slug, description, aliases, front, lead, kind }] of read.entries()) {
    const section = {
      name,
      slug: toSlug(slug ?? name),
      description: description ?? null,
      aliases: aliases ?? [],
      front: typeof front === 'string' ? Number(front) : front === false ? 0 : null,
      lead: lead ?? true,
      kind: kind ?? null,
    };
    if (seen.has(section.slug)) {
      const at = shaped.kind === 'list' ? (shaped.items[index] ?? shaped) : shaped;
      findings.push({
        ruleId: 'wrong-value',
        offset: at.offset,
        message: `The section “${section.slug}” stands twice`,
        hint: 'Keep one of them, or give one a “slug” of its own.',
      });
    } else sections.push(section);
    seen.add(section.slug);
  }
  return sections;
}

function readNavigation(value: Located | null, fault: Fault, findings: Finding[]): NavigationEntry[] {
  return value ? (check(navigationShape(value, findings), siteSchema.shape.navigation, fault) ?? []) : [];
}
