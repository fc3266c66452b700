import type { ArchivePage, YearPage } from '../../edition/views/archive-page.ts';
import type { ArticlePage } from '../../edition/views/article-page.ts';
import type { Chrome } from '../../edition/views/chrome.ts';
import type { CorrectionsPage } from '../../edition/views/corrections-page.ts';
import type { DesignPage } from '../../edition/views/design-page.ts';
import type { FrontPage } from '../../edition/views/front-page.ts';
import type { ListPage } from '../../edition/views/list-page.ts';
import type { PageHead } from '../../edition/views/page-head.ts';
import type { ReceivedPage } from '../../edition/views/received-page.ts';
import type { SavedPage } from '../../edition/views/saved-page.ts';
import type { SearchPage } from '../../edition/views/search-page.ts';
import type { SettingsPage } from '../../edition/views/settings-page.ts';
import type { MissingView, StandingView } from '../../edition/views/standing-page.ts';
import type { CslItem } from '../../metadata/citations/csl-item.ts';
import type { MetaTag } from '../../metadata/meta-tags.ts';

/** What every page has around its own content. */
export interface Frame {
  readonly head: PageHead;
  readonly chrome: Chrome;
  readonly meta: readonly MetaTag[];
  /** JSON-LD, each escaped for a script element. */
  readonly jsonLd: readonly string[];
}

/** All that a template is handed. Plain data: a page is a function of it and of the code, and of nothing else. */
export interface Model<Page> extends Frame {
  readonly page: Page;
}

/** What is handed to the templates, by the kind of page. */
export interface Models {
  readonly front: Model<FrontPage>;
  readonly article: Model<ArticlePage> & {
    /** The story as a reference, which the template cites; null on a notice, which is nothing to cite. */
    readonly citation: CslItem | null;
  };
  readonly received: Model<ReceivedPage>;
  readonly list: Model<ListPage>;
  readonly corrections: Model<CorrectionsPage>;
  readonly archive: Model<ArchivePage>;
  readonly year: Model<YearPage>;
  readonly standing: Model<StandingView>;
  readonly missing: Model<MissingView>;
  readonly saved: Model<SavedPage>;
  readonly search: Model<SearchPage>;
  readonly settings: Model<SettingsPage>;
  readonly design: Model<Omit<DesignPage, keyof Frame>>;
}

export type SheetKind = keyof Models;

/** A sheet that is to be printed, as Astro's `locals` carry it to the page. */
export type SheetCopy = {
  readonly [Kind in SheetKind]: { readonly kind: Kind; readonly model: Models[Kind] };
}[SheetKind];

/** Takes out of Astro's `locals` what a page of a kind shows. Throws where the sheet is of another kind: an address leads to a wrong template. */
export function modelOf<Kind extends SheetKind>(
  { sheet }: { readonly sheet: SheetCopy },
  kind: Kind,
): Models[Kind] {
  if (!isOf(sheet, kind))
    throw new Error(`A page for “${kind}” was asked to print a sheet of kind “${sheet.kind}”.`);
  return sheet.model;
}

function isOf<Kind extends SheetKind>(
  sheet: { readonly kind: SheetKind; readonly model: Models[SheetKind] },
  kind: Kind,
): sheet is { readonly kind: Kind; readonly model: Models[Kind] } {
  return sheet.kind === kind;
}
