import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { CorrectionEntry, Edition } from '../edition/edition.ts';
import { correctionId } from '../edition/views/remarks.ts';
import { languageOf } from '../languages/index.ts';
import { colonOf } from '../languages/wording.ts';
import type { Entry } from './feed.ts';
import { namePublisher } from './story-entry.ts';

/** Tells a correction to feeds: what was wrong, and in which story. The paper signs it, not the story's author. */
export function enterCorrection({ correction, place, day, story }: CorrectionEntry, edition: Edition): Entry {
  const { addresses, desk } = edition;
  const { record } = story;
  const language = languageOf(record.language, desk.languages);
  const label = language.words[correction.type];
  const page = addresses.absolute(story.address);
  return {
    address: `${page}#${correctionId(place)}`,
    title: label + colonOf(language) + record.headline,
    language: record.language,
    summary: correction.text,
    html: toHtml(
      h('div', { lang: record.language, dir: record.direction }, [
        h('p', correction.text),
        h('p', [h('a', { href: page }, record.headline)]),
      ]),
    ),
    published: day,
    updated: null,
    signers: [namePublisher(edition)],
    contributors: [],
    categories: record.section ? [record.section] : [],
    rights: null,
    source: null,
    original: null,
    picture: null,
  };
}
