import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { siteFiles } from '../../src/metadata/site-files.ts';
import { article, edit, makeDesk, measured, named } from '../edition/copy.ts';
import { emptyFolder } from '../press/folders.ts';
import { textOf, writeFeeds } from './written.ts';

/** Other people's schemas, where they lie beside the project: an extra check. */
const STANDARDS = fileURLToPath(new URL('../../../shared/standards/', import.meta.url));

const HOSTILE = 'A]]\u0001>B]]>\u0000C</title><script>&amp;"\'\ud800D😀 مرحبا';

const STORIES = [
  article({
    slug: 'first',
    by: ['Jane Doe', 'John Roe', '李明'],
    image: { src: '/media/sea.jpg', alt: 'The sea', caption: null, credit: 'J. Doe' },
  }),
  article({ slug: 'hostile', headline: HOSTILE, summary: HOSTILE, by: [HOSTILE], html: `<p>${HOSTILE}</p>` }),
  article({ slug: 'unsigned', datePublished: '2024-04-07T23:30:00+05:30', dateModified: '2024-04-09' }),
  article({ slug: 'wired', agency: { name: 'AP', slug: 'ap' }, section: named('World') }),
  article({ slug: 'gone', usage: { status: 'withdrawn', embargo: null, expires: null } }),
  ...Array.from({ length: 60 }, (_, number) => article({ slug: `more-${number}` })),
];
const PARTS = {
  desk: makeDesk({ hub: 'https://hub.example/' }),
  pictures: { 'media/sea.jpg': measured() },
};

describe.runIf(existsSync(STANDARDS))('by the schemas that others wrote', () => {
  const standard = (path: string) => readFileSync(join(STANDARDS, path), 'utf8');
  const papers = { 'a paper': writeFeeds(STORIES, PARTS), 'an empty one': writeFeeds([], PARTS) };

  it('JSON Feeds are right', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(
      JSON.parse(standard('feeds/jsonfeed-1.schema.json')),
      'https://json.schemastore.org/feed-1',
    );
    const validate = ajv.compile(JSON.parse(standard('feeds/jsonfeed-1.1.schema.json')));
    for (const { json } of Object.values(papers)) {
      validate(JSON.parse(json));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ version: 'https://jsonfeed.org/version/1.1', items: [{}] })).toBe(false);
  });

  it('sitemaps are right, the news sitemap also when it is empty', async () => {
    const preload = readdirSync(join(STANDARDS, 'sitemap')).map((fileName) => ({
      fileName,
      contents: standard(`sitemap/${fileName}`),
    }));
    const faultsOf = async (xml: string, schema: string) => {
      const { errors } = await validateXML({ xml, schema: [standard(`sitemap/${schema}`)], preload });
      return errors.map(({ message }) => message);
    };
    for (const now of ['2024-04-08T12:00:00Z', '2030-01-01T12:00:00Z']) {
      const files = siteFiles(edit(STORIES, { ...PARTS, now }).edition);
      const sitemaps = files.map(({ path }) => path).filter((path) => /sitemap.*\.xml$/.test(path));
      expect(sitemaps.length).toBeGreaterThan(3);
      for (const path of sitemaps) {
        const schema = path === 'sitemap.xml' ? 'siteindex.xsd' : 'news-sitemap-all.xsd';
        expect({ path, faults: await faultsOf(textOf(files, path), schema) }).toEqual({ path, faults: [] });
      }
    }
    expect(await faultsOf('<urlset><sea/></urlset>', 'news-sitemap-all.xsd')).not.toEqual([]);
  }, 60_000);

  const hasJing = spawnSync('jing', ['-h']).error === undefined;
  it.runIf(hasJing)('Atom follows its grammar', () => {
    const folder = emptyFolder();
    const files = Object.values(papers).map(({ atom }, number) => {
      const file = join(folder, `${number}.xml`);
      writeFileSync(file, atom);
      return file;
    });
    // It throws where the grammar is not followed.
    execFileSync('jing', ['-c', join(STANDARDS, 'feeds/atom-rfc4287.rnc'), ...files], { stdio: 'pipe' });
  });
});
