import type { RecordHead } from '../article/record.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { decideUpdate } from '../edition/views/dates.ts';
import { mainPicture } from '../edition/views/picture.ts';
import { dateWithdrawal } from '../edition/views/withdrawal.ts';
import type { Entry, EntryPicture, Signer, Tombstone } from './feed.ts';
import { writeSummary, writeWholeText } from './whole-text.ts';

/** Tells a story to feeds: whole, or where its text is not to be handed on, with its summary alone. */
export function enterStory(story: Story, edition: Edition): Entry {
  const { record, address, canonical, rights } = story;
  const { desk, addresses } = edition;
  const { section, topics, copyright, agency } = record;
  return {
    address: addresses.absolute(address),
    title: record.headline,
    language: record.language,
    summary: record.standfirst ?? record.summary,
    html: rights.feeds === 'whole' ? writeWholeText(story, edition) : writeSummary(story, edition),
    published: record.datePublished,
    updated: decideUpdate(record, desk.site.timeZone)?.date ?? null,
    signers: listSigners(record, edition),
    contributors: record.contributors.map(({ name }) => signPerson(name, null, edition)),
    categories: [...(section ? [section] : []), ...topics.filter(({ slug }) => slug !== section?.slug)],
    rights:
      [copyright.notice, copyright.distributor, copyright.usageTerms]
        .filter((line) => line !== null)
        .join('\n') || null,
    source: agency && nameAgency(agency, edition),
    original: canonical,
    picture: showPicture(record, edition),
  };
}

/** Tells that a story was withdrawn, when, and why. */
export function tellGone(story: Story, { addresses }: Edition): Tombstone {
  const { record, address } = story;
  return {
    address: addresses.absolute(address),
    when: dateWithdrawal(story) ?? record.datePublished,
    reason: record.notes.find(({ type }) => type === 'editor')?.text ?? null,
  };
}

/** Lists everybody who signs a story; where nobody does, the organisation that signs, sent or publishes it. */
export function listSigners({ byline, agency }: RecordHead, edition: Edition): Signer[] {
  if (byline.authors.length > 0) return byline.authors.map(({ name, url }) => signPerson(name, url, edition));
  if (byline.organization !== null) return [{ name: byline.organization, url: null }];
  return [agency ? nameAgency(agency, edition) : namePublisher(edition)];
}

/** Names who publishes the paper, as the author of what nobody signs. */
export function namePublisher({ desk, addresses }: Edition): Signer {
  const { name, url } = desk.site.publisher;
  return { name, url: url ?? addresses.absolute(addresses.front()) };
}

function signPerson(name: string, url: string | null, { findPerson, addresses }: Edition): Signer {
  const person = findPerson(name, url);
  return { name, url: person ? addresses.absolute(addresses.person(person.slug)) : null };
}

/** Names an agency with its own site, else with its page in the paper. */
function nameAgency({ name, slug }: { name: string; slug: string }, edition: Edition): Signer {
  const { agencies, addresses } = edition;
  const url = agencies.bySlug.get(slug)?.profile?.url;
  return { name, url: url ?? addresses.absolute(addresses.agency(slug)) };
}

function showPicture({ image }: RecordHead, edition: Edition): EntryPicture | null {
  if (image === null) return null;
  const { src, width, height } = mainPicture(edition, image.src);
  return {
    src: edition.addresses.absolute(src),
    width,
    height,
    caption: image.caption ?? image.alt,
    credit: image.credit,
  };
}
