import type { Words } from '../../languages/language.ts';
import { rememberEach } from '../../remember.ts';
import { sayToday } from '../date-words.ts';
import type { Edition, Section } from '../edition.ts';

/** A link, marked where it leads to the page it stands on, or to the part of the site that holds that page. */
export interface ChromeLink {
  readonly title: string;
  readonly href: string;
  readonly current: 'page' | 'true' | null;
}

/** What every page has around its content, in the site's language. */
export interface Chrome {
  readonly siteName: string;
  readonly home: string;
  readonly isHome: boolean;
  /** The address of the paper's own icon; where it has none, ours is in the page. */
  readonly icon: string | null;
  /** The address of the icon for home screens, on the front page alone: search engines, which fetch icons, look there. */
  readonly touchIcon: string | null;
  /** The address of the web manifest, on the front page alone, where people install a paper. */
  readonly manifest: string | null;
  /** Whether readers' devices keep a part of the paper. */
  readonly isOffline: boolean;
  /** Whether a page says its security policy itself: where the paper is made for a host that sends no headers. */
  readonly saysPolicy: boolean;
  readonly notice: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
  readonly navigation: readonly ChromeLink[];
  /** Leads to the search; null where the paper has none. */
  readonly search: ChromeLink | null;
  readonly footer: readonly ChromeLink[];
  /** The policies of `site.yml`, each page once. */
  readonly policies: readonly ChromeLink[];
  readonly copyright: string;
  readonly terms: string | null;
}

/** The most sections that are in the navigation of a site whose settings list none. */
const MOST_SECTIONS = 8;

/** Decides what stands around a page. `within` is the list that holds the page, such as an article's section. */
export function decideChrome(edition: Edition, address: string, within: string | null = null): Chrome {
  const { desk, language, addresses } = edition;
  const { site } = desk;
  const { words } = language;
  const isHome = address === addresses.front();
  const mark = (title: string, href: string): ChromeLink => ({
    title,
    href,
    current: href === address ? 'page' : href === within ? 'true' : null,
  });
  const policies = listPolicies(edition).map(({ title, href }) => mark(title, href));
  const arePolicies = new Set(policies.map(({ href }) => href));
  return {
    siteName: site.name,
    home: addresses.front(),
    isHome,
    icon: edition.icon,
    touchIcon: isHome ? addresses.file('apple-touch-icon.png') : null,
    manifest: isHome ? addresses.file('manifest.webmanifest') : null,
    isOffline: site.offline !== null,
    saysPolicy: saysPolicy(site),
    notice: site.notice,
    lang: language.code,
    dir: language.direction,
    words,
    navigation:
      site.navigation.length > 0
        ? site.navigation.map(({ title, href }) => mark(title, addresses.within(href)))
        : navigationSections(edition).map(({ name, slug }) => mark(name, addresses.section(slug))),
    search: site.search ? mark(words.search, addresses.search()) : null,
    footer: [
      ...(site.search ? [mark(words.search, addresses.search())] : []),
      mark(words.latest, addresses.latest()),
      mark(words.archive, addresses.archive()),
      ...(edition.corrections.length > 0 ? [mark(words.corrections, addresses.corrections())] : []),
      ...edition.pages
        .map(({ title, name }) => mark(title, addresses.page(name)))
        .filter(({ href }) => !arePolicies.has(href)),
      mark(words.feeds, addresses.feed('feed.xml')),
      mark(words.saved, addresses.saved()),
      mark(words.settings, addresses.settings()),
    ],
    policies,
    copyright: sayCopyright(edition),
    terms: site.copyright.usageTerms,
  };
}

/** Domains of hosts that send no headers of a paper's own. */
const HEADLESS = /\.(?:codeberg\.page|github\.io|gitlab\.io)$/;

function saysPolicy({ hosts, origin }: Edition['desk']['site']): boolean {
  return hosts.includes('github-pages') || HEADLESS.test(new URL(origin).hostname);
}

/**
 * Lists the policies: the pages that are one, under their titles and each once, and policies elsewhere, under their
 * schema.org names in plain words. A part of a page (`/about/#owners`) makes no policy of the page.
 */
function listPolicies({ desk, addresses, pages }: Edition): { title: string; href: string }[] {
  const titles = new Map(pages.map(({ title, name }) => [addresses.page(name), title]));
  const links = new Map<string, string>();
  for (const [policy, address] of Object.entries(desk.site.policies)) {
    const href = addresses.within(address);
    const page = [href, `${href}/`].find((one) => titles.has(one));
    const isPart = titles.has(href.replace(/#.*$/, '')) && page === undefined;
    if (!isPart) links.set(page ?? href, titles.get(page ?? '') ?? spellOut(policy));
  }
  return [...links].map(([href, title]) => ({ href, title }));
}

/** “correctionsPolicy” is “Corrections policy”. */
function spellOut(policy: string): string {
  const words = policy.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Lists the sections that lead a site: those of `site.yml`, else the busiest, in the order of their names. */
export function navigationSections({ desk, sections }: Edition): readonly Section[] {
  const { length } = desk.site.sections;
  return length > 0 ? sections.all.slice(0, length) : sections.all.slice(0, MOST_SECTIONS);
}

/** The same on every page of an edition. */
const sayCopyright = rememberEach(({ desk, language, now }: Edition): string => {
  const { copyright, timeZone } = desk.site;
  const year = sayToday(now, language, timeZone).iso.slice(0, 4);
  return (copyright.notice ?? '© {year} {holder}')
    .replaceAll('{year}', year)
    .replaceAll('{holder}', copyright.holder);
});
