import { describe, expect, it } from 'vitest';
import { article, bodyIn, edit, makeDesk, measured, page } from './copy.ts';

const image = (src: string) => ({ src, alt: 'A ferry.', caption: null, credit: null });
const addressesOf = (pictures: ReadonlyMap<string, { readonly variants: readonly unknown[] }>) =>
  [...pictures].filter(([, { variants }]) => variants.length > 0).map(([address]) => address);

describe('copies of pictures', () => {
  it('are made of what pages show: leads, bodies, standing pages, biographies and portraits', () => {
    const names = ['lead', 'body', 'page', 'bio', 'face', 'linked', 'unused'];
    const pictures = Object.fromEntries(names.map((name) => [`media/${name}.jpg`, measured()]));
    const profile = {
      name: 'Ida Brook',
      slug: 'ida-brook',
      role: null,
      bio: '![A boat](/media/bio.jpg)',
      picture: 'media/face.jpg',
      links: [],
      aliases: [],
      path: 'authors/ida-brook.yml',
    };
    const { edition } = edit(
      [
        article({
          by: ['Ida Brook'],
          image: image('content:media/lead.jpg'),
          html: '<p><img src="content:media/body.jpg" alt=""> <a href="content:media/linked.jpg">map</a></p>',
        }),
      ],
      {
        pictures,
        desk: makeDesk({}, { authors: [profile] }),
        pages: [page('about', { html: '<p><img src="content:media/page.jpg" alt=""></p>' })],
      },
    );
    expect(addressesOf(edition.pictures)).toEqual([
      '/media/bio.jpg',
      '/media/body.jpg',
      '/media/face.jpg',
      '/media/lead.jpg',
      '/media/page.jpg',
    ]);
    expect(edition.pictures.get('/media/face.jpg')?.variants.map(({ width }) => width)).toEqual([320, 320]);
    expect(edition.pictures.get('/media/linked.jpg')?.variants).toEqual([]);
    expect(edition.people.all[0]?.bio).toContain('width="1200" height="800"');
  });

  it('are not made of a picture under embargo', () => {
    const usage = { status: 'published', embargo: '2024-06-01', expires: null } as const;
    const { edition } = edit([article({ usage, image: image('content:media/secret.jpg') })], {
      pictures: { 'media/secret.jpg': measured() },
    });
    expect([...edition.pictures]).toEqual([]);
    expect(edition.media).toEqual([]);
  });
});

describe('what would run', () => {
  const active = [
    'page.html',
    'Page.XHTML',
    'data.xml',
    'drawing.svgz',
    'script.mjs',
    'style.css',
    'old.php',
  ];
  const passive = ['sheet.csv', 'report.pdf', 'notes.txt', 'html.zip', 'map.geojson', 'xml'];

  it('is not published, and told; what is only like it by its name is', () => {
    const files = [...active, ...passive].map((name) => `media/${name}`);
    const { edition, findings } = edit([article({})], { files });
    expect(edition.media.map(({ path }) => path)).toEqual(passive.map((name) => `media/${name}`).sort());
    expect(findings.map(({ path, ruleId }) => [path, ruleId])).toEqual(
      active.map((name) => [`media/${name}`, 'active-file']).sort(),
    );
  });

  it('is not linked to from a story that it lies beside', () => {
    const html = '<p><a href="content:articles/page.html">Vote</a></p>';
    const { edition, findings } = edit([article({ html })], { files: ['articles/page.html'] });
    expect(edition.media).toEqual([]);
    expect(bodyIn(edition)).toBe('<p><a>Vote</a></p>');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['active-file']);
  });
});

describe('a picture that can’t be opened', () => {
  const broken = { 'media/hill.jpg': measured({ master: null, fault: 'it breaks off or is damaged' }) };

  it('is told once, at the picture, and shown as it is', () => {
    const story = (slug: string) => article({ slug, image: image('content:media/hill.jpg') });
    const { edition, findings } = edit([story('a'), story('b')], { pictures: broken });
    expect(findings.map(({ path, ruleId }) => [path, ruleId])).toEqual([
      ['media/hill.jpg', 'unreadable-picture'],
    ]);
    expect(edition.stories[0]?.record.image?.src).toBe('/media/hill.jpg');
    expect(addressesOf(edition.pictures)).toEqual([]);
  });

  it('is nobody’s business where it is not published', () => {
    const usage = { status: 'draft', embargo: null, expires: null } as const;
    const { findings } = edit([article({ usage, image: image('content:media/hill.jpg') })], {
      pictures: broken,
    });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('unreadable-picture');
  });
});
