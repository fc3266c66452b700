import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/article/desk.ts';
import { drawIcon, ICON_COPIES } from '../../src/metadata/icons.ts';
import { siteFiles } from '../../src/metadata/site-files.ts';
import { article, edit, makeDesk, named, page } from '../edition/copy.ts';
import { readAll, textOf } from '../feeds/written.ts';

function filesOf(settings: Partial<Site> = {}) {
  const { edition } = edit([article({ headline: 'Ferry [late]', section: named('World') })], {
    desk: makeDesk({ base: '/paper/', ...settings }),
    pages: [page('about')],
    files: ['media/icon.svg'],
  });
  return siteFiles(edition);
}

describe('robots.txt', () => {
  const write = (crawlers: Site['crawlers']) => textOf(filesOf({ crawlers }), 'robots.txt');
  const open = { training: true, answers: true, blocked: [] };

  it('lets everybody in, and says where the sitemaps are', () => {
    expect(write(open)).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://courant.example/paper/sitemap.xml\nSitemap: https://courant.example/paper/news-sitemap.xml\n',
    );
  });

  it('keeps out those that learn from the paper, and lets those in that name it', () => {
    const text = write({ ...open, training: false });
    expect(text).toMatch(/User-agent: GPTBot\n(?:User-agent: .+\n)*Disallow: \/paper\/\n/);
    expect(text).not.toContain('ChatGPT-User');
    expect(write({ ...open, answers: false })).toContain('User-agent: ChatGPT-User\n');
  });

  it('keeps out whom the paper names, each in one line whatever the name', () => {
    expect(write({ ...open, blocked: ['NosyBot', 'Bad\nAllow: /'] })).toContain(
      'User-agent: NosyBot\nUser-agent: Bad Allow: /\nDisallow: /paper/\n',
    );
  });
});

describe('llms.txt', () => {
  it('is Markdown that says what the paper is and where its text lies', () => {
    const text = textOf(filesOf({ description: 'News of *Marrowport*.' }), 'llms.txt');
    expect(text).toMatch(/^# The Marrowport Courant\n\n> News of \\\*Marrowport\\\*\.\n/);
    expect(text).toContain(
      '* [Ferry \\[late\\]](https://courant.example/paper/2024/04/07/the-ferry-is-late/index.md): The ferry was late again.',
    );
    expect(text).toContain('* [World](https://courant.example/paper/section/world/)');
    expect(text).toContain('* [about](https://courant.example/paper/about/)');
    expect(text).toContain('https://courant.example/paper/feeds.opml');
  });
});

describe('files that a paper has only when it says so', () => {
  it('are not there otherwise', () => {
    const paths = filesOf().map(({ path }) => path);
    expect(paths.filter((path) => /security|trust|ads/.test(path))).toEqual([]);
  });

  it('are security.txt, which ends with its day', () => {
    const security = {
      contact: ['mailto:desk@paper.example'],
      expires: '2025-01-01',
      policy: null,
      languages: 'en, fr',
    };
    expect(textOf(filesOf({ security }), '.well-known/security.txt')).toBe(
      'Contact: mailto:desk@paper.example\nExpires: 2025-01-01T00:00:00-05:00\nPreferred-Languages: en, fr\nCanonical: https://courant.example/paper/.well-known/security.txt\n',
    );
    const over = filesOf({ security: { ...security, expires: '2024-05-01' } });
    expect(over.map(({ path }) => path)).not.toContain('.well-known/security.txt');
  });

  it('are trust.txt and ads.txt', () => {
    const files = filesOf({
      trust: { member: ['https://press.example/'] },
      ads: ['ads.example, 12, DIRECT'],
    });
    expect(textOf(files, 'trust.txt')).toBe('member=https://press.example/\n');
    expect(textOf(files, 'ads.txt')).toBe('ads.example, 12, DIRECT\n');
  });
});

describe('the manifest', () => {
  it('names the paper, where it begins, and its icons', () => {
    expect(JSON.parse(textOf(filesOf(), 'manifest.webmanifest'))).toMatchObject({
      name: 'The Marrowport Courant',
      start_url: '/paper/',
      scope: '/paper/',
      lang: 'en',
      dir: 'ltr',
      icons: [{ src: '/paper/icon.svg' }, {}, { src: '/paper/icon-192.png', sizes: '192x192' }, {}],
    });
  });

  it('has the paper’s own icon where it has one, and then there is no other', () => {
    const files = filesOf({ icon: 'media/icon.svg' });
    expect(JSON.parse(textOf(files, 'manifest.webmanifest')).icons[0].src).toBe('/paper/media/icon.svg');
    expect(files.map(({ path }) => path)).not.toContain('icon.svg');
  });
});

describe('the icon', () => {
  it('is a square drawing of which copies can be made in every size', async () => {
    for (const { size } of ICON_COPIES) {
      const { info } = await sharp(Buffer.from(drawIcon()))
        .resize(size)
        .png()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([size, size]);
    }
  });
});

describe('the OpenSearch description', () => {
  it('says how to search, under a name of sixteen letters at most', () => {
    const text = textOf(filesOf(), 'opensearch.xml');
    expect(readAll(text, 'ShortName')).toEqual(['The Marrowport']);
    expect(readAll(text, 'LongName')).toEqual(['The Marrowport Courant']);
    expect(text).toContain('template="https://courant.example/paper/search/?q={searchTerms}"');
  });
});
