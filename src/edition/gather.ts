import type { CompiledArticle, StandingPage } from '../article/compiled-article.ts';
import type { Desk } from '../article/desk.ts';
import type { RecordText } from '../article/record.ts';
import { languageOf } from '../languages/index.ts';
import { fillArchive } from './archive.ts';
import { listCorrections } from './corrections.ts';
import { makeDirectory } from './directory.ts';
import type { Edition, EditionFinding, Story } from './edition.ts';
import { fillAgencies, fillSections, fillSeries, fillTopics } from './listings.ts';
import { findLooseEnds } from './loose-ends.ts';
import { openLedger } from './media.ts';
import { judgeNames, judgeSections } from './names.ts';
import { admitPages } from './pages.ts';
import { joinPeople } from './people.ts';
import { fillPeople } from './people-shelves.ts';
import type { MeasuredPicture } from './pictures/measured-picture.ts';
import { planRedirects } from './redirects.ts';
import { makeStoryFinder } from './related.ts';
import { resolve } from './resolve.ts';
import { numberParts } from './series-parts.ts';
import { settleSettings } from './settings.ts';
import { settleHtml } from './settle.ts';
import { arrange, compareText } from './shelves.ts';
import { sortOut } from './sort-out.ts';
import { joinStory, listSharedWords, writeStory } from './story.ts';
import { findDue, hasPage } from './visibility.ts';

/** Everything that an edition is made from. */
export interface Copy {
  readonly articles: readonly CompiledArticle[];
  /** Reads the long part of an article's record, by its file. Called only when a page shows it. */
  readonly readText: (path: string) => RecordText;
  readonly pages: readonly StandingPage[];
  readonly desk: Desk;
  /** Paths of all files of the content folder. */
  readonly files: ReadonlySet<string>;
  /** The pictures among them, by their path, as the press has measured them. */
  readonly pictures: ReadonlyMap<string, MeasuredPicture>;
  readonly now: Date;
}

/** An edition, and what is found only when all its copy is together. */
export interface Gathered {
  readonly edition: Edition;
  readonly findings: readonly EditionFinding[];
}

/**
 * Gathers compiled articles to an edition: decides what is shown now, lists it, settles its links. Looks at each article
 * a fixed number of times, whatever the number of articles.
 *
 * Raises `duplicate-address`, `unknown-section`, `author-two-spellings`, `dead-link`, `missing-picture`, `active-file`,
 * `unreadable-picture`, `unsafe-drawing`, `redirect-clash`, and `draft`, `embargoed`, `expired` for what is not in the paper.
 */
export function gather({ articles, readText, pages: brought, desk, files, pictures, now }: Copy): Gathered {
  const { site } = desk;
  const language = languageOf(site.language, desk.languages);
  const { placed, findings: outOfPaper } = sortOut(articles, desk, now);
  const { pages, findings: pageClashes } = admitPages(brought);
  const shown = placed.filter(({ visibility }) => visibility === 'shown');
  const out = placed.filter(({ visibility }) => hasPage(visibility));
  const people = joinPeople(
    shown.toReversed().map(({ article }) => article.record),
    desk.authors,
  );

  const bare = makeDirectory({ desk, placed, pages, people: people.all, files, pictures });
  const plan = planRedirects(
    out.map(({ article }) => article),
    bare,
  );
  const directory = { ...bare, redirects: plan.byLocal };
  const { addresses } = directory;
  const ledger = openLedger(directory);
  const finder = makeStoryFinder(shown);
  const unpublished = new Set(
    placed.filter(({ visibility }) => !hasPage(visibility)).map(({ article }) => article.record.source.path),
  );

  const written = placed.map((one) => writeStory(one, { addresses, ledger, finder, unpublished }));
  const bound = written.flatMap(({ story }) => story ?? []);
  const stories = Object.freeze(bound.filter(({ rights }) => rights.listed));
  const settings = settleSettings(desk, ledger.shown);
  const archive = fillArchive(stories);
  const series = arrange(fillSeries(stories));
  const shelves = fillPeople(stories, people, settings.pictures, { desk, language, resolver: ledger.shown });
  const standing = pages.map((page) => Object.freeze({ ...page, html: settleHtml(page.html, ledger.shown) }));
  // Last, when everything that shows a picture has been settled.
  const published = ledger.list();

  const edition: Edition = Object.freeze({
    desk,
    language,
    now: now.getTime(),
    due: findDue(placed, now, site.timeZone),
    addresses,
    stories,
    notices: Object.freeze(bound.filter(({ rights }) => !rights.listed)),
    byId: new Map(bound.map((story) => [story.id, story])),
    positions: new Map(stories.map(({ id }, position) => [id, position])),
    sharedWords: listSharedWords(bound),
    sections: arrange(fillSections(stories, desk)),
    topics: arrange(fillTopics(stories)),
    ...shelves,
    readRecord: (story: Story) =>
      joinStory(story, readText(story.record.source.path), (target) => resolve(target, directory)),
    agencies: arrange(fillAgencies(stories, desk)),
    series,
    partNumbers: numberParts(series.all),
    archive,
    corrections: Object.freeze(listCorrections(stories)),
    pages: Object.freeze(standing),
    logo: settings.logo,
    icon: settings.icon,
    redirects: Object.freeze(plan.redirects),
    media: Object.freeze(published.media),
    pictures: published.pictures,
  });
  const onPaper = out.map(({ article }) => article);
  const findings = [
    ...outOfPaper,
    ...pageClashes,
    ...plan.findings,
    ...judgeSections(onPaper, site),
    ...judgeNames(
      shown.map(({ article }) => article),
      people,
    ),
    ...settings.findings,
    ...published.findings,
    ...written.flatMap((one) => one.findings),
    ...pages.flatMap(({ path, links }) => findLooseEnds(path, links, ledger.shown, unpublished)),
  ];
  return { edition, findings: findings.sort(byPlace) };
}

function byPlace(a: EditionFinding, b: EditionFinding): number {
  return compareText(a.path, b.path) || a.place.line - b.place.line || a.place.column - b.place.column;
}
