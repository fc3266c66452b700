import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/article/settings/site.ts';
import { sourceOf } from '../../support/source.ts';

function read(...lines: readonly string[]) {
  const { site, findings } = readSite(sourceOf(lines.join('\n'), 'site.yml'));
  return { site, told: findings.map(({ ruleId, message }) => `${ruleId}: ${message}`) };
}

describe('what a paper says to other people’s software', () => {
  it('is read from site.yml, a list of one written as its one thing', () => {
    const { site, told } = read(
      'hub: https://hub.example/',
      'icon: media/icon.svg',
      'crawlers: { training: false, blocked: NosyBot }',
      'security: { contact: "mailto:desk@paper.example", expires: 2027-03-01 }',
      'trust: { member: "https://press.example/", social: ["https://a.example/", "https://b.example/"] }',
      'ads: "ads.example, 12, DIRECT"',
      'data: true',
    );
    expect(told).toEqual([]);
    expect(site).toMatchObject({
      hub: 'https://hub.example/',
      icon: 'media/icon.svg',
      crawlers: { training: false, answers: true, blocked: ['NosyBot'] },
      security: {
        contact: ['mailto:desk@paper.example'],
        expires: '2027-03-01',
        policy: null,
        languages: null,
      },
      trust: { member: ['https://press.example/'], social: ['https://a.example/', 'https://b.example/'] },
      ads: ['ads.example, 12, DIRECT'],
      data: true,
    });
  });

  it.each([
    [
      'hub: hub.example',
      'wrong-value: Unexpected “hub.example”, expected a full address such as https://paper.example',
    ],
    ['icon: media/icon.png', 'wrong-value: Unexpected “media/icon.png”, expected the path of an SVG file'],
    ['crawlers: { training: never }', 'wrong-value: Unexpected “never”, expected true or false'],
    ['data: everything', 'wrong-value: Unexpected “everything”, expected true or false'],
    ['crawlers: { robots: false }', 'unknown-key: Unknown key “robots”'],
    [
      'security: { contact: "desk@paper.example", expires: 2027-03-01 }',
      'wrong-value: Unexpected “desk@paper.example”, expected an address such as mailto:security@paper.example',
    ],
    ['trust: { friend: "https://a.example" }', 'unknown-key: Unknown key “friend”'],
  ])('is told where it is wrong: %s', (line, message) => {
    expect(read(line).told).toEqual([message]);
  });

  it('wants a day of expiry for security.txt, which is void without one', () => {
    const { site, told } = read('security: { contact: "mailto:desk@paper.example" }');
    expect(told).toHaveLength(1);
    expect(site.security).toBeNull();
  });
});
