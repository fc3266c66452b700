import { describe, expect, it } from 'vitest';
import { toNinjs } from '../../../src/metadata/ninjs/ninjs.ts';
import { describeSurroundings } from '../../../src/metadata/ninjs/setting.ts';
import { toUri } from '../../../src/metadata/ninjs/uri.ts';
import { article, author, edit, makeDesk, measured, named, type StoryParts } from '../../edition/copy.ts';
import { ninjsShape } from '../../support/ninjs-shape.ts';
import { checkerOf } from '../../support/valid-json.ts';

const faultsOf = checkerOf(ninjsShape);

function write(parts: StoryParts, desk = makeDesk({ base: '/paper/' })) {
  const { edition } = edit([article(parts)], { desk, pictures: { 'media/wall.webp': measured() } });
  const story = [...edition.byId.values()][0];
  if (!story) throw new Error('No story');
  const item = toNinjs(edition.readRecord(story), describeSurroundings(story, edition));
  expect(faultsOf(JSON.parse(JSON.stringify(item)))).toEqual([]);
  return item;
}

const agencyCopy: StoryParts = {
  headlinePrefix: 'UPDATE 2-',
  headline: 'The wall waits',
  kicker: 'The storms',
  standfirst: 'Three meetings, no vote.',
  keyPoints: ['One barge'],
  by: [
    author('Jane Doe', {
      role: 'City reporter',
      affiliation: 'AP',
      location: 'Lima',
      url: 'https://jane.example',
    }),
    'John Roe',
    'Ann Poe',
  ],
  contributors: [{ name: 'Ian Moe', role: 'editing', affiliation: 'Lampwick', location: null }],
  agency: { name: 'AP', slug: 'ap' },
  otherAgencies: [{ name: 'dpa', slug: 'dpa' }],
  section: named('World'),
  topics: [named('Harbors')],
  series: named('The wall'),
  slugline: 'HARBOR-WALL',
  dateline: {
    raw: 'QUITO, Ecuador (AP) —',
    place: 'Quito',
    region: 'Ecuador',
    date: '2024-04-06',
    agency: 'AP',
  },
  dateModified: '2024-04-08T09:30:00Z',
  corrections: [{ type: 'correction', date: null, text: 'There is one barge.' }],
  notes: [{ type: 'update', date: null, text: 'With the vote.' }],
  image: { src: 'content:media/wall.webp', alt: 'A wall', caption: 'The wall.', credit: 'Pat Lowe' },
  links: [{ kind: 'picture', href: 'wall.webp', target: 'media/wall.webp', line: 1, column: 1 }],
  html: '<p>It stood. <a href="/topic/harbors/">More</a><a href="#fn-1">1</a></p>',
};

describe('a story as ninjs', () => {
  it('says who wrote, who sent and who helped', () => {
    const { by, people, organisations, infoSources } = write(agencyCopy);
    expect(by).toBe('By Jane Doe, John Roe, Ann Poe');
    expect(people?.map(({ name, rel, uri }) => [name, rel, uri])).toEqual([
      ['Jane Doe', 'author', 'https://courant.example/paper/by/jane-doe/'],
      ['John Roe', 'author', 'https://courant.example/paper/by/john-roe/'],
      ['Ann Poe', 'author', 'https://courant.example/paper/by/ann-poe/'],
      ['Ian Moe', 'editing', 'https://courant.example/paper/by/ian-moe/'],
    ]);
    expect(people?.[0]?.contactInfo).toEqual([
      { type: 'jobtitle', value: 'City reporter' },
      { type: 'web', value: 'https://jane.example' },
      { type: 'address', role: 'reporting from', address: { lines: ['Lima'] } },
    ]);
    expect(organisations).toEqual([
      { name: 'AP', rel: 'source', uri: 'https://courant.example/paper/agency/ap/' },
      { name: 'Lampwick', rel: 'affiliation' },
    ]);
    expect(infoSources.map(({ name, role }) => [name, role])).toEqual([
      ['AP', 'originator'],
      ['dpa', 'contributor'],
      ['Courant Press', 'publisher'],
    ]);
  });

  it('tells when, with the time that feeds give a day', () => {
    expect(write(agencyCopy)).toMatchObject({
      firstCreated: '2024-04-07T00:00:00-04:00',
      versionCreated: '2024-04-08T05:30:00-04:00',
      contentCreated: '2024-04-06T00:00:00-04:00',
      located: 'Quito, Ecuador',
    });
    const usage = { status: 'published', embargo: '2024-04-07T06:00:00Z', expires: '2030-01-01' } as const;
    expect(write({ usage })).toMatchObject({
      embargoedUntil: '2024-04-07T02:00:00-04:00',
      expires: '2030-01-01T00:00:00-05:00',
    });
  });

  it('has its headlines, words, subjects and rights', () => {
    expect(write(agencyCopy)).toMatchObject({
      uri: 'https://courant.example/2024/04/07/the-ferry-is-late/',
      title: 'UPDATE 2-The wall waits',
      slugline: 'HARBOR-WALL',
      headlines: [
        { role: 'main', value: 'The wall waits' },
        { role: 'prefix', value: 'UPDATE 2-' },
        { role: 'kicker', value: 'The storms' },
      ],
      descriptions: [
        { role: 'standfirst' },
        { role: 'summary' },
        { role: 'keypoint', value: 'One barge' },
        { role: 'correction', value: 'There is one barge.' },
        { role: 'note-update', value: 'With the vote.' },
      ],
      subjects: [
        { rel: 'section', name: 'World', uri: 'https://courant.example/paper/section/world/' },
        { rel: 'about', name: 'Harbors' },
        { rel: 'series', name: 'The wall' },
      ],
      copyrightHolder: 'Courant Press',
      copyrightNotice: '© 2024 Courant Press',
    });
  });

  it('has its text with addresses that work elsewhere, and as plain text with the dateline', () => {
    const [html, plain] = write(agencyCopy).bodies ?? [];
    expect(html?.value).toContain('href="https://courant.example/paper/topic/harbors/"');
    expect(html?.value).toContain('href="https://courant.example/2024/04/07/the-ferry-is-late/#fn-1"');
    expect(plain?.value).toBe('QUITO, Ecuador (AP) — The ferry was late again.');
  });

  it('has its pictures with every copy of them', () => {
    const [lead] = write(agencyCopy).associations ?? [];
    expect(lead).toMatchObject({
      name: 'lead',
      type: 'picture',
      uri: 'https://courant.example/paper/media/wall.webp',
      by: 'Pat Lowe',
      descriptions: [
        { role: 'caption', value: 'The wall.' },
        { role: 'alt', value: 'A wall' },
      ],
    });
    expect(lead?.renditions[0]).toMatchObject({ name: 'main', width: 1200, height: 800 });
    expect(lead?.renditions.map(({ contentType }) => contentType)).toContain('image/avif');
  });

  it('is as urgent as the newsroom says, and no more where it says nothing', () => {
    const placement = { priority: 1, canonical: null, redirectFrom: [], withdrawnOn: null, related: [] };
    expect(write({ placement }).urgency).toBe(1);
    expect(write({}).urgency).toBeUndefined();
  });

  it('is canceled when it is withdrawn, withheld when it has expired, and then has no text', () => {
    const gone = write({ ...agencyCopy, usage: { status: 'withdrawn', embargo: null, expires: null } });
    expect([gone.pubStatus, gone.bodies, gone.people]).toEqual(['canceled', undefined, undefined]);
    const past = write({ usage: { status: 'published', embargo: null, expires: '2024-04-09' } });
    expect([past.pubStatus, past.bodies]).toEqual(['withheld', undefined]);
  });

  it.each([
    ['https://a.example/b c|d[1]^é.jpg', 'https://a.example/b%20c%7Cd%5B1%5D%5E%C3%A9.jpg'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['no address', null],
  ])('writes %s as a URI', (address, uri) => {
    expect(toUri(address)).toBe(uri);
  });
});
