import type { Site } from '../article/desk.ts';
import type { Edition } from '../edition/edition.ts';
import { laterDate } from '../edition/machine-dates.ts';
import { fill } from '../languages/wording.ts';
import type { Feed } from './feed.ts';
import type { FeedPlan } from './feed-plans.ts';
import { namePublisher, tellGone } from './story-entry.ts';

/** Makes a feed of its plan. */
export function makeFeed(plan: FeedPlan, edition: Edition): Feed {
  const { desk, addresses, language, logo } = edition;
  const { site } = desk;
  const { timeZone } = site;
  const entries = plan.enter();
  const gone = plan.gone.map((story) => tellGone(story, edition));
  const dates = [
    ...entries.map(({ updated, published }) => updated ?? published),
    ...gone.map(({ when }) => when),
  ];
  const updated = dates.length === 0 ? null : dates.reduce((a, b) => laterDate(a, b, timeZone));
  return {
    title: plan.title,
    description: plan.description ?? plan.title,
    page: addresses.absolute(plan.page),
    language: language.code,
    timeZone,
    publisher: namePublisher(edition),
    // An agency's copy is not the paper's; each story says whose it is.
    rights: plan.kind === 'agency' ? null : updated && sayRights(site, updated.slice(0, 'YYYY'.length)),
    hub: site.hub,
    logo: logo && addresses.absolute(logo),
    updated,
    entries,
    gone,
  };
}

/** The paper's notice, of the year of the newest entry: it changes with the feed and not with the calendar. */
function sayRights({ copyright }: Site, year: string): string {
  const { notice, holder } = copyright;
  return fill(notice ?? '© {year} {holder}', { year, holder });
}
