import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/source/source-file.ts';
import { agency } from '../../src/wire/agencies/agency.ts';
import { toBlocks } from '../../src/wire/blocks.ts';
import { readSignOff } from '../../src/wire/sign-off.ts';
import { contextIn, leftOf, readBelowStory, story } from './sign-off-copy.ts';

describe('furniture', () => {
  it.each([
    'For more CNN news and newsletters create an account at CNN.com',
    'For more CNN news and newsletters create an account at [CNN.com](https://www.cnn.com).',
    'The post Orchard growers pick early appeared first on KXQV.',
    'The post [Orchard growers pick early](https://example.com) first appeared on [The Daily Post](https://example.com).',
    'Read more: How the harbor was dug',
    'RELATED: Ferry back in service',
    'Lire aussi : Le port rouvre',
    'Lesen Sie auch: Der Hafen öffnet',
    'Click here to read the council’s letter.',
    'Follow Jane Doe on Twitter: @janedoe',
    'Sign up for our newsletter, The Morning Boat.',
    'Share this:\nFacebook\nTwitter',
    'Advertisement',
    'Contact the writer: jane.doe@example.com',
    '(jane.doe@example.com; +1 646 555 0100)',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'Home | News | Weather | Contact Us',
    '(END)',
    'ENDS',
    '-30-',
    '—30—',
    '###',
    '___',
    'NNNN',
    'Enditem',
    '■',
    'ab/cd/ef',
  ])('leaves the story: %j', (line) => {
    const { claims, findings } = readBelowStory(line);
    expect(new Set(claims.map(({ field }) => field))).toEqual(new Set(['furniture']));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(claims.map(() => 'furniture-dropped'));
    expect(findings[0]?.offset).toBe(story.length);
    expect(leftOf(line)).toBe(story.trim());
  });

  it.each([
    [
      '“We will be back,” the conductor said.For more CNN news and newsletters create an account at CNN.com',
      '“We will be back,” the conductor said.',
    ],
    ['It sank. ■', 'It sank.'],
    ['It sank. (END)', 'It sank.'],
    ['He “left.” ###', 'He “left.”'],
    ['**It sank.** *For more CNN news and newsletters create an account at CNN.com*', '**It sank.**'],
    ['It sank. The post Ship sinks appeared first on KXQV.', 'It sank.'],
  ])('is taken off the sentence it is glued to: %j', (line, left) => {
    expect(leftOf(line)).toBe(`${story}${left}`);
  });

  it.each([
    'The post office appeared first on the map.',
    'Read more books, he said.',
    'Follow the river on foot.',
    'End of story.',
    'The end',
    'He said “(END)”.',
    'Subscribe to the mailing list at https://lists.example.org.',
    'pr@example.org',
    '* * *',
    'Heading\n---',
  ])('is not %j', (line) => {
    expect(leftOf(line)).toBe(`${story}${line}`.trim());
  });

  it('knows the standing lines of a newsroom’s own agency', () => {
    const own = agency({
      name: 'Quill Wire',
      slug: 'quill',
      furniture: ['Hear the gulls at \\S+', '(broken'],
    });
    const copy = 'It sank.\n\nHEAR THE GULLS at example.com\n';
    const context = { ...contextIn(), agencies: [own] };
    expect(readSignOff(copy, toBlocks(splitLines(copy)), context).claims).toEqual([
      { start: 10, end: copy.length - 1, field: 'furniture' },
    ]);
  });
});
