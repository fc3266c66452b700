import type { Edition } from '../../edition/edition.ts';
import {
  type ArchivePage,
  decideArchivePage,
  decideYearPage,
  type YearPage,
} from '../../edition/views/archive-page.ts';
import { type CorrectionsPage, decideCorrectionsPage } from '../../edition/views/corrections-page.ts';
import { decideDesignPage, designPages } from '../../edition/views/design-page.ts';
import { decideFrontPage } from '../../edition/views/front-page.ts';
import { countPages } from '../../edition/views/pagination.ts';
import { decideSavedPage } from '../../edition/views/saved-page.ts';
import { decideSearchPage } from '../../edition/views/search-page.ts';
import { decideSettingsPage } from '../../edition/views/settings-page.ts';
import { decideMissingPage, decideStandingPage } from '../../edition/views/standing-page.ts';
import type { Step } from '../../metadata/breadcrumbs.ts';
import { describeCollection, stepOf, stepsTo } from '../../metadata/list-metadata.ts';
import { describePublisher, describeSite } from '../../metadata/publisher.ts';
import { articleSheets, type CopyReader } from './article-sheets.ts';
import { framePage } from './frame.ts';
import { keyOf } from './key-of.ts';
import type { Keys } from './keys.ts';
import { listSheets } from './list-sheets.ts';
import type { SheetCopy } from './models.ts';
import type { Sheet } from './sheet.ts';

/** Lists every page of an edition. */
export function planSheets(edition: Edition, keys: Keys, readCopy: CopyReader): Sheet[] {
  const stories = [...edition.byId.values()];
  return [
    ...planOtherSheets(edition, keys),
    ...stories.flatMap((story) => articleSheets(edition, story, keys, readCopy)),
  ];
}

/** Lists every page of an edition but those of its articles. */
export function planOtherSheets(edition: Edition, keys: Keys): Sheet[] {
  const { addresses, archive, pages, corrections } = edition;
  const small = (address: string, copy: () => SheetCopy) => smallSheet(edition, address, copy, keys);
  const describe = (page: ArchivePage | YearPage | CorrectionsPage, steps: readonly Step[]) =>
    describeCollection(page, steps, edition);
  const missing = () => {
    const page = decideMissingPage(edition);
    return { ...framePage(edition, page), meta: [] };
  };
  return [
    small(addresses.front(), () => ({
      kind: 'front',
      model: framePage(edition, decideFrontPage(edition), [
        describePublisher(edition),
        describeSite(edition),
      ]),
    })),
    ...listSheets(edition, keys),
    small(addresses.archive(), () => {
      const page = decideArchivePage(edition);
      return { kind: 'archive', model: framePage(edition, page, [describe(page, stepsTo('', edition))]) };
    }),
    ...archive.years.map(({ name }) =>
      small(addresses.archive(name), () => {
        const page = decideYearPage(edition, name);
        return { kind: 'year', model: framePage(edition, page, [describe(page, stepsTo(name, edition))]) };
      }),
    ),
    ...Array.from({ length: countPages(corrections.length) }, (_, index) =>
      small(addresses.corrections(index + 1), () => {
        const page = decideCorrectionsPage(edition, index + 1);
        return { kind: 'corrections', model: framePage(edition, page, [describe(page, [stepOf(page)])]) };
      }),
    ),
    ...pages.map(({ name }) =>
      small(addresses.page(name), () => ({
        kind: 'standing',
        model: framePage(edition, decideStandingPage(edition, name), [describePublisher(edition)]),
      })),
    ),
    ...(edition.desk.site.search
      ? [
          small(addresses.search(), () => ({
            kind: 'search',
            model: framePage(edition, decideSearchPage(edition)),
          })),
        ]
      : []),
    small(addresses.saved(), () => ({ kind: 'saved', model: framePage(edition, decideSavedPage(edition)) })),
    small(addresses.settings(), () => ({
      kind: 'settings',
      model: framePage(edition, decideSettingsPage(edition)),
    })),
    ...designPages(edition).map((direction) =>
      small(addresses.page(['design', ...(direction ? [direction] : [])].join('/')), () => {
        const { head, chrome, ...page } = decideDesignPage(edition, direction);
        return { kind: 'design', model: { page, head, chrome, meta: [], jsonLd: [] } };
      }),
    ),
    {
      path: '404.html',
      route: '404/',
      key: () => keyOf('missing', keys.common, missing()),
      copy: () => ({ kind: 'missing', model: missing() }),
    },
  ];
}

/** A page of which there are few: it is put together each time, and is its own key. */
function smallSheet({ addresses }: Edition, address: string, copy: () => SheetCopy, { common }: Keys): Sheet {
  return {
    path: `${addresses.local(address) ?? ''}index.html`,
    route: address.slice(addresses.root.length),
    key: () => keyOf(common, copy()),
    copy,
  };
}
