import { describe, expect, it } from 'vitest';
import { type Fields, readFields } from '../../src/article/fields.ts';
import { languages } from '../../src/languages/index.ts';
import { readFrontMatter } from '../../src/source/front-matter.ts';
import { placeOf } from '../../src/source/source-file.ts';
import { sourceOf } from '../support/source.ts';

const site = { language: 'en', timeZone: 'America/New_York', origin: 'https://paper.example' };

function readText(text: string): { fields: Fields; told: string[] } {
  const source = sourceOf(text);
  const { fields, findings } = readFields(readFrontMatter(source), { site, languages });
  const told = findings.map(({ ruleId, offset, message, hint }) => {
    const { line, column } = placeOf(source.lines, offset);
    return `${line}:${column} ${ruleId}: ${message}${hint?.startsWith('Did') ? ` ${hint}` : ''}`;
  });
  return { fields, told };
}
const yaml = (...lines: string[]) => readText(`---\n${lines.join('\n')}\n---\nStory.`);
const toml = (...lines: string[]) => readText(`+++\n${lines.join('\n')}\n+++\nStory.`);

/** Fields of front matter that must raise nothing. */
function quiet({ fields, told }: { fields: Fields; told: string[] }): Fields {
  expect(told).toEqual([]);
  return fields;
}

describe('keys in everybody’s dialect', () => {
  it.each([
    ['headline', 'title', 'Bridge opens'],
    ['Title', 'title', 'Bridge opens'],
    ['pubDate', 'date', '2024-04-07'],
    ['pub_datetime', 'date', '2024-04-07'],
    ['publish-date', 'date', '2024-04-07'],
    ['lastmod', 'updated', '2024-04-07'],
    ['last_modified_at', 'updated', '2024-04-07'],
    ['modDatetime', 'updated', '2024-04-07'],
    ['byline', 'authors', 'By Jane Doe, CNN'],
    ['Author', 'authors', 'Jane Doe'],
    ['source', 'agency', 'Reuters'],
    ['category', 'section', 'World'],
    ['dek', 'standfirst', 'What it cost.'],
    ['description', 'standfirst', 'What it cost.'],
    ['lang', 'language', 'de'],
    ['canonicalURL', 'canonical', 'https://elsewhere.example/bridge'],
    ['expiryDate', 'expires', '2025-01-01'],
    ['license', 'usageTerms', 'CC BY 4.0'],
  ] as const)('reads %s as %s', (key, field, value) => {
    const { fields } = yaml(`${key}: ${value}`);
    expect(fields[field]).toBe(value);
    expect(fields.places[field]).toBe(`---\n${key}: `.length);
  });

  it('prefers our own names, and a key of the file before a theme’s group', () => {
    expect(quiet(yaml('author: John Roe', 'authors: [Jane Doe]')).authors).toEqual(['Jane Doe']);
    expect(quiet(toml('authors = ["Jane Doe"]', '[extra]', 'author = "John Roe"')).authors).toEqual([
      'Jane Doe',
    ]);
  });

  it('takes blank values as absent', () => {
    const fields = quiet(
      yaml('title: ""', 'author:', 'tags: []', 'date: ~', 'image: {}', 'categories: [""]', 'summary: "  "'),
    );
    expect(fields).toMatchObject({
      title: null,
      authors: null,
      topics: [],
      date: null,
      image: null,
      section: null,
      standfirst: null,
      places: {},
    });
  });

  it('takes a blank first name for none, and goes on to the next', () => {
    expect(quiet(yaml('date:', 'pubDate: 2024-04-07')).date).toBe('2024-04-07');
  });

  it('finds Zola’s taxonomies and extras', () => {
    const fields = quiet(
      toml(
        'title = "T"',
        '[taxonomies]',
        'authors = ["Jane Doe"]',
        'tags = ["harbor news"]',
        'categories = ["World"]',
        '[extra]',
        'image = "a.jpg"',
        'lead = "What it cost."',
      ),
    );
    expect(fields).toMatchObject({
      authors: ['Jane Doe'],
      topics: ['harbor news'],
      section: 'World',
      image: { src: 'a.jpg' },
      standfirst: 'What it cost.',
    });
  });

  it('passes over switches of themes and keys of other systems', () => {
    const fields = quiet(
      yaml(
        'layout: post',
        'comments: true',
        'image: false',
        'excerpt: false',
        'cover: true',
        'weight: 3',
        'mathjax: on',
        'sitemap: {priority: 0.4}',
        'priority: 0.5',
        'math: true',
      ),
    );
    expect(fields).toMatchObject({ image: null, standfirst: null, priority: null });
    quiet(
      yaml(
        'wordpress_id: 1',
        'disqus_thread_id: 2',
        'showToc: true',
        'has-comments: true',
        'og:image: a',
        'noindex: true',
      ),
    );
  });
});

describe('unknown keys', () => {
  it('are information, with the name that was likely meant', () => {
    expect(yaml('tilte: Bridge', 'autor: Jane Doe', 'standfrist: x', 'zwieback: 1').told).toEqual([
      '2:1 unknown-key: Unknown key “tilte” Did you mean “title”?',
      '3:1 unknown-key: Unknown key “autor” Did you mean “author”?',
      '4:1 unknown-key: Unknown key “standfrist” Did you mean “standfirst”?',
      '5:1 unknown-key: Unknown key “zwieback”',
    ]);
  });
});

describe('headlines', () => {
  it('are texts even where YAML sees a figure or a truth', () => {
    expect(quiet(yaml('title: 2024')).title).toBe('2024');
    expect(quiet(yaml('title: 1.10')).title).toBe('1.10');
    expect(quiet(yaml('title: true')).title).toBe('true');
    expect(quiet(toml('title = 1984')).title).toBe('1984');
  });

  it('fold to one line', () => {
    expect(quiet(yaml('title: >', '  Bridge', '  opens')).title).toBe('Bridge opens');
  });

  it('tell a template that YAML takes for a map', () => {
    expect(yaml('title: {{ title }}').told).toEqual([
      '2:8 wrong-value: Unexpected group of keys, expected a headline',
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2024-04-07', '2024-04-07'],
    ['2024-4-7', '2024-04-07'],
    ['"2024-04-07"', '2024-04-07'],
    ['2024-04-07 8:05', '2024-04-07T08:05:00'],
    ['2024-4-7 8:5:3', '2024-04-07T08:05:03'],
    ['2013-01-02T10:00:00.000Z', '2013-01-02T10:00:00.000Z'],
    ['2024-04-07 10:00:00 +0200', '2024-04-07T10:00:00+02:00'],
    ['2024-04-07t10:00:00z', '2024-04-07T10:00:00Z'],
    ['2024-04-07 10:00 America/New_York', '2024-04-07T10:00:00-04:00'],
    ['2013/7/13 20:46:25', '2013-07-13T20:46:25'],
    ['Sun, 07 Apr 2024 10:00:00 GMT', '2024-04-07T10:00:00+00:00'],
    ['April 7, 2024', '2024-04-07'],
    ['20240407', '2024-04-07'],
  ])('reads %s as %s', (value, date) => {
    expect(quiet(yaml(`date: ${value}`)).date).toBe(date);
  });

  it('drops an offset that no place on earth has, and says so', () => {
    const { fields, told } = yaml('date: 2024-04-07 16:30:00+16:30');
    expect(fields.date).toBe('2024-04-07T16:30:00');
    expect(told).toEqual([
      '2:7 impossible-offset: There is no offset “+16:30”; the time is taken as the paper’s own',
    ]);
    for (const offset of ['+25:00', '-15:00']) {
      const whole = yaml(`date: 2024-04-07T16:30:00${offset}`);
      expect(whole.fields.date).toBe('2024-04-07T16:30:00');
      expect(whole.told).toHaveLength(1);
    }
    expect(quiet(yaml('date: 2024-04-07 16:30:00+14:00')).date).toBe('2024-04-07T16:30:00+14:00');
    expect(yaml('date: 2024-04-07 16:30-:00+16:30').told).toHaveLength(1);
  });

  it('keeps TOML dates as precise as they stand', () => {
    expect(quiet(toml('date = 2024-04-07')).date).toBe('2024-04-07');
    expect(quiet(toml('date = 2024-04-07 10:00:00-05:00')).date).toBe('2024-04-07T10:00:00-05:00');
    expect(quiet(toml('date = 2024-04-07T10:00:00')).date).toBe('2024-04-07T10:00:00');
  });

  it.each(['yesterday', '2024-02-30', '2024-13-01', '2024-04', '{{ .Date }}', '[2024, 4, 7]', 'true'])(
    'tells that %s is none',
    (value) => {
      const { fields, told } = yaml(`date: ${value}`);
      expect(fields.date).toBeNull();
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^2:7 wrong-value: Unexpected .+, expected a date such as 2024-04-07$/);
    },
  );

  it('reads `published` as a date or as Jekyll’s switch', () => {
    expect(quiet(yaml('published: 2024-04-07'))).toMatchObject({ date: '2024-04-07', status: 'published' });
    expect(quiet(yaml('published: false'))).toMatchObject({ date: null, status: 'draft' });
    expect(quiet(yaml('published: true', 'pubDate: 2024-04-07'))).toMatchObject({
      date: '2024-04-07',
      status: 'published',
    });
  });

  it('takes the date of Zola’s path where there is no other', () => {
    const fields = quiet(toml('path = "inside/2025/06/26/Bridge-opens"', 'title = "T"'));
    expect(fields).toMatchObject({
      date: '2025-06-26',
      slug: 'Bridge-opens',
      redirectFrom: ['/inside/2025/06/26/Bridge-opens'],
    });
    expect(quiet(toml('path = "2025/06/26/x"', 'date = 2025-06-27')).date).toBe('2025-06-27');
  });

  it('passes over Hugo’s zero date', () => {
    expect(quiet(yaml('expiryDate: 0001-01-01T00:00:00Z')).expires).toBeNull();
  });

  it('never takes an embargo without a date for none', () => {
    expect(yaml('embargo: true').told).toEqual([
      '2:10 wrong-value: Unexpected “true”, expected a date such as 2024-04-07',
    ]);
    expect(yaml('embargo: next week').told).toHaveLength(1);
    expect(quiet(yaml('embargo: false')).embargo).toBeNull();
  });
});

describe('authors', () => {
  it('keep a string as the byline that it is', () => {
    expect(quiet(yaml('author: Jane Doe, John Roe and Ann Poe')).authors).toBe(
      'Jane Doe, John Roe and Ann Poe',
    );
    expect(quiet(yaml('author: "  Jane Doe "')).authors).toBe('Jane Doe');
  });

  it('fold the lines of a string', () => {
    expect(quiet(yaml('author: >', '  Jane Doe (Acme),', '  John Roe (Example)')).authors).toBe(
      'Jane Doe (Acme), John Roe (Example)',
    );
    expect(quiet(yaml('author: |', '  Jane Doe', '  John Roe')).authors).toBe('Jane Doe, John Roe');
    expect(quiet(yaml('author: |', '  Jane Doe', '  and John Roe')).authors).toBe('Jane Doe and John Roe');
  });

  it('read lists of names and of maps', () => {
    const fields = quiet(
      yaml(
        'authors:',
        '  - Jane Doe',
        '  - name: John Roe',
        '    title: Editor',
        '    company: Acme',
        '    city: Oslo',
        '    url: https://roe.example',
        '  - { firstName: Ann, lastName: Poe }',
      ),
    );
    expect(fields.authors).toEqual([
      'Jane Doe',
      { name: 'John Roe', role: 'Editor', affiliation: 'Acme', location: 'Oslo', url: 'https://roe.example' },
      { name: 'Ann Poe', role: null, affiliation: null, location: null, url: null },
    ]);
  });

  it('read one map, as Jekyll and WordPress exports have it', () => {
    const name = (...lines: string[]) => quiet(yaml(...lines)).authors;
    expect(name('author:', '  name: Jane Doe', '  email: jane@paper.example')).toMatchObject([
      { name: 'Jane Doe' },
    ]);
    expect(name('author:', '  display_name: Jane Doe', '  login: jane')).toMatchObject([
      { name: 'Jane Doe' },
    ]);
    expect(name('author: {login: jane}')).toMatchObject([{ name: 'jane' }]);
    expect(quiet(toml('[author]', 'name = "Jane Doe"')).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(
      quiet(toml('[[authors]]', 'name = "Jane Doe"', '[[authors]]', 'name = "John Roe"')).authors,
    ).toMatchObject([{ name: 'Jane Doe' }, { name: 'John Roe' }]);
  });

  it('read a name with its role as one pair', () => {
    expect(quiet(yaml('authors:', '  - Jane Doe: City reporter', '  - John Roe')).authors).toMatchObject([
      { name: 'Jane Doe', role: 'City reporter' },
      'John Roe',
    ]);
  });

  it('take no number of a journal for an affiliation', () => {
    expect(quiet(yaml('authors:', '  - { name: Jane Doe, affiliation: "1, 2" }')).authors).toMatchObject([
      { name: 'Jane Doe', affiliation: null },
    ]);
  });

  it('tell an author without a name, and an address that would run', () => {
    expect(yaml('authors:', '  - email: jane@paper.example').told).toEqual([
      '3:5 wrong-value: Unexpected group of keys, expected an author with a “name”',
    ]);
    expect(yaml('author: {name: Jane, url: "javascript:alert(1)"}').told).toHaveLength(1);
  });
});

describe('sections and topics', () => {
  it('take the first category for the section and the others for topics', () => {
    expect(quiet(yaml('categories: [World, Trade]', 'tags: [harbor, trade]'))).toMatchObject({
      section: 'World',
      topics: ['harbor', 'trade'],
    });
    expect(quiet(yaml('section: City', 'categories: [World]'))).toMatchObject({
      section: 'City',
      topics: ['World'],
    });
    expect(quiet(yaml('category: World', 'categories: [World, Trade]'))).toMatchObject({
      section: 'World',
      topics: ['Trade'],
    });
  });

  it('take Jekyll’s words in small letters apart, and keep names with capitals whole', () => {
    expect(quiet(yaml('categories: jekyll update', 'tags: harbor council'))).toMatchObject({
      section: 'jekyll',
      topics: ['harbor', 'council', 'update'],
    });
    expect(quiet(yaml('categories: World News', 'tags: Puget Sound'))).toMatchObject({
      section: 'World News',
      topics: ['Puget Sound'],
    });
  });

  it('read entities for the signs that they are', () => {
    expect(quiet(yaml('tags: [Tips &amp; Tricks, R&D, C&#43;&#43;]')).topics).toEqual([
      'Tips & Tricks',
      'R&D',
      'C++',
    ]);
    expect(quiet(yaml('tags: Tips &amp; Tricks, News')).topics).toEqual(['Tips & Tricks', 'News']);
  });

  it('take strings apart at commas, lists nowhere, and our own topics not at spaces', () => {
    expect(quiet(yaml('tags: harbor news, council')).topics).toEqual(['harbor news', 'council']);
    expect(quiet(yaml('tags: [harbor news, 2024, "#council", Harbor News]')).topics).toEqual([
      'harbor news',
      '2024',
      'council',
    ]);
    expect(quiet(yaml('topics: climate change')).topics).toEqual(['climate change']);
    expect(quiet(toml('tags = "climate change"')).topics).toEqual(['climate change']);
    expect(quiet(yaml('section: Arts, Books and Music')).section).toBe('Arts, Books and Music');
  });
});

describe('pictures', () => {
  it.each([
    ['image: a.jpg', 'a.jpg', null],
    ['heroImage: ../a.jpg', '../a.jpg', null],
    ['image: {path: /a.jpg, alt: A bridge}', '/a.jpg', 'A bridge'],
    ['cover: {image: a.jpg, alt: A bridge, caption: "Monday."}', 'a.jpg', 'A bridge'],
    ['images: [a.jpg, b.jpg]', 'a.jpg', null],
    ['images: [{src: a.jpg}]', 'a.jpg', null],
    ['header: {teaser: a.jpg, overlay_filter: 0.5}', 'a.jpg', null],
    ['image: https://cdn.example/a.jpg', 'https://cdn.example/a.jpg', null],
  ])('reads %s', (line, src, alt) => {
    expect(quiet(yaml(line)).image).toMatchObject({ src, alt });
  });

  it('reads the words beside it', () => {
    expect(
      quiet(
        yaml('heroImage: a.jpg', 'heroImageAlt: A bridge', 'image_caption: Monday.', 'imageCredit: Jane Doe'),
      ).image,
    ).toEqual({
      src: 'a.jpg',
      alt: 'A bridge',
      caption: 'Monday.',
      credit: 'Jane Doe',
    });
  });

  it('passes over a theme’s settings for a picture that is not there', () => {
    expect(
      quiet(yaml('image:', '  caption: ""', '  focal_point: Smart', '  preview_only: false')).image,
    ).toBeNull();
  });

  it('refuses addresses that would run or that carry the picture itself', () => {
    expect(yaml('image: javascript:alert(1)').told).toHaveLength(1);
    expect(yaml('image: "data:image/png;base64,AAAA"').told).toHaveLength(1);
  });
});

describe('status', () => {
  it.each([
    ['status: draft', 'draft'],
    ['draft: true', 'draft'],
    ['draft: "yes"', 'draft'],
    ['draft: false', 'published'],
    ['status: Withdrawn', 'withdrawn'],
    ['status: publish', 'published'],
    ['status: private', 'draft'],
    ['pubstatus: canceled', 'withdrawn'],
  ])('reads %s', (line, status) => {
    expect(quiet(yaml(line)).status).toBe(status);
  });

  it('lets the most careful mark win', () => {
    expect(quiet(yaml('status: published', 'draft: true')).status).toBe('draft');
    expect(quiet(yaml('status: withdrawn', 'draft: true')).status).toBe('withdrawn');
  });

  it('tells a status that it doesn’t know', () => {
    expect(yaml('status: drfat').told).toEqual([
      '2:9 wrong-value: Unexpected “drfat”, expected draft, published or withdrawn Did you mean “draft”?',
    ]);
    expect(yaml('draft: maybe').told).toEqual([
      '2:8 wrong-value: Unexpected “maybe”, expected true or false',
    ]);
  });
});

describe('addresses', () => {
  it('make old addresses paths from the root', () => {
    expect(
      quiet(yaml('aliases: [old/name.html, /older/, "https://paper.example/oldest?x=1"]')).redirectFrom,
    ).toEqual(['/old/name.html', '/older/', '/oldest']);
    expect(quiet(yaml('redirect_from: /old/')).redirectFrom).toEqual(['/old/']);
  });

  it('read a permalink as slug and old address, and a pattern or another host’s address as neither', () => {
    expect(quiet(yaml('permalink: /blog/2013/bridge-opens.html'))).toMatchObject({
      slug: 'bridge-opens',
      redirectFrom: ['/blog/2013/bridge-opens.html'],
    });
    expect(quiet(yaml('url: /blog/2013/05/Bridge/'))).toMatchObject({ slug: 'Bridge' });
    expect(quiet(yaml('permalink: /:year/:title/'))).toMatchObject({ slug: null, redirectFrom: [] });
    expect(quiet(yaml('permalink: pretty'))).toMatchObject({ slug: null, redirectFrom: [] });
    expect(quiet(yaml('url: https://elsewhere.example/bridge'))).toMatchObject({
      slug: null,
      redirectFrom: [],
    });
  });

  it('prefer the slug that is given', () => {
    expect(quiet(yaml('slug: own', 'permalink: /a/b/')).slug).toBe('own');
    expect(quiet(yaml('slug: 2024')).slug).toBe('2024');
    expect(yaml('slug: "---"').told).toHaveLength(1);
  });

  it('make a canonical path full, and refuse what is no address', () => {
    expect(quiet(yaml('canonical: /bridge/')).canonical).toBe('https://paper.example/bridge/');
    expect(yaml('canonical: the original').told).toHaveLength(1);
    expect(yaml('canonical: "javascript:void(0)"').told).toHaveLength(1);
  });
});

describe('the other fields', () => {
  it('read languages as tags and by name', () => {
    for (const [value, tag] of [
      ['en_us', 'en-US'],
      ['pt-br', 'pt-BR'],
      ['German', 'de'],
      ['Deutsch', 'de'],
      ['ar', 'ar'],
      ['en_US.UTF-8', 'en-US'],
    ]) {
      expect(quiet(yaml(`language: ${value}`)).language).toBe(tag);
    }
    expect(yaml('language: Klingonese tongue').told).toHaveLength(1);
  });

  it('read corrections as maps, strings, or one of either', () => {
    const fields = quiet(
      yaml(
        'corrections:',
        '  - { date: 2024-04-08, text: The bridge is green., type: clarification }',
        '  - "Clarification: the bridge was shut."',
        '  - The toll is $2.',
      ),
    );
    expect(fields.corrections).toEqual([
      { type: 'clarification', date: '2024-04-08', text: 'The bridge is green.' },
      { type: 'clarification', date: null, text: 'the bridge was shut.' },
      { type: 'correction', date: null, text: 'The toll is $2.' },
    ]);
    expect(quiet(yaml('correction: The toll is $2.')).corrections).toHaveLength(1);
    expect(yaml('corrections:', '  - { text: x, type: slip }').told).toEqual([
      '3:22 wrong-value: Unexpected “slip”, expected “correction” or “clarification”',
    ]);
    expect(yaml('corrections:', '  - { date: 2024-04-08 }').told).toHaveLength(1);
  });

  it('read a copyright as notice, bare holder or map', () => {
    const notice = (line: string) => quiet(yaml(line)).copyright;
    expect(notice('copyright: © 2024 Acme News. All rights reserved.')).toBe(
      '© 2024 Acme News. All rights reserved.',
    );
    expect(notice('copyright: Acme News')).toBe('© Acme News');
    expect(notice('copyright: { holder: Acme News, year: 2024 }')).toBe('© 2024 Acme News');
    expect(notice('copyright: { notice: Copyright 2024 Acme }')).toBe('Copyright 2024 Acme');
    expect(notice('copyright: false')).toBeNull();
    const parts = quiet(yaml('copyright: { notice: Copyright 2024 Acme, holder: The Acme }')).noticeParts;
    expect(parts).toEqual({ holder: 'The Acme', parent: null, year: null, distributor: null });
  });

  it('read series, priority and related stories', () => {
    expect(
      quiet(yaml('series: [The river, Part two]', 'priority: 1', 'related: [bridge, {slug: ferry}]')),
    ).toMatchObject({ series: 'The river', priority: 1, related: ['bridge', 'ferry'] });
    expect(quiet(yaml('series: {name: "Rivers, lakes", part: 2}')).series).toBe('Rivers, lakes');
    expect(yaml('priority: high').told).toEqual([
      '2:11 wrong-value: Unexpected “high”, expected a whole number from 1, which leads',
    ]);
  });

  it('take a link for no agency', () => {
    expect(quiet(yaml('source: https://elsewhere.example/bridge')).agency).toBeNull();
    expect(quiet(yaml('source: wordpress')).agency).toBeNull();
    expect(quiet(yaml('agency: {name: AP}')).agency).toBe('AP');
  });

  it('tell every wrong value of a file', () => {
    expect(
      yaml('date: soon', 'draft: maybe', 'priority: 0', 'title: [a, b]').told.map((line) => line.slice(0, 4)),
    ).toEqual(['2:7 ', '3:8 ', '5:8 ']);
  });
});
