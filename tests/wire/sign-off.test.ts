import { describe, expect, it } from 'vitest';
import { bodyOf, creditsOf, leftOf, readBelowStory, readFoot, story } from './sign-off-copy.ts';

const wire =
  'The-CNN-Wire\n\n™ & © 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.';
const fields = (copy: string) => readBelowStory(copy).claims.map(({ field }) => field);

describe('the wire’s marker', () => {
  it.each([
    'The-CNN-Wire',
    'the-cnn-wire',
    'The CNN Wire',
    '**The-CNN-Wire**',
    '-CNN-Wire-',
    '(The-CNN-Wire)',
    'The-CNN-Wire.',
  ])('%j leads to CNN', (line) => {
    const { marker, agencies } = readBelowStory(line);
    expect(marker).toBe(line.replace(/[*().]/g, ''));
    expect(agencies.map(({ slug }) => slug)).toEqual(['cnn']);
    expect(leftOf(line)).toBe(story.trim());
  });

  it.each([
    wire,
    wire.replace('\n\n', '\n'),
    wire.replace('\n\n', ' '),
    wire.replace('\n\n', ''),
    `<p>${wire.replace('\n\n', '<br>')}</p>`,
    `${wire}\n\nThe post Orchard growers pick early appeared first on KXQV.`,
    `${wire.replace('\n\n', ' ')} More Local News Weather Contact Us`,
    wire.replace(/\n/g, '\r\n'),
  ])('and the notice, however they are laid out: %j', (foot) => {
    const { marker, notice } = readBelowStory(foot);
    expect(marker).toBe('The-CNN-Wire');
    expect(notice).toMatchObject({
      holder: 'Cable News Network, Inc.',
      parent: 'Warner Bros. Discovery Company',
      year: 2024,
    });
    expect(leftOf(foot)).toBe(story.trim());
  });

  it('is text where story follows', () => {
    expect(fields(`The-CNN-Wire\n\nBut the story went on.`)).toEqual([]);
    expect(fields('The CNN wire had it first.')).toEqual([]);
  });
});

describe('an agency on the last line', () => {
  it.each([
    ['— AFP', 'afp'],
    ['--IANS', 'ians'],
    ['(Reuters)', 'reuters'],
    ['Quelle: dpa', 'dpa'],
    ['Fuente: EFE', 'efe'],
    ['来源：新华社', 'xinhua'],
  ])('%j sent the story', (line, slug) => {
    expect(readBelowStory(line).agencies.map((agency) => agency.slug)).toEqual([slug]);
    expect(fields(line)).toEqual(['source']);
  });

  it('comes before those whose copy it drew on', () => {
    const { agencies, otherAgencies } = readBelowStory('(SDA/AFP)');
    expect([agencies, otherAgencies].map((own) => own?.map(({ slug }) => slug))).toEqual([['ats'], ['afp']]);
  });

  it('may be glued to the last sentence', () => {
    expect(leftOf('It sank, he said. — AFP')).toBe(`${story}It sank, he said.`);
  });

  it('is no list of agencies', () => {
    expect(fields('- AP\n- Reuters')).toEqual([]);
  });
});

describe('a byline at the foot', () => {
  it('stands behind a dash', () => {
    const { byline, agencies } = readBelowStory('— Jane Doe, dpa');
    expect(byline?.authors.map(({ name }) => name)).toEqual(['Jane Doe']);
    expect(agencies.map(({ slug }) => slug)).toEqual(['dpa']);
  });

  it('needs no dash where an agency follows', () => {
    expect(readBelowStory('Jane Doe, The Canadian Press').byline?.organization).toBe('The Canadian Press');
    expect(fields('Jane Doe, mayor of Lima')).toEqual([]);
  });

  it('is no name that says whose words a quotation is', () => {
    expect(fields('“We like it,” she said.\n— Jane Doe')).toEqual([]);
    expect(fields('- Jane Doe (jdoe)')).toEqual([]);
    expect(fields('> We like it.\n\n— Jane Doe')).toEqual([]);
  });

  it('never begins with “By” (law 3)', () => {
    expect(fields('By Jane Doe')).toEqual([]);
    expect(fields('By Lena Hurst / photo')).toEqual([]);
  });
});

describe('a stamp', () => {
  it.each([
    ['Published March 3, 2024', '2024-03-03'],
    ['First published: 3 March 2024', '2024-03-03'],
    ['AP-NY-04-07-24 1230EDT', '2024-04-07T12:30:00-04:00'],
    ['dpa ab cd 071230 Apr 24', '2024-04-07T12:30:00'],
  ])('%j says when the story was filed', (line, published) => {
    expect(readBelowStory(line)).toMatchObject({ published, updated: null });
  });

  it.each([
    ['Updated 2:24 PM ET, Sun February 19, 2017', '2017-02-19T14:24:00-05:00'],
    ['Last updated: March 3, 2024', '2024-03-03'],
  ])('%j says when it was changed', (line, updated) => {
    expect(readBelowStory(line)).toMatchObject({ published: null, updated });
  });
});

describe('the foot', () => {
  it('may hold everything, in any order and on joined lines', () => {
    const foot = [
      'This story has been updated with additional information.',
      '_Correction: The mast is 40 feet high._',
      'CNN’s Ada Winslow and Bo Trannock contributed reporting.\nEditing by Cal Ruiz',
      'For more CNN news and newsletters create an account at CNN.com',
      wire,
      'This material may not be republished.',
      '(END)',
    ].join('\n\n');
    const reading = readBelowStory(foot);
    expect(leftOf(foot)).toBe(story.trim());
    expect(creditsOf(reading)).toEqual([
      'Ada Winslow | reporting | CNN | -',
      'Bo Trannock | reporting | CNN | -',
      'Cal Ruiz | editing | - | -',
    ]);
    expect(reading.notes).toHaveLength(1);
    expect(reading.corrections).toHaveLength(1);
    expect(reading.notice?.usageTerms).toBe('This material may not be republished.');
  });

  it('begins behind the last line of story in the same block', () => {
    const copy =
      'The mast\nfell.\nCNN’s Ada Winslow contributed to this report.\nThe-CNN-Wire\n© 2024 Cable News Network. All rights reserved.';
    const reading = readFoot(copy);
    expect(bodyOf(copy, reading)).toBe('The mast\nfell.');
    expect(reading.claims.map(({ field }) => field)).toEqual(['contributors', 'slugline', 'notice']);
  });

  it.each([
    ['It ended. The-CNN-Wire ™ & © 2024 Cable News Network, Inc. All rights reserved.', 'It ended.'],
    ['It ended at nine. (Reporting by Ada Winslow; Editing by Cal Ruiz)', 'It ended at nine.'],
    ['She laughed. CNN’s Ada Winslow contributed to this report.', 'She laughed.'],
    ['It sank. © 2024 The Daily Post', 'It sank.'],
  ])('is taken off the sentence it is glued to: %j', (line, left) => {
    expect(leftOf(line)).toBe(`${story}${left}`);
  });

  it('leaves link and footnote definitions where they are', () => {
    const copy =
      'One.[^1]\n\nTwo.\n\n*Correction: x was wrong.*\n\n[^1]: A footnote.\n[a]: https://example.com';
    const reading = readFoot(copy);
    expect(reading.corrections).toHaveLength(1);
    expect(bodyOf(copy, reading)).toMatch(/Two\.\s+\[\^1\]: A footnote\.\n\[a\]: https:\/\/example\.com$/);
  });

  it.each(['```\n© 2024 AFP\n```', '> © 2024 AFP', '| a |\n|---|\n| © 2024 AFP |'])(
    'is not what copy quotes: %j',
    (quoted) => {
      expect(fields(quoted)).toEqual([]);
    },
  );

  it('never takes the last of the story', () => {
    expect(readFoot('This story has been updated.').claims).toEqual([]);
    expect(readFoot('This is a developing story. More to come.\n\n© 2024 AFP').notes).toEqual([]);
    expect(bodyOf('One. © 2024 AFP', readFoot('One. © 2024 AFP'))).toBe('One.');
  });

  it('takes a notice even where no story is left, for nobody writes a story of it', () => {
    expect(readFoot(wire).marker).toBe('The-CNN-Wire');
  });

  it('gives back what was claimed, label and all', () => {
    const copy = `${story}**Correction:** The mast is 40 feet high.\n`;
    const [claim] = readFoot(copy).claims;
    expect(copy.slice(claim?.start, claim?.end)).toBe('**Correction:** The mast is 40 feet high.');
  });
});
