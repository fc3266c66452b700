import { sayDate } from '../edition/date-words.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { languageOf } from '../languages/index.ts';

/** Where the list lies, from the root of the site. */
export const OFFLINE_PATH = 'offline.json';

/** Of stories that have expired, so many of the newest are named: the others have told a device their end themselves. */
const MOST_EXPIRED = 1000;

/** Letters of a story's digest that tell one state of it from another. */
const MARK = 10;

/**
 * Writes what belongs on a reader's device, for the service worker (`src/reader/service-worker.ts`): pages and scripts that are
 * always there, the newest stories, and the stories that must not be shown any more. Addresses are below the root of the site.
 */
export function writeOfflineList(edition: Edition, scripts: readonly string[]): string {
  const { addresses, notices, stories, desk } = edition;
  const below = (address: string) => address.slice(addresses.root.length);
  const expired = notices.filter(({ state }) => state === 'expired').slice(0, MOST_EXPIRED);
  const withdrawn = notices.filter(({ state }) => state === 'withdrawn');
  const list = {
    core: [
      ...[addresses.front(), addresses.latest(), addresses.saved(), addresses.settings()].map(below),
      ...scripts,
    ],
    latest: stories
      .filter(({ rights }) => rights.text !== 'none')
      .slice(0, desk.site.offline ?? 0)
      .map((story) => describe(story, edition, below(story.address))),
    gone: [...withdrawn, ...expired].map(({ address }) => below(address)),
  };
  return `${JSON.stringify(list)}\n`;
}

function describe({ record, day }: Story, { desk }: Edition, address: string): object {
  const language = languageOf(record.language, desk.languages);
  return {
    address,
    title: record.headline,
    lang: record.language,
    dir: record.direction,
    byline: record.byline.text ?? '',
    date: sayDate(day, language, desk.site.timeZone).words,
    mark: record.source.sha256.slice(0, MARK),
  };
}
