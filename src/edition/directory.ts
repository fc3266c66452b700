import { makeAddresses } from '../addresses.ts';
import type { StandingPage } from '../article/compiled-article.ts';
import type { Desk } from '../article/desk.ts';
import type { RecordHead } from '../article/record.ts';
import type { NamedPerson } from './people.ts';
import type { MeasuredPicture } from './pictures/measured-picture.ts';
import { isShownAsReceived } from './received.ts';
import type { Directory } from './resolve.ts';
import type { Placed } from './sort-out.ts';
import { hasPage } from './visibility.ts';

/** What is to be found in the directory of an edition. */
export interface Listed {
  readonly desk: Desk;
  readonly placed: readonly Placed[];
  readonly pages: readonly StandingPage[];
  readonly people: readonly NamedPerson[];
  readonly files: ReadonlySet<string>;
  readonly pictures: ReadonlyMap<string, MeasuredPicture>;
}

/** Lists the years, months and days in which stories came out. */
function listPeriods(records: readonly Pick<RecordHead, 'id'>[]): ReadonlySet<string> {
  const days = new Set(records.map(({ id }) => id.slice(0, 'YYYY/MM/DD'.length)));
  return new Set(
    [...days].flatMap((day) => [4, 7, 10].map((letters) => day.slice(0, letters).replaceAll('/', '-'))),
  );
}

/** Lists everything that has an address, without the redirects. */
export function makeDirectory({ desk, placed, pages, people, files, pictures }: Listed): Directory {
  const { site } = desk;
  const addresses = makeAddresses(site);
  const out = placed.filter(({ visibility }) => hasPage(visibility));
  const placedNow = out.filter(({ visibility }) => visibility === 'shown');
  const shown = placedNow.map(({ article }) => article.record);
  const agencies = new Set(shown.flatMap(({ agency }) => (agency ? [agency.slug] : [])));
  return {
    addresses,
    base: addresses.root,
    files,
    pictures,
    byFile: new Map([
      ...out.map(({ article, id }): [string, string] => [article.record.source.path, addresses.article(id)]),
      ...pages.map(({ path, name }): [string, string] => [path, addresses.page(name)]),
      ...people.flatMap(({ profile, slug }): [string, string][] =>
        profile ? [[profile.path, addresses.person(slug)]] : [],
      ),
    ]),
    ids: new Set(out.map(({ id }) => id)),
    received: new Set(
      placedNow
        .filter(({ article, rights }) => isShownAsReceived({ record: article.record, rights }, site))
        .map(({ id }) => id),
    ),
    textless: new Set(out.filter(({ rights }) => rights.text === 'none').map(({ id }) => id)),
    pages: new Set(pages.map(({ name }) => name)),
    sections: new Set(
      [...site.sections, ...shown.flatMap(({ section }) => section ?? [])].map(({ slug }) => slug),
    ),
    topics: new Set(shown.flatMap(({ topics }) => topics.map(({ slug }) => slug))),
    people: new Set(people.map(({ slug }) => slug)),
    agencies,
    series: new Set(shown.flatMap(({ series }) => (series ? [series.slug] : []))),
    periods: listPeriods(shown),
    redirects: new Map(),
  };
}
