import { basename } from 'node:path/posix';

/*
 * What the files of a paper are. Feeds and sitemaps are sent as plain XML: under types of their own, browsers save feeds instead
 * of showing them.
 */

/** By the ends of their names. */
export const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  gz: 'application/gzip',
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  m4a: 'audio/mp4',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  opml: 'application/xml; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wasm: 'application/wasm',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** By their whole names, where those say more. */
export const TYPES_BY_NAME: Readonly<Record<string, string>> = {
  'article.schema.json': 'application/schema+json; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
};

export const UNKNOWN_TYPE = 'application/octet-stream';

/** Tells the media type of a file by its path. */
export function mediaTypeOf(path: string): string {
  const name = basename(path);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return TYPES_BY_NAME[name] ?? TYPES_BY_ENDING[ending] ?? UNKNOWN_TYPE;
}
