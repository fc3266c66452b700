import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Picture, RecordHead } from '../article/record.ts';
import type { Edition, Story } from '../edition/edition.ts';
import { type Credit, decideCredits } from '../edition/views/credits.ts';
import { setDateline } from '../edition/views/opening.ts';
import { linkElsewhere, mainPicture } from '../edition/views/picture.ts';
import { decideRemarks, type Remark } from '../edition/views/remarks.ts';
import { languageOf } from '../languages/index.ts';
import { commaOf, joinNames } from '../languages/joined-names.ts';
import type { Language } from '../languages/language.ts';
import { colonOf, fill } from '../languages/wording.ts';
import { writeForElsewhere } from './full-addresses.ts';

/**
 * Writes a story as HTML that stands alone, in the order of its page: standfirst, corrections and notes, key points, lead
 * picture, the text with its dateline, credits, who supplied it, whose it is. It says its language and direction itself,
 * because RSS has no other place for them.
 */
export function writeWholeText(story: Story, edition: Edition): string {
  const { record } = story;
  const { desk } = edition;
  const language = languageOf(record.language, desk.languages);
  const body = setDateline(edition.readRecord(story).body?.html ?? '', record.dateline);
  return toHtml(
    h('div', { lang: record.language, dir: record.direction }, [
      ...paragraph(record.standfirst),
      ...decideRemarks(record, language, desk.site.timeZone).map((remark) => setRemark(remark, language)),
      ...(record.keyPoints.length > 0 ? [h('ul', [...record.keyPoints.map((point) => h('li', point))])] : []),
      ...setLead(story, edition),
      { type: 'raw', value: writeForElsewhere(body, story, edition) },
      ...decideCredits(edition, record, language).map((credit) => setCredit(credit, language)),
      ...setSupplier(story, edition, language),
      ...setRights(record),
    ]),
    { allowDangerousHtml: true },
  );
}

/** Writes what stands in the text's place where that is not handed on: the standfirst, else the summary, and whose it is. */
export function writeSummary(story: Story, edition: Edition): string {
  const { record } = story;
  const language = languageOf(record.language, edition.desk.languages);
  return toHtml(
    h('div', { lang: record.language, dir: record.direction }, [
      ...paragraph(record.standfirst ?? record.summary),
      ...setSupplier(story, edition, language),
      ...setRights(record),
    ]),
  );
}

/** Writes a plain text as HTML, for a place that is read as such. */
export function writePlainText(text: string): string {
  return toHtml({ type: 'text', value: text });
}

function paragraph(text: string | null): Element[] {
  return text === null || text === '' ? [] : [h('p', text)];
}

function setRemark({ label, date, text }: Remark, language: Language): Element {
  const said = (date === null ? label : `${label} (${date.words})`) + colonOf(language);
  return h('p', [h('strong', said), text]);
}

function setLead({ record, address }: Story, edition: Edition): Element[] {
  const { image } = record;
  if (image === null) return [];
  const { caption, credit } = image;
  const below = [
    ...(caption === null ? [] : [caption, ' ']),
    ...(credit === null ? [] : [h('small', credit)]),
  ];
  const shown = setElsewhere(image, edition) ?? setPicture(image, address, edition);
  return [h('figure', [shown, ...(below.length === 0 ? [] : [h('figcaption', below)])])];
}

function setPicture({ src: named, alt }: Picture, page: string, edition: Edition): Element {
  const { src, width, height } = mainPicture(edition, named);
  const picture = h('img', { src: edition.addresses.absolute(src), alt: alt ?? '', width, height });
  return h('a', { href: edition.addresses.absolute(page) }, picture);
}

function setElsewhere(image: Picture, edition: Edition): Element | null {
  const link = linkElsewhere(edition, image);
  return link && h('a', { href: link.href }, `${link.words} (${link.host})`);
}

function setCredit({ label, people }: Credit, language: Language): Element {
  const names = people.map(({ name, detail }) =>
    detail === null ? name : `${name}${commaOf(language)}${detail}`,
  );
  return h('p', label + colonOf(language) + joinNames(names, language));
}

function setRights({ copyright }: RecordHead): Element[] {
  return [copyright.notice, copyright.distributor, copyright.usageTerms].flatMap((line) =>
    line === null ? [] : [h('p', [h('small', line)])],
  );
}

function setSupplier({ record }: Story, { addresses }: Edition, language: Language): ElementContent[] {
  const { agency } = record;
  if (agency === null) return [];
  const href = addresses.absolute(addresses.agency(agency.slug));
  return [h('p', [h('a', { href }, fill(language.words.suppliedBy, { name: agency.name }))])];
}
