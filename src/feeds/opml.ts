import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Edition } from '../edition/edition.ts';
import type { FeedPlan } from './feed-plans.ts';
import { writeXml } from './xml.ts';

/** Writes the list of all feeds as OPML 2.0, which feed readers take in at once: the paper's own first, the others by kind. */
export function writeOpml(plans: readonly FeedPlan[], edition: Edition): string {
  const { desk, language } = edition;
  const { words } = language;
  const ofKind = (...kinds: readonly FeedPlan['kind'][]) =>
    plans.filter(({ kind }) => kinds.includes(kind)).map((plan) => writeOutline(plan, edition));
  const group = (text: string, outlines: readonly Element[]) =>
    outlines.length === 0 ? [] : [x('outline', { text }, [...outlines])];
  const root = x('opml', { version: '2.0' }, [
    x('head', [x('title', `${words.feeds} – ${desk.site.name}`)]),
    x('body', [
      ...ofKind('site', 'corrections'),
      ...group(words.sections, ofKind('section')),
      ...group(words.topics, ofKind('topic')),
      ...group(words.contributors, ofKind('person')),
      ...group(words.agency, ofKind('agency')),
    ]),
  ]);
  return writeXml(root);
}

function writeOutline({ name, title, page }: FeedPlan, { addresses, language }: Edition): Element {
  return x('outline', {
    type: 'rss',
    text: name,
    title,
    xmlUrl: addresses.absolute(addresses.feed('feed.xml', page)),
    htmlUrl: addresses.absolute(page),
    language: language.code,
  });
}
