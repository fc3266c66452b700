import { describe, expect, it } from 'vitest';
import { readSite, type SiteOverrides } from '../../../src/article/settings/site.ts';
import { placeOf } from '../../../src/source/source-file.ts';
import { sourceOf } from '../../support/source.ts';

function read(lines: readonly string[], overrides: SiteOverrides = {}) {
  const source = sourceOf(lines.join('\n'), 'site.yml');
  const { site, findings } = readSite(source, overrides);
  const told = findings.map(({ ruleId, offset, message, hint }) => {
    const { line, column } = placeOf(source.lines, offset);
    return `${line}:${column} ${ruleId}: ${message}${hint?.startsWith('Did') ? ` ${hint}` : ''}`;
  });
  return { site, told };
}

/** The site of settings that must raise nothing. */
function quiet(lines: readonly string[], overrides: SiteOverrides = {}) {
  const { site, told } = read(lines, overrides);
  expect(told).toEqual([]);
  return site;
}

describe('without settings', () => {
  it('a paper has a name, a zone and a rights holder all the same', () => {
    expect(readSite(null).site).toEqual({
      name: 'Broadsheet',
      description: null,
      origin: 'http://localhost:4321',
      base: '/',
      language: 'en',
      timeZone: 'UTC',
      publisher: { name: 'Broadsheet', url: null, logo: null },
      copyright: { holder: 'Broadsheet', notice: null, usageTerms: null, acquireLicensePage: null },
      offline: 20,
      search: true,
      sections: [],
      navigation: [],
      policies: {},
      notice: null,
      asReceived: true,
      design: false,
      cards: 500,
      epub: null,
      icon: null,
      hub: null,
      crawlers: { training: true, answers: true, blocked: [] },
      security: null,
      trust: {},
      ads: [],
      data: false,
      hosts: ['apache', 'cloudflare', 'netlify'],
      integrity: false,
    });
    expect(quiet(['']).name).toBe('Broadsheet');
    expect(quiet(['# only a comment']).name).toBe('Broadsheet');
  });

  it('the rights holder is the publisher, and the publisher the paper', () => {
    expect(quiet(['name: The Post'])).toMatchObject({
      publisher: { name: 'The Post' },
      copyright: { holder: 'The Post' },
    });
    expect(quiet(['name: The Post', 'publisher: Post Inc.'])).toMatchObject({
      copyright: { holder: 'Post Inc.' },
    });
  });
});

describe('copy as it was received', () => {
  it('is shown unless the paper says no', () => {
    expect(quiet(['asReceived: true']).asReceived).toBe(true);
    expect(quiet(['as-received: false']).asReceived).toBe(false);
    expect(read(['asReceived: sometimes'])).toMatchObject({
      site: { asReceived: true },
      told: ['1:13 wrong-value: Unexpected “sometimes”, expected true or false'],
    });
  });
});

describe('cards', () => {
  it('are for the newest stories, as many as the paper says', () => {
    expect(quiet(['cards: 40']).cards).toBe(40);
    expect(quiet(['cards: all']).cards).toBe('all');
    expect(quiet(['cards: true']).cards).toBe('all');
    expect(quiet(['cards: false']).cards).toBe(0);
    expect(read(['cards: many'])).toMatchObject({
      site: { cards: 500 },
      told: ['1:8 wrong-value: Unexpected “many”, expected a number of stories, all, or false'],
    });
  });
});

describe('where the paper lies', () => {
  it.each([
    [['url: https://paper.example'], {}, 'https://paper.example', '/'],
    [['url: https://paper.example/'], {}, 'https://paper.example', '/'],
    [['url: https://paper.example/news/today'], {}, 'https://paper.example', '/news/today/'],
    [['url: https://paper.example/news', 'base: city'], {}, 'https://paper.example', '/city/'],
    [['base: //city//desk'], {}, 'http://localhost:4321', '/city/desk/'],
    [
      ['url: https://paper.example'],
      { siteUrl: 'https://mirror.example:8080/x/' },
      'https://mirror.example:8080',
      '/x/',
    ],
    [
      ['url: https://paper.example/a', 'base: /b/'],
      { siteUrl: 'https://mirror.example' },
      'https://mirror.example',
      '/b/',
    ],
    [['url: https://paper.example/a'], { basePath: '/c' }, 'https://paper.example', '/c/'],
    [['url: https://paper.example/a'], { basePath: '/' }, 'https://paper.example', '/'],
    [['url: https://paper.example/a'], { siteUrl: '', basePath: ' ' }, 'https://paper.example', '/a/'],
  ] as const)('%j with %j', (lines, overrides, origin, base) => {
    expect(quiet(lines, overrides)).toMatchObject({ origin, base });
  });

  it('tells an address without a scheme', () => {
    const { site, told } = read(['name: The Post', 'url: paper.example']);
    expect(site.origin).toBe('http://localhost:4321');
    expect(told).toEqual([
      '2:6 wrong-value: Unexpected “paper.example”, expected a full address such as https://paper.example Did you mean “https://paper.example”?',
    ]);
  });

  it('tells a wrong value of the environment by its name', () => {
    expect(read([], { siteUrl: 'paper.example' }).told[0]).toContain('Unexpected SITE_URL “paper.example”');
    expect(read([], { basePath: '/a/../b' }).told[0]).toContain('Unexpected BASE_PATH “/a/../b”');
  });
});

describe('zones and languages', () => {
  it('reads a zone under either spelling of its key', () => {
    expect(quiet(['timezone: Europe/Berlin']).timeZone).toBe('Europe/Berlin');
    expect(quiet(['time_zone: America/New_York']).timeZone).toBe('America/New_York');
  });

  it('finds the zone that was meant', () => {
    expect(read(['timeZone: Berlin']).told[0]).toContain('Did you mean “Europe/Berlin”?');
    expect(read(['timeZone: America/New York']).told[0]).toContain('Did you mean “America/New_York”?');
    expect(read(['timeZone: Europe/Berln']).told[0]).toContain('Did you mean “Europe/Berlin”?');
    expect(read(['timeZone: "+02:00"']).told).toHaveLength(1);
  });

  it('reads a language and tells one that is none', () => {
    expect(quiet(['language: pt_br']).language).toBe('pt-BR');
    expect(read(['language: [en, de]']).told).toHaveLength(1);
  });
});

describe('sections', () => {
  it('come as names, groups of keys or a map', () => {
    const sections = [
      { name: 'World', slug: 'world', description: null, aliases: [], front: null, lead: true, kind: null },
      {
        name: 'City life',
        slug: 'city',
        description: 'Marrowport.',
        aliases: ['Local'],
        front: null,
        lead: true,
        kind: null,
      },
    ];
    expect(
      quiet([
        'sections:',
        '  - World',
        '  - name: City life',
        '    slug: city',
        '    description: Marrowport.',
        '    aliases: Local',
      ]).sections,
    ).toEqual(sections);
    expect(
      quiet([
        'sections:',
        '  world: World',
        '  city: { name: City life, description: Marrowport., aliases: [Local] }',
      ]).sections,
    ).toEqual(sections);
    expect(quiet(['sections: [24, World]']).sections.map(({ name }) => name)).toEqual(['24', 'World']);
  });

  it('say how much of them stands on the front page, and whether they may lead it', () => {
    const settings = (line: string) => quiet(['sections:', '  - name: Results', `    ${line}`]).sections[0];
    expect(settings('kind: opinion')).toMatchObject({ kind: 'opinion' });
    expect(settings('front: 6')).toMatchObject({ front: 6, lead: true });
    expect(settings('front: false')).toMatchObject({ front: 0 });
    expect(settings('front: true')).toMatchObject({ front: null });
    expect(settings('lead: false')).toMatchObject({ front: null, lead: false });
    expect(read(['sections:', '  - { name: Results, front: most, lead: seldom }']).told).toEqual([
      '2:29 wrong-value: Unexpected “most”, expected a number of stories, or false',
      '2:41 wrong-value: Unexpected “seldom”, expected true or false',
    ]);
  });

  it('tell a missing name, a slip in a key and a section named twice', () => {
    expect(read(['sections:', '  - description: Far away']).told).toEqual([
      '2:5 wrong-value: Unexpected group of keys, expected a section with its “name”',
    ]);
    expect(read(['sections:', '  - name: World', '    slgu: w']).told).toEqual([
      '3:5 unknown-key: Unknown key “slgu” Did you mean “slug”?',
    ]);
    expect(read(['sections: [World, world]']).told).toEqual([
      '1:19 wrong-value: The section “world” stands twice',
    ]);
    expect(read(['sections: World']).told).toEqual([
      '1:11 wrong-value: Unexpected “World”, expected a list of sections',
    ]);
  });
});

describe('navigation and policies', () => {
  it('come as entries, pairs or a map', () => {
    const navigation = [
      { title: 'World', href: '/section/world/' },
      { title: 'Jobs', href: 'https://jobs.example' },
    ];
    expect(
      quiet([
        'navigation:',
        '  - { title: World, href: /section/world/ }',
        '  - { name: Jobs, url: "https://jobs.example" }',
      ]).navigation,
    ).toEqual(navigation);
    expect(
      quiet(['navigation:', '  - World: /section/world/', '  - Jobs: https://jobs.example']).navigation,
    ).toEqual(navigation);
    expect(
      quiet(['navigation:', '  World: /section/world/', '  Jobs: https://jobs.example']).navigation,
    ).toEqual(navigation);
  });

  it('tell a link that would run', () => {
    expect(read(['navigation:', '  World: "javascript:alert(1)"']).told).toEqual([
      '2:10 wrong-value: Unexpected “javascript:alert(1)”, expected an address within the site (/about/) or a full one',
    ]);
  });

  it('know policies by schema.org’s names and by short ones', () => {
    expect(
      quiet([
        'policies:',
        '  ethics: /ethics/',
        '  correctionsPolicy: /corrections-policy/',
        '  publishing_principles: /about/',
      ]).policies,
    ).toEqual({
      ethicsPolicy: '/ethics/',
      correctionsPolicy: '/corrections-policy/',
      publishingPrinciples: '/about/',
    });
    expect(read(['policies:', '  ethicPolicy: /ethics/']).told).toEqual([
      '2:3 unknown-key: Unknown key “ethicPolicy” Did you mean “ethicsPolicy”?',
    ]);
  });
});

describe('faults', () => {
  it('are all told in one run, and what is right still counts', () => {
    const { site, told } = read([
      'nmae: The Post',
      'description: [a, b]',
      'language: en',
      'publisher: { url: paper }',
      'copyright:',
      '  notice: © {year} Post',
    ]);
    expect(told).toEqual([
      '1:1 unknown-key: Unknown key “nmae” Did you mean “name”?',
      '2:14 wrong-value: Unexpected list, expected text',
      '4:19 wrong-value: Unexpected “paper”, expected a full address such as https://paper.example',
    ]);
    expect(site.copyright.notice).toBe('© {year} Post');
  });

  it('of YAML are told with line and column', () => {
    expect(read(['name: The Post: Daily', 'language: de']).told).toEqual([
      '1:7 broken-settings: Unexpected second “: ” in this value',
    ]);
    expect(read(['name: The Post: Daily', 'language: de']).site.language).toBe('de');
    expect(read(['just words']).told).toEqual(['1:1 broken-settings: Expected “key: value”']);
  });

  it('are none where a fence stands above and below', () => {
    expect(quiet(['---', 'name: The Post', '---', '']).name).toBe('The Post');
    expect(quiet(['---', 'name: The Post']).name).toBe('The Post');
  });
});
