import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { folderOf } from '../press/folders.ts';
import { listFiles } from './built-site.ts';
import { runCommand } from './command.ts';

const { content, root, based } = inject('sites');

/** Files of a site that hold any of some words, whatever kind they are of. */
function filesWith(site: string, words: readonly (string | RegExp)[]): string[] {
  return listFiles(site).filter((path) => {
    const text = unpack(path, readFileSync(join(site, path)));
    return words.some((one) => (typeof one === 'string' ? text.includes(one) : one.test(text)));
  });
}

/** What stands in a file, packed or not. */
function unpack(path: string, bytes: Buffer): string {
  if (path.endsWith('.gz')) return gunzipSync(bytes).toString();
  if (path.endsWith('.epub'))
    return Object.values(unzipSync(bytes))
      .map((part) => Buffer.from(part).toString())
      .join('\n');
  return bytes.toString();
}

/** The sentences below the front matter of stories that are in no paper of March 2026, as their files have them. */
function sentencesOf(...names: readonly string[]): string[] {
  const folder = join(content, 'articles/2026');
  return readdirSync(folder)
    .filter((file) => names.some((name) => file.endsWith(`${name}.md`)))
    .map((file) => readFileSync(join(folder, file), 'utf8').split('---\n').at(-1)?.trim() ?? '');
}

describe('copy that may not be read', () => {
  const secrets = sentencesOf('not-yet', 'bread-recall', 'fair-weather');

  it.each([root, based])('is in no file of the site', (site) => {
    expect(secrets).toHaveLength(3);
    for (const secret of secrets) expect(secret.length).toBeGreaterThan(20);
    expect(filesWith(site, secrets)).toEqual([]);
  });

  it('is not even named while it is under embargo', () => {
    expect(filesWith(root, [/secret until june/i, /not-yet/, /held\.png/])).toEqual([]);
  });
});

const wire = (word: string, agency: string, date = '2026-03-01') => `---
title: The ${word} of the estuary
date: ${date}
agency: ${agency}
byline: Wren Sallow
---

A first sentence about ${word}, which is told everywhere.

${'The estuary is wide and its mud is grey. '.repeat(8)}

The second thought about ${word} stands only where the text does.
`;

describe('an agency’s terms', () => {
  it('hold in every file of a site, and in the next one when their days are over', {
    timeout: 300_000,
  }, async () => {
    const folder = folderOf({
      'content/site.yml': 'epub: latest\ndata: true\n',
      'content/articles/mute.md': wire('herons', 'Mutewire'),
      'content/articles/brief.md': wire('otters', 'Briefwire'),
      'content/articles/shy.md': wire('avocets', 'Shywire'),
      'content/articles/open.md': wire('curlews', 'Openwire'),
      'content/agencies/mute.yml': 'name: Mutewire\nrights: { text: false }\n',
      'content/agencies/brief.yml': 'name: Briefwire\nrights: { expires: 10 days }\n',
      'content/agencies/shy.yml': 'name: Shywire\nrights: { index: false, feeds: false }\n',
    });
    const site = join(folder, 'dist');
    const build = (day: string) =>
      runCommand('build', [], {
        CONTENT_DIR: join(folder, 'content'),
        OUT_DIR: site,
        SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000),
      });
    const thoughtsOf = (word: string) => filesWith(site, [`second thought about ${word}`]);

    expect((await build('2026-03-09')).code).toBe(0);
    expect(thoughtsOf('herons')).toEqual(['2026/03/01/mute/index.html']);
    const beside = (slug: string) => listFiles(site).filter((path) => path.startsWith(`2026/03/01/${slug}/`));
    // A card bears the headline, which lists may show, and no more of the story.
    expect(beside('mute')).toEqual([
      '2026/03/01/mute/card.png',
      '2026/03/01/mute/index.html',
      '2026/03/01/mute/index.json',
    ]);
    expect(filesWith(site, ['mute/index.txt', 'mute/index.md'])).toEqual([]);
    expect(thoughtsOf('avocets').filter((path) => !path.startsWith('2026/'))).toEqual(['latest.epub']);
    expect(filesWith(site, ['/shy/']).filter((path) => /sitemap|feed|atom/.test(path))).toEqual([]);
    expect(readFileSync(join(site, '2026/03/01/shy/index.html'), 'utf8')).toContain(
      '<meta name="robots" content="noindex">',
    );
    expect(thoughtsOf('otters')).toEqual(
      expect.arrayContaining(['feed.xml', 'latest.epub', '2026/03/01/brief/index.txt']),
    );

    expect((await build('2026-03-11')).code).toBe(0);
    expect(thoughtsOf('otters')).toEqual([]);
    expect(beside('brief')).toContain('2026/03/01/brief/index.html');
    expect(thoughtsOf('curlews')).toEqual(expect.arrayContaining(['feed.xml', '2026/03/01/open/index.txt']));
  });
});
