import { describe, expect, it } from 'vitest';
import { writeJsonLd } from '../../src/metadata/json-ld.ts';
import { describeNewsArticle } from '../../src/metadata/news-article.ts';
import { describePublisher } from '../../src/metadata/publisher.ts';
import { article, edit, makeDesk } from '../edition/copy.ts';

const desk = makeDesk({
  base: '/paper/',
  description: 'A paper of the harbor.',
  publisher: { name: 'Courant Press', url: 'https://press.example', logo: 'media/logo.png' },
  policies: {
    ethicsPolicy: '/ethics/',
    ownershipFundingInfo: '/about/#who-pays',
    masthead: 'https://press.example/people',
  },
});
const { edition } = edit([article()], { desk, files: ['media/logo.png'] });

describe('the publisher', () => {
  it('is a NewsMediaOrganization with its policies as full addresses', () => {
    expect(JSON.parse(writeJsonLd(describePublisher(edition)))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsMediaOrganization',
      '@id': 'https://courant.example/paper/#publisher',
      name: 'Courant Press',
      url: 'https://press.example',
      logo: { '@type': 'ImageObject', url: 'https://courant.example/paper/media/logo.png' },
      alternateName: 'The Marrowport Courant',
      description: 'A paper of the harbor.',
      ethicsPolicy: 'https://courant.example/paper/ethics/',
      ownershipFundingInfo: 'https://courant.example/paper/about/#who-pays',
      masthead: 'https://press.example/people',
    });
  });

  it('is the same one in each story, in fewer words', () => {
    const [story] = edition.stories;
    expect(story && JSON.parse(writeJsonLd(describeNewsArticle(story, edition))).publisher).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://courant.example/paper/#publisher',
      name: 'Courant Press',
      url: 'https://press.example',
      logo: { '@type': 'ImageObject', url: 'https://courant.example/paper/media/logo.png' },
    });
  });

  it('has the front page for an address where it names none', () => {
    expect(describePublisher(edit([]).edition)).toMatchObject({ url: 'https://courant.example/' });
  });
});
