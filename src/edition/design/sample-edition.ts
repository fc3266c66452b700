import { toSlug } from '../../addresses.ts';
import { compileArticle } from '../../article/compile.ts';
import type { AuthorProfile, Site } from '../../article/desk.ts';
import { readSite } from '../../article/settings/site.ts';
import { splitLines } from '../../source/source-file.ts';
import type { Edition } from '../edition.ts';
import { gather } from '../gather.ts';
import { MEASURED_PLACEHOLDER } from './placeholder.ts';
import type { SampleCopy } from './sample-copy.ts';

/** Where the sample would lie, if it were published. */
export const SAMPLE_BASE = '/sample-of-the-design/';

/** The picture that the sample shows, a path of its content folder. */
export const SAMPLE_PICTURE = 'media/picture.svg';

/** Two years after the sample's stories, so that the notice of age is seen. */
const NOW = new Date('2026-03-06T12:00:00Z');

/** Makes a small edition of invented copy, as any newsroom's is made, with the languages and agencies of the real one. */
export function gatherSample({ desk }: Edition, copy: SampleCopy): Edition {
  const sample = { ...desk, site: siteOf(copy, desk.site), authors: [authorOf(copy)] };
  const articles = Object.entries(copy.files).flatMap(
    ([path, text]) =>
      compileArticle({ path, text, sha256: '', lines: splitLines(text) }, sample).article ?? [],
  );
  const byPath = new Map(articles.map(({ record }) => [record.source.path, record]));
  return gather({
    articles,
    readText: (path) => byPath.get(path) ?? { body: null, taken: [], furniture: [] },
    pages: [],
    desk: sample,
    files: new Set([SAMPLE_PICTURE]),
    pictures: new Map([[SAMPLE_PICTURE, MEASURED_PLACEHOLDER]]),
    now: NOW,
  }).edition;
}

function siteOf({ paper, description, language, sections, terms }: SampleCopy, { origin }: Site): Site {
  return {
    ...readSite(null).site,
    name: paper,
    description,
    origin,
    base: SAMPLE_BASE,
    language,
    publisher: { name: paper, url: null, logo: null },
    copyright: { holder: paper, notice: null, usageTerms: terms, acquireLicensePage: null },
    sections: sections.map((name) => ({
      name,
      slug: toSlug(name),
      description: null,
      aliases: [],
      front: null,
      lead: true,
      kind: null,
    })),
    asReceived: false,
    design: true,
  };
}

function authorOf({ person }: SampleCopy): AuthorProfile {
  return {
    ...person,
    slug: toSlug(person.name),
    picture: `/${SAMPLE_PICTURE}`,
    links: [{ title: 'specimen.example', href: 'https://specimen.example/' }],
    aliases: [],
    path: 'authors/specimen.yml',
  };
}
