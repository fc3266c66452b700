import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/wire/notes.ts';
import { contextIn, dayText, leftOf, readBelowStory, story } from './sign-off-copy.ts';

const corrections: readonly (readonly [line: string, date: string, text: string, language?: string])[] = [
  [
    'Correction: An earlier version of this story misstated the hour.',
    '-',
    'An earlier version of this story misstated the hour.',
  ],
  ['CORRECTION: The mast is 40 feet high, not 44.', '-', 'The mast is 40 feet high, not 44.'],
  [
    '_**Correction:** An earlier version of this story gave the wrong hour. The story has been updated._',
    '-',
    'An earlier version of this story gave the wrong hour. The story has been updated.',
  ],
  ['<p><strong>Correction:</strong> The mast is 40 feet high.</p>', '-', 'The mast is 40 feet high.'],
  ['[Correction: the mast is 40 feet.]', '-', 'the mast is 40 feet.'],
  ['Correction – The mast is 40 feet high.', '-', 'The mast is 40 feet high.'],
  ['Correction (March 3, 2024): The mast is 40 feet high.', '2024-3-3', 'The mast is 40 feet high.'],
  ['CORRECTION, 3 March: The mast is 40 feet high.', '?-3-3', 'The mast is 40 feet high.'],
  [
    'Correction: March 3, 2024\nAn earlier version of this article misspelled a name.',
    '2024-3-3',
    'An earlier version of this article misspelled a name.',
  ],
  ['Correction\n\nThe mast is 40 feet high, not 44.', '-', 'The mast is 40 feet high, not 44.'],
  [
    '## Corrections\n\nAn earlier version of this article misspelled a name.',
    '-',
    'An earlier version of this article misspelled a name.',
  ],
  [
    'Correction: The mast is 40\nfeet high. It was put up in\n1911 and not in 1912.',
    '-',
    'The mast is 40 feet high. It was put up in 1911 and not in 1912.',
  ],
  [
    'A correction was made on March 3, 2024: An earlier version of this article misstated the height.',
    '2024-3-3',
    'An earlier version of this article misstated the height.',
  ],
  [
    'This article was amended on 29 December 2016 to give the right height.',
    '2016-12-29',
    'This article was amended on 29 December 2016 to give the right height.',
  ],
  [
    '• This article was amended on 5 April 2010. The original said 44.',
    '2010-4-5',
    'This article was amended on 5 April 2010. The original said 44.',
  ],
  [
    'This story was corrected on March 3, 2024 to fix the height.',
    '2024-3-3',
    'This story was corrected on March 3, 2024 to fix the height.',
  ],
  [
    'This article was updated on Dec. 3 to correct the height of the mast.',
    '?-12-3',
    'This article was updated on Dec. 3 to correct the height of the mast.',
  ],
  [
    'An earlier version of this article misstated the year of the battle, on June 6, 1944.',
    '-',
    'An earlier version of this article misstated the year of the battle, on June 6, 1944.',
  ],
  [
    'Because of an editing error, an earlier version of this article gave the wrong height.',
    '-',
    'Because of an editing error, an earlier version of this article gave the wrong height.',
  ],
  ['(Corrects spelling of name in paragraph 2)', '-', 'Corrects spelling of name in paragraph 2'],
  [
    '(This March 3 story has been corrected to fix the name of the ship)',
    '?-3-3',
    'This March 3 story has been corrected to fix the name of the ship',
  ],
  [
    '(This story has been refiled to fix a typo in the headline)',
    '-',
    'This story has been refiled to fix a typo in the headline',
  ],
  ['(This version CORRECTS the height of the mast.)', '-', 'This version CORRECTS the height of the mast.'],
  ['The headline on this story has been corrected.', '-', 'The headline on this story has been corrected.'],
  [
    'Editor’s note: An earlier version of this story misstated the height.',
    '-',
    'An earlier version of this story misstated the height.',
  ],
  ['Korrektur: Der Turm ist 44 Meter hoch.', '-', 'Der Turm ist 44 Meter hoch.', 'de'],
  ['Rectificatif : le pont mesure 40 mètres.', '-', 'le pont mesure 40 mètres.', 'fr'],
  ['Fe de erratas: el puente mide 40 metros.', '-', 'el puente mide 40 metros.', 'es'],
  ['Rettifica: il ponte misura 40 metri.', '-', 'il ponte misura 40 metri.', 'it'],
  ['Errata: a ponte tem 40 metros.', '-', 'a ponte tem 40 metros.', 'pt'],
  [
    'Dit artikel is op 3 maart 2024 aangepast.',
    '2024-3-3',
    'Dit artikel is op 3 maart 2024 aangepast.',
    'nl',
  ],
  ['更正：桥长四十米。', '-', '桥长四十米。', 'zh'],
  ['تصحيح: الجسر أطول.', '-', 'الجسر أطول.', 'ar'],
];

const clarifications = [
  'Clarification: The mast was hit twice.',
  'CLARIFICATION (3 March): The mast was hit twice.',
  'This story has been updated to clarify when the mast fell.',
  '(Clarifies when the mast fell)',
  'Klarstellung: Der Mast fiel am Montag.',
];

const notes: readonly (readonly [line: string, type: string, date?: string])[] = [
  ['This story has been updated with additional information.', 'update'],
  ['This story was updated on March 3, 2024.', 'update', '2024-3-3'],
  ['Update: The port has reopened.', 'update'],
  ['UPDATE (March 4, 2024, 5:30 p.m.): The port reopened.', 'update', '2024-3-4'],
  ['Update, 5:30 p.m. ET: The port reopened.', 'update'],
  ['Updated with comment from the port.', 'update'],
  ['Dieser Artikel wurde am 3. März 2024 aktualisiert.', 'update', '2024-3-3'],
  ['Cet article a été mis à jour le 3 mars 2024.', 'update', '2024-3-3'],
  ['This is a developing story. Updates will be noted with a timestamp.', 'developing'],
  ['This is a breaking news story. It will be updated.', 'developing'],
  ['This story will be updated.', 'developing'],
  ['More to come.', 'developing'],
  ['Check back for updates.', 'developing'],
  ['Noticia en desarrollo.', 'developing'],
  ['Editor’s note: The writer owns a boat.', 'editor'],
  ['EDITOR’S NOTE — Jane Doe covers harbors.', 'editor'],
  ['(Editors’ note: the writer sails.)', 'editor'],
  ['Note to readers: The mast is old.', 'editor'],
  ['EDS: Adds quotes.', 'editor'],
  ['Disclosure: The writer owns a boat.', 'editor'],
  ['Content warning: This story contains details of a shipwreck.', 'editor'],
  ['NDLR : l’auteur possède un bateau.', 'editor'],
  ['Anm. d. Red.: Die Autorin besitzt ein Boot.', 'editor'],
  ['编者按：作者有一条船。', 'editor'],
  ['This story was first published in The Quill.', 'origin'],
  ['This article first appeared at [https://example.com/a](https://example.com/a).', 'origin'],
  [
    'This article is republished from [The Lamp](https://example.com) under a Creative Commons license.',
    'origin',
  ],
  ['Originally published at example.com.', 'origin'],
  ['Dieser Artikel erschien zuerst in der Rundschau.', 'origin'],
  ['This is part 2 of a series.', 'series'],
  ['This story is part of our series “Harbors”.', 'series'],
  ['First of three parts.', 'series'],
];

const languageOfLine = (line: string) =>
  /^(?:Dieser|Anm)/.test(line)
    ? 'de'
    : /^(?:Cet|NDLR)/.test(line)
      ? 'fr'
      : /^Noticia/.test(line)
        ? 'es'
        : 'en';

describe('a correction', () => {
  const rows = corrections.map(([line, date, text, language = 'en']) => ({ line, date, text, language }));

  it.each(rows)('$line', ({ line, date, text, language }) => {
    const { corrections: read, notes: others } = readBelowStory(line, language);
    expect(read.map((own) => [own.type, dayText(own.date), own.text])).toEqual([['correction', date, text]]);
    expect(others).toEqual([]);
    expect(leftOf(line, language)).toBe(story.trim());
  });

  it.each(clarifications)('is a clarification where it says so: %j', (line) => {
    const language = line.startsWith('Klar') ? 'de' : 'en';
    expect(readBelowStory(line, language).corrections.map(({ type }) => type)).toEqual(['clarification']);
  });
});

describe('a note', () => {
  const rows = notes.map(([line, type, date = '-']) => ({ line, type, date }));

  it.each(rows)('$line', ({ line, type, date }) => {
    const { notes: read, corrections: others } = readBelowStory(line, languageOfLine(line));
    expect(read.map((own) => [own.type, dayText(own.date)])).toEqual([[type, date]]);
    expect(others).toEqual([]);
    expect(leftOf(line, languageOfLine(line))).toBe(story.trim());
  });

  it('of The Canadian Press says who sent the story and when', () => {
    const {
      notes: read,
      published,
      agencies,
    } = readBelowStory('This report by The Canadian Press was first published March 3, 2024.');
    expect(read[0]?.type).toBe('origin');
    expect(published).toBe('2024-03-03');
    expect(agencies.map(({ slug }) => slug)).toEqual(['canadian-press']);
  });

  it('that goes on to a correction is one', () => {
    const { corrections: read } = readBelowStory(
      'This story was first published on March 3, 2024. It was updated on March 4, 2024, to correct a name.',
    );
    expect(read.map(({ date }) => dayText(date))).toEqual(['2024-3-4']);
  });

  it('on another paper’s print gives no date of this story', () => {
    expect(readBelowStory('First published in The Quill on 3 March 1999.').published).toBeNull();
  });

  it('ends where the next line is a credit', () => {
    const { notes: read, contributors } = readBelowStory(
      'This story has been updated.\nCNN’s Ada Winslow contributed to this report.',
    );
    expect(read.map(({ text }) => text)).toEqual(['This story has been updated.']);
    expect(contributors).toHaveLength(1);
  });

  it.each([
    'Correction fluid sold out in three shops.',
    'This is a developing story, she said, and laughed.',
    'This report was amended by the council on Tuesday.',
    'The report wrongly claimed that taxes fell.',
    'An earlier version of this plan had two lanes.',
    'The first of three parts of the bridge opened.',
    'This is the first time that the Post is part of the show.',
    'Note: the bridge closes at nine.',
    'Warning: Ice ahead',
    'More to come?',
    'Update',
    '“Correction: we sank,” he wrote.',
    'It sank. This is a developing story.',
  ])('is not %j', (line) => {
    expect(readBelowStory(line).claims).toEqual([]);
  });
});

describe('at the top of a story', () => {
  it.each([
    ['(Adds details in paragraph 3)', 'note', 'editor'],
    ['(Recasts, adds quotes, background)', 'note', 'editor'],
    ['(Updates with police statement)', 'note', 'update'],
    ['(Corrects first paragraph)', 'correction', 'correction'],
    ['**Editor’s note:** The writer sails.', 'note', 'editor'],
    ['Eds: Adds photo.', 'note', 'editor'],
  ])('%j is an advisory', (line, kind, type) => {
    expect(readNote(line, contextIn())).toMatchObject({ kind, type });
  });

  it.each(['(Adds up to nine, she said.', 'Adds details to the picture.', '(CNN) — The mast fell.'])(
    '%j is none',
    (line) => {
      expect(readNote(line, contextIn())).toBeNull();
    },
  );
});
