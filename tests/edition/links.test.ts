import { describe, expect, it } from 'vitest';
import type { BodyLink } from '../../src/article/compiled-article.ts';
import { article, bodyIn, edit, makeDesk, named, newestIn, page } from './copy.ts';

const link = (target: string, kind: BodyLink['kind'] = 'link'): BodyLink => ({
  kind,
  href: target,
  target,
  line: 5,
  column: 2,
});

function bodyOf(
  html: string,
  parts: Parameters<typeof edit>[1] = {},
  others: readonly ReturnType<typeof article>[] = [],
) {
  const { edition } = edit(
    [article({ slug: 'this', html, by: ['Jane Doe'], section: named('World') }), ...others],
    parts,
  );
  return bodyIn(edition, edition.byId.get('2024/04/07/this'));
}

describe('links of a body', () => {
  it('to another article’s file lead to its page, with fragment', () => {
    const html = '<p><a href="content:articles/that.md#later">that</a></p>';
    expect(bodyOf(html, {}, [article({ slug: 'that' })])).toBe(
      '<p><a href="/2024/04/07/that/#later">that</a></p>',
    );
  });

  it.each([
    ['/about/', '/paper/about/'],
    ['/about', '/paper/about/'],
    ['/section/world/', '/paper/section/world/'],
    ['/by/jane-doe/', '/paper/by/jane-doe/'],
    ['/2024/04/07/this.html', '/paper/2024/04/07/this/'],
    ['/2024/04/07/this/index.json', '/paper/2024/04/07/this/index.json'],
    ['/archive/2024/04/', '/paper/archive/2024/04/'],
    ['/paper/latest/', '/paper/latest/'],
    ['/', '/paper/'],
    ['media/50%25%20off.png', '/paper/media/50%25%20off.png'],
    ['pages/about.md', '/paper/about/'],
  ])('%s lead to %s under a base path', (href, address) => {
    const parts = {
      desk: makeDesk({ base: '/paper/' }),
      pages: [page('about')],
      files: ['media/50% off.png'],
    };
    expect(bodyOf(`<a href="content:${href}">x</a>`, parts)).toBe(`<a href="${address}">x</a>`);
  });

  it('lead to the copy of a wire story, where it is shown', () => {
    const wired = article({
      slug: 'wired',
      source: { path: 'articles/wired.txt', sha256: '0'.repeat(64), format: 'wire' },
    });
    const html = '<a href="content:/2024/04/07/wired/as-received/">x</a>';
    expect(bodyOf(html, {}, [wired])).toBe('<a href="/2024/04/07/wired/as-received/">x</a>');
    const desk = makeDesk({ asReceived: false });
    expect(bodyOf(html, { desk }, [wired])).toBe('<a>x</a>');
    expect(bodyOf('<a href="content:/2024/04/07/this/as-received/">x</a>')).toBe('<a>x</a>');
  });

  it('to old addresses lead to the new one at once', () => {
    const moved = article({ slug: 'moved', placement: { redirectFrom: ['/old/name.html'] } });
    expect(bodyOf('<a href="content:/old/name.html">x</a>', {}, [moved])).toBe(
      '<a href="/2024/04/07/moved/">x</a>',
    );
  });

  it('to nothing keep their words, lose their address, and are told', () => {
    const html = '<p><a href="content:/no-such-page/" title="a > b">words</a></p>';
    const { edition, findings } = edit([article({ html, links: [link('/no-such-page/')] })]);
    expect(bodyIn(edition)).toBe('<p><a title="a > b">words</a></p>');
    expect(findings).toMatchObject([{ ruleId: 'dead-link', place: { line: 5, column: 2 } }]);
  });

  it.each([
    ['mutt.example/news', 'articles/mutt.example/news', 'Did you mean https://mutt.example/news?'],
    ['desk@courant.example', 'articles/desk@courant.example', 'Did you mean mailto:desk@courant.example?'],
    ['survey.pdf', 'articles/survey.pdf', 'Looked for articles/survey.pdf. Check the path.'],
  ])('ask what %s was meant to be', (href, target, hint) => {
    const { findings } = edit([article({ links: [{ kind: 'link', href, target, line: 1, column: 1 }] })]);
    expect(findings).toMatchObject([{ ruleId: 'dead-link', hint }]);
  });

  it('never lead to what is under embargo', () => {
    const later = article({
      slug: 'later',
      usage: { status: 'published', embargo: '2024-06-01', expires: null },
    });
    const { edition, findings } = edit(
      [
        article({ html: '<a href="content:articles/later.md">x</a>', links: [link('articles/later.md')] }),
        later,
      ],
      { files: ['articles/later.md'] },
    );
    expect(bodyIn(edition)).toBe('<a>x</a>');
    expect(edition.media).toEqual([]);
    expect(findings.find(({ ruleId }) => ruleId === 'dead-link')?.message).toContain('not published');
  });

  it('are left alone in the words of a code sample', () => {
    const html = '<pre><code>&#x3C;a href="content:articles/that.md"></code></pre>';
    expect(bodyOf(html)).toBe(html);
  });

  it.each(['constructor', '/by/__proto__/', '/section/toString/', '%E0%A4%A', 'content:'])(
    'survive the odd address %s',
    (href) => {
      expect(bodyOf(`<a href="content:${href}">x</a>`)).toBe('<a>x</a>');
    },
  );
});

describe('links of site.yml', () => {
  it('are told where they lead nowhere, and stay', () => {
    const desk = makeDesk({
      navigation: [
        { title: 'World', href: '/section/world/' },
        { title: 'Shop', href: 'https://shop.example' },
      ],
      policies: { ethicsPolicy: '/ethics/' },
    });
    const { edition, findings } = edit([article({ section: named('World') })], { desk });
    expect(findings).toMatchObject([
      { path: 'site.yml', ruleId: 'dead-link', message: expect.stringContaining('/ethics/') },
    ]);
    expect(edition.desk.site.navigation).toHaveLength(2);
  });
});

describe('pictures', () => {
  it('get their address, in the body and as the lead picture', () => {
    const { edition, findings } = edit(
      [
        article({
          html: '<img src="content:articles/plum.jpg" alt="Plums">',
          links: [link('articles/plum.jpg', 'picture')],
          image: { src: 'content:media/wall.webp', alt: 'A wall', caption: null, credit: null },
        }),
      ],
      { files: ['media/wall.webp', 'articles/plum.jpg'] },
    );
    expect(newestIn(edition)).toMatchObject({
      image: { src: '/media/wall.webp' },
      body: { html: '<img src="/files/articles/plum.jpg" alt="Plums">' },
    });
    expect(findings).toEqual([]);
  });

  it('that are missing leave their description, and are told', () => {
    const { edition, findings } = edit([
      article({
        html: '<p><img src="content:media/none.webp" alt="A wall &#x26; <a> gap"></p>',
        links: [link('media/none.webp', 'picture')],
        image: { src: 'content:media/lead.webp', alt: null, caption: null, credit: null },
        places: { image: { line: 6, column: 8 } },
      }),
    ]);
    expect(newestIn(edition)).toMatchObject({
      image: null,
      body: { html: '<p><em>A wall &#x26; &#x3C;a> gap</em></p>' },
    });
    expect(findings.map(({ ruleId, place }) => [ruleId, place.line])).toEqual([
      ['missing-picture', 5],
      ['missing-picture', 6],
    ]);
  });

  it('elsewhere on the web keep their address', () => {
    const image = { src: 'https://elsewhere.example/a.jpg', alt: 'A', caption: null, credit: null };
    expect(edit([article({ image })]).edition.stories[0]?.record.image).toEqual(image);
  });
});

describe('media', () => {
  it('is published from media/, and from elsewhere when the paper shows it', () => {
    const { edition } = edit([article({ html: '<img src="content:articles/shown.png" alt="">' })], {
      files: [
        'media/b.png',
        'media/a b.pdf',
        'articles/shown.png',
        'articles/spare.png',
        'articles/the-ferry-is-late.md',
        'site.yml',
      ],
    });
    expect(edition.media).toEqual([
      { path: 'articles/shown.png', address: '/files/articles/shown.png' },
      { path: 'media/a b.pdf', address: '/media/a%20b.pdf' },
      { path: 'media/b.png', address: '/media/b.png' },
    ]);
  });

  it('keeps back a picture that only an embargoed story uses', () => {
    const later = article({
      slug: 'later',
      usage: { status: 'published', embargo: '2024-06-01', expires: null },
      links: [link('media/secret.png', 'picture'), link('media/logo.png', 'picture')],
      image: { src: 'content:media/secret-lead.png', alt: null, caption: null, credit: null },
    });
    const { edition } = edit([article({ html: '<img src="content:media/logo.png" alt="">' }), later], {
      files: ['media/secret.png', 'media/secret-lead.png', 'media/logo.png'],
    });
    expect(edition.media.map(({ path }) => path)).toEqual(['media/logo.png']);
  });
});

describe('redirects', () => {
  const from = (...redirectFrom: string[]) =>
    edit([article({ placement: { redirectFrom } })], { desk: makeDesk({ base: '/paper/' }) });

  it('lie at the old address, as a folder or as the page it was', () => {
    const { edition } = from(
      '/2019/old-name/',
      'blog/old.html',
      '/paper/p/1',
      'https://courant.example/caf%C3%A9/index.html',
    );
    expect(edition.redirects.map(({ file }) => file)).toEqual([
      '2019/old-name/index.html',
      'blog/old.html',
      'p/1/index.html',
      'café/index.html',
    ]);
    expect(new Set(edition.redirects.map(({ to }) => to))).toEqual(
      new Set(['/paper/2024/04/07/the-ferry-is-late/']),
    );
  });

  it.each([
    '/latest/',
    '/',
    '../../etc/passwd',
    '/a/%2e%2e/b',
    'https://elsewhere.example/a/',
    'a\\b',
    '/a/<b>/',
    `/${'x'.repeat(300)}/`,
  ])('never lie at %s', (old) => {
    const { edition, findings } = from(old);
    expect(edition.redirects).toEqual([]);
    expect(findings).toMatchObject([{ ruleId: 'redirect-clash' }]);
  });

  it('lead to one story only', () => {
    const { edition, findings } = edit([
      article({ slug: 'a', placement: { redirectFrom: ['/old/'] } }),
      article({ slug: 'b', placement: { redirectFrom: ['/old/', '/2024/04/07/b/'] } }),
    ]);
    expect(edition.redirects).toEqual([{ file: 'old/index.html', to: '/2024/04/07/a/' }]);
    expect(findings).toMatchObject([{ path: 'articles/b.md', ruleId: 'redirect-clash' }]);
  });
});
