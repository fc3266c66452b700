import type { Edition } from '../edition/edition.ts';
import type { PlainFile } from '../edition/plain-file.ts';
import { drawIcon, ICON_PATH } from './icons.ts';
import { writeLlms } from './llms.ts';
import { writeManifest } from './manifest.ts';
import { newsSitemapFile } from './news-sitemap.ts';
import { writeOpenSearch } from './opensearch.ts';
import { SCHEMA_PATH, writeRecordSchema } from './record-schema.ts';
import { writeRobots } from './robots.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { SECURITY_PATH, writeAds, writeSecurity, writeTrust } from './word-files.ts';

const TEXT = 'text/plain; charset=utf-8';

/** Lists the files by which other software finds its way in the paper. What `site.yml` says nothing of has none. */
export function siteFiles(edition: Edition): readonly PlainFile[] {
  return [
    ...sitemapFiles(edition),
    newsSitemapFile(edition),
    file('robots.txt', TEXT, () => writeRobots(edition)),
    file('llms.txt', TEXT, () => writeLlms(edition)),
    ...textOf(SECURITY_PATH, writeSecurity(edition)),
    ...textOf('trust.txt', writeTrust(edition)),
    ...textOf('ads.txt', writeAds(edition)),
    file('manifest.webmanifest', 'application/manifest+json; charset=utf-8', () => writeManifest(edition)),
    file('opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', () =>
      writeOpenSearch(edition),
    ),
    file(SCHEMA_PATH, 'application/schema+json; charset=utf-8', () => writeRecordSchema(edition)),
    ...(edition.icon === null ? [file(ICON_PATH, 'image/svg+xml', drawIcon)] : []),
  ];
}

function file(path: string, type: string, render: () => string): PlainFile {
  return { path, type, articles: [], stamp: '', render };
}

function textOf(path: string, text: string | null): PlainFile[] {
  return text === null ? [] : [file(path, TEXT, () => text)];
}
