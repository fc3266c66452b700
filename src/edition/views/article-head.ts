import type { Language } from '../../languages/language.ts';
import { sayDate } from '../date-words.ts';
import type { Edition, Story } from '../edition.ts';
import { sayMoment } from '../machine-dates.ts';
import { headlineOfDay } from '../story.ts';
import { type PageHead, writeHead } from './page-head.ts';

/** ninjs has no media type of its own; the address of its schema parts it from other JSON (RFC 6906). */
const NINJS_TYPE = 'application/json; profile="http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"';

/** Writes the head of an article's page, in the story's language. */
export function writeArticleHead(edition: Edition, story: Story, language: Language): PageHead {
  const { addresses, sharedWords } = edition;
  const { record, address, canonical, rights, state, id } = story;
  const { withdrawnText, expiredText } = language.words;
  const title = nameStory(edition, story, language);
  const summary = record.summary || record.standfirst;
  const head = writeHead(edition, {
    title,
    description:
      state !== 'shown'
        ? `${title} – ${state === 'withdrawn' ? withdrawnText : expiredText}`
        : summary === null || sharedWords.has(summary)
          ? [title, ...(summary ? [summary] : [])].join(' – ')
          : summary,
    address,
    ...writeRobots(story, edition),
    links: [
      { rel: 'alternate', type: 'application/json', href: addresses.sidecar(id, 'json') },
      ...(rights.text === 'none'
        ? []
        : [
            { rel: 'alternate', type: 'text/plain', href: addresses.sidecar(id, 'txt') },
            { rel: 'alternate', type: 'text/markdown', href: addresses.sidecar(id, 'md') },
            { rel: 'alternate', type: NINJS_TYPE, href: addresses.sidecar(id, 'ninjs.json') },
          ]),
    ],
  });
  return { ...head, canonical: canonical ?? head.canonical, lang: record.language, dir: record.direction };
}

/** What search engines are asked: not to keep the page, to show no words of it, to let go of it when it expires. */
function writeRobots({ rights, record, state }: Story, { desk }: Edition): { readonly robots?: string } {
  const { expires } = record.usage;
  const rules = [
    ...(rights.indexed ? (rights.snippet ? [] : ['nosnippet']) : ['noindex']),
    // A reader's own device goes by it too, which keeps what search engines are not told of.
    ...(expires === null || state !== 'shown'
      ? []
      : [`unavailable_after: ${sayMoment(expires, desk.site.timeZone)}`]),
  ];
  return rules.length === 0 ? {} : { robots: rules.join(', ') };
}

/** Names a story: its headline, with its day where another story bears it too, and its slug where that story is of the day. */
export function nameStory(
  { sharedWords, desk }: Edition,
  { record, day, id }: Story,
  language: Language,
): string {
  const { headline } = record;
  if (!sharedWords.has(headline)) return headline;
  const { words } = sayDate(day, language, desk.site.timeZone);
  const isSameDay = sharedWords.has(headlineOfDay(headline, day));
  return `${headline} (${isSameDay ? `${words}, ${id.slice('YYYY/MM/DD/'.length)}` : words})`;
}
