import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DateWords } from '../edition/date-words.ts';
import type { Story } from '../edition/edition.ts';
import { type Credit, decideCredits } from '../edition/views/credits.ts';
import { decideDates } from '../edition/views/dates.ts';
import { setDateline } from '../edition/views/opening.ts';
import { decideRemarks, type Remark } from '../edition/views/remarks.ts';
import { decideSeriesPart } from '../edition/views/series-part.ts';
import { decideSignature, type Signature } from '../edition/views/signature.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { colonOf, cutAt } from '../languages/wording.ts';
import { type Binding, settleLink } from './binding.ts';
import { paragraph, setBody } from './body.ts';
import { setPicture } from './picture.ts';
import { writePage } from './xhtml.ts';

/** Writes a story as a page of a book, in the order of its page in the paper. */
export function writeChapter(story: Story, binding: Binding): string {
  const { edition } = binding;
  const { record, address } = story;
  const { headline, standfirst, keyPoints, copyright } = record;
  const language = languageOf(record.language, edition.desk.languages);
  const { words } = language;
  const html = setDateline(edition.readRecord(story).body?.html ?? '', record.dateline);
  const rights = [record.slugline, copyright.notice, copyright.distributor];
  return writePage({
    title: headline,
    lang: record.language,
    dir: record.direction,
    type: 'bodymatter',
    content: [
      h('article', { className: 'story' }, [
        h('header', [
          ...setKicker(story, binding),
          ...setPart(story, language, binding),
          h('h1', headline),
          ...paragraph(standfirst, 'standfirst'),
        ]),
        ...setSignature(decideSignature(edition, record, language), binding),
        setDates(story, language, binding),
        ...decideRemarks(record, language, edition.desk.site.timeZone).map(setRemark),
        ...setLead(story, language, binding),
        ...(keyPoints.length === 0
          ? []
          : [
              h('section', { className: 'points' }, [
                h('h2', words.keyPoints),
                h('ul', [...keyPoints.map((point) => h('li', point))]),
              ]),
            ]),
        ...setBody(html, address, binding),
        ...decideCredits(edition, record, language).map((credit) => setCredit(credit, language, binding)),
        ...setSupplier(story, language, binding),
        ...rights.flatMap((line) => paragraph(line, 'tail rights')),
        ...(copyright.usageTerms === null
          ? []
          : [
              h('p', { className: 'tail rights' }, [
                h('strong', words.termsOfUse),
                ` ${copyright.usageTerms}`,
              ]),
            ]),
        h('p', { className: 'tail rights address' }, [setAddress(address, binding)]),
      ]),
    ],
  });
}

function setLink(words: string, href: string | null, binding: Binding): ElementContent {
  const settled = href === null ? null : settleLink(href, binding);
  return settled === null ? { type: 'text', value: words } : h('a', { href: settled }, words);
}

function setKicker({ record }: Story, binding: Binding): Element[] {
  const { section, kicker } = record;
  const { addresses } = binding.edition;
  if (section === null && kicker === null) return [];
  return [
    h('p', { className: 'kicker' }, [
      ...(section ? [setLink(section.name, addresses.section(section.slug), binding)] : []),
      ...(section && kicker ? [' · '] : []),
      ...(kicker ? [h('span', kicker)] : []),
    ]),
  ];
}

function setPart(story: Story, language: Language, binding: Binding): Element[] {
  const part = decideSeriesPart(binding.edition, story, language);
  if (part === null) return [];
  const { series, place } = part;
  return [
    h('p', { className: 'part' }, [
      setLink(series.title, series.href, binding),
      ...(place === null ? [] : [' ', h('span', place)]),
    ]),
  ];
}

function setSignature({ byline, signers }: Signature, binding: Binding): Element[] {
  const names = byline.map(({ text, href }) => setLink(text, href, binding));
  const posts = signers.flatMap(({ name, href, detail }, index): ElementContent[] => {
    const said = name === null ? (detail ?? '') : detail === null ? '' : ` (${detail})`;
    return [
      { type: 'text', value: index > 0 ? ' · ' : '' },
      ...(name === null ? [] : [setLink(name, href, binding)]),
      { type: 'text', value: said },
    ];
  });
  return [
    ...(names.length === 0 ? [] : [h('p', { className: 'filing signed' }, names)]),
    ...(posts.length === 0 ? [] : [h('p', { className: 'filing posts' }, posts)]),
  ];
}

function setDates({ record }: Story, language: Language, { edition }: Binding): Element {
  const { words } = language;
  const { published, updated } = decideDates(record, language, edition.desk.site.timeZone);
  return h('p', { className: 'filing dates' }, [
    h('span', [`${words.published} `, setTime(published)]),
    ...(updated === null ? [] : [' · ', h('span', [`${words.updated} `, setTime(updated)])]),
  ]);
}

function setTime({ iso, words }: DateWords): Element {
  return h('time', { dateTime: iso }, words);
}

function setRemark({ id, kind, label, date, text }: Remark): Element {
  return h('p', { id, className: ['desk-note', kind] }, [
    h('strong', label),
    ' ',
    ...(date === null ? [] : [setTime(date), ' ']),
    text,
  ]);
}

function setLead({ record }: Story, language: Language, binding: Binding): Element[] {
  const { image } = record;
  if (image === null) return [];
  const { src, alt, caption, credit } = image;
  const below: ElementContent[] = [
    ...(caption === null ? [] : [{ type: 'text' as const, value: `${caption} ` }]),
    ...(credit === null ? [] : [h('small', { title: language.words.imageCredit }, credit)]),
  ];
  return [
    h('figure', { className: 'lead-picture' }, [
      ...setPicture({ src, alt: alt ?? '' }, binding),
      ...(below.length === 0 ? [] : [h('figcaption', below)]),
    ]),
  ];
}

function setCredit({ label, people }: Credit, language: Language, binding: Binding): Element {
  return h('p', { className: 'tail' }, [
    h('strong', label + colonOf(language)),
    ...people.flatMap(({ name, href, detail }, index): ElementContent[] => [
      { type: 'text', value: index > 0 ? ' · ' : '' },
      setLink(name, href, binding),
      { type: 'text', value: detail === null ? '' : ` (${detail})` },
    ]),
  ]);
}

function setSupplier({ record }: Story, { words }: Language, binding: Binding): Element[] {
  const { agency } = record;
  if (agency === null) return [];
  const { before, after } = cutAt(words.suppliedBy, 'name');
  const link = setLink(agency.name, binding.edition.addresses.agency(agency.slug), binding);
  return [h('p', { className: 'tail supplied' }, [before, link, after])];
}

/** The story's address in the paper, in its own letters, for whoever passes it on. */
function setAddress(address: string, { edition }: Binding): Element {
  const full = edition.addresses.absolute(address);
  return h('a', { href: full, dir: 'ltr' }, decodeURI(full));
}
