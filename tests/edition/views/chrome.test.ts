import { describe, expect, it } from 'vitest';
import { decideChrome } from '../../../src/edition/views/chrome.ts';
import { edit, makeDesk, page } from '../copy.ts';

function foot(policies: Readonly<Record<string, string>>, address = '/paper/') {
  const pages = [page('ethics', { title: 'Ethics' }), page('about', { title: 'About us' })];
  const { edition } = edit([], { pages, desk: makeDesk({ base: '/paper/', policies }) });
  const { footer, policies: listed } = decideChrome(edition, address);
  return { footer: footer.map(({ title }) => title), policies: listed };
}

describe('the policies in the foot of a page', () => {
  it('bear the titles of their pages, each page once and nowhere else', () => {
    const { footer, policies } = foot({ publishingPrinciples: '/ethics/', ethicsPolicy: '/ethics' });
    expect(policies).toEqual([{ title: 'Ethics', href: '/paper/ethics/', current: null }]);
    expect(footer).toEqual(['Search', 'Latest', 'Archive', 'About us', 'Feeds', 'Saved stories', 'Settings']);
  });

  it('leave a page where it was of which only a part is a policy', () => {
    const { footer, policies } = foot({ ownershipFundingInfo: '/about/#who-pays' });
    expect(policies).toEqual([]);
    expect(footer).toContain('About us');
  });

  it('bear plain words where they lie elsewhere', () => {
    expect(foot({ correctionsPolicy: 'https://press.example/mending' }).policies).toEqual([
      { title: 'Corrections policy', href: 'https://press.example/mending', current: null },
    ]);
  });

  it('say when one reads them', () => {
    expect(foot({ ethicsPolicy: '/ethics/' }, '/paper/ethics/').policies[0]?.current).toBe('page');
  });
});
