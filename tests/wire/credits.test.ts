import { describe, expect, it } from 'vitest';
import { creditsOf, leftOf, readBelowStory, story } from './sign-off-copy.ts';

const people: readonly (readonly [line: string, ...credits: string[]])[] = [
  [
    '(Reporting by Ada Winslow in Lima; additional reporting by Bo Trannock in Cusco; Editing by Cal Ruiz and Dan Moe)',
    'Ada Winslow | reporting | - | Lima',
    'Bo Trannock | reporting | - | Cusco',
    'Cal Ruiz | editing | - | -',
    'Dan Moe | editing | - | -',
  ],
  [
    'Reporting by Ada Winslow in Lima; Editing by Cal Ruiz',
    'Ada Winslow | reporting | - | Lima',
    'Cal Ruiz | editing | - | -',
  ],
  [
    '(Reporting by Ada Winslow and Bo\nTrannock in Lima; Editing by Cal\nRuiz)',
    'Ada Winslow | reporting | - | Lima',
    'Bo Trannock | reporting | - | Lima',
    'Cal Ruiz | editing | - | -',
  ],
  [
    '(Reporting by Ada Winslow, Bo Trannock, and Cal Ruiz in Lima, and Dan Moe in Quito; Writing by Eve Poe; Editing by Ian Roe, Jr.; ada.winslow@example.com; +51 1 555 0100)',
    'Ada Winslow | reporting | - | Lima',
    'Bo Trannock | reporting | - | Lima',
    'Cal Ruiz | reporting | - | Lima',
    'Dan Moe | reporting | - | Quito',
    'Eve Poe | writing | - | -',
    'Ian Roe Jr. | editing | - | -',
  ],
  [
    '(Editing by Jane Doe and John Roe) (jane.doe@example.com)',
    'Jane Doe | editing | - | -',
    'John Roe | editing | - | -',
  ],
  [
    '(Additional reporting by Ada Winslow, Washington; Bo Trannock, Rome)',
    'Ada Winslow | reporting | - | Washington',
    'Bo Trannock | reporting | - | Rome',
  ],
  [
    '(Reporting by Ada Winslow in Rio de Janeiro, Bo Trannock in St. Petersburg and Cal Ruiz in Washington, D.C.)',
    'Ada Winslow | reporting | - | Rio de Janeiro',
    'Bo Trannock | reporting | - | St. Petersburg',
    'Cal Ruiz | reporting | - | Washington, D.C.',
  ],
  [
    '(Reporting by Ada Winslow in New York and Los Angeles; Editing by W.G. ROE)',
    'Ada Winslow | reporting | - | New York and Los Angeles',
    'W.G. Roe | editing | - | -',
  ],
  [
    '(Reporting by Ada Winslow for CNN; Editing by Cal Ruiz (Reuters))',
    'Ada Winslow | reporting | CNN | -',
    'Cal Ruiz | editing | Reuters | -',
  ],
  [
    '(Reporting and writing by Ada Winslow; Additional reporting by Reuters staff and the Mexico City newsroom; Editing by Cal Ruiz)',
    'Ada Winslow | reporting | - | -',
    'Cal Ruiz | editing | - | -',
  ],
  [
    '(Compiled by Ada Winslow in Bengaluru; Edited by Bo Trannock)',
    'Ada Winslow | writing | - | Bengaluru',
    'Bo Trannock | editing | - | -',
  ],
  [
    'Reporting by Ada Winslow\nEditing by Cal Ruiz',
    'Ada Winslow | reporting | - | -',
    'Cal Ruiz | editing | - | -',
  ],
  [
    'Reporting by Ada Winslow, editing by Bo Trannock',
    'Ada Winslow | reporting | - | -',
    'Bo Trannock | editing | - | -',
  ],
  [
    'Photography by Ada Winslow and Video by Bo Trannock',
    'Ada Winslow | photography | - | -',
    'Bo Trannock | video | - | -',
  ],
  [
    'Graphics by Ada Winslow; translated by Bo Trannock; research by Cal Ruiz',
    'Ada Winslow | graphics | - | -',
    'Bo Trannock | translation | - | -',
    'Cal Ruiz | research | - | -',
  ],
  ['Edited by: Ada Winslow', 'Ada Winslow | editing | - | -'],
  [
    'Written by: Ada Winslow. Edited by: Bo Trannock.',
    'Ada Winslow | writing | - | -',
    'Bo Trannock | editing | - | -',
  ],
  [
    'This article was reported by Ada Winslow and Bo Trannock, and written by Dan Moe.',
    'Ada Winslow | reporting | - | -',
    'Bo Trannock | reporting | - | -',
    'Dan Moe | writing | - | -',
  ],
  ['Additional reporting: Ada Winslow', 'Ada Winslow | reporting | - | -'],
  [
    'Contributing: Ada Winslow and Bo Trannock',
    'Ada Winslow | reporting | - | -',
    'Bo Trannock | reporting | - | -',
  ],
  ['With reporting by Ada Winslow in Rome', 'Ada Winslow | reporting | - | Rome'],
  [
    '— With files from Ada Winslow in Toronto and Bo Trannock',
    'Ada Winslow | reporting | - | Toronto',
    'Bo Trannock | reporting | - | -',
  ],
  [
    'CNN’s Ada Winslow, Bo Trannock and Cal Ruiz contributed reporting.',
    'Ada Winslow | reporting | CNN | -',
    'Bo Trannock | reporting | CNN | -',
    'Cal Ruiz | reporting | CNN | -',
  ],
  ["CNN's Ada Winslow contributed to this report.", 'Ada Winslow | reporting | CNN | -'],
  [
    '*CNN’s [Ada Winslow](https://example.com/ada) contributed to this story.*',
    'Ada Winslow | reporting | CNN | -',
  ],
  [
    '<p><em>CNN Business’ Ada Winslow contributed reporting.</em></p>',
    'Ada Winslow | reporting | CNN Business | -',
  ],
  [
    'Associated Press writers Ada Winslow in Providence, Rhode Island, and Bo Trannock in Boston contributed to this report.',
    'Ada Winslow | reporting | Associated Press | Providence, Rhode Island',
    'Bo Trannock | reporting | Associated Press | Boston',
  ],
  [
    'Associated Press reporters Ada Winslow and Bo Trannock in Washington; Dan Moe in Miami; and Eve Poe in Lima, Peru, contributed to this report.',
    'Ada Winslow | reporting | Associated Press | Washington',
    'Bo Trannock | reporting | Associated Press | Washington',
    'Dan Moe | reporting | Associated Press | Miami',
    'Eve Poe | reporting | Associated Press | Lima, Peru',
  ],
  [
    'AP Business Writer Ada Winslow in New York and AP photographer Bo Trannock in Rome contributed to this report.',
    'Ada Winslow | reporting | AP | New York',
    'Bo Trannock | photography | AP | Rome',
  ],
  [
    'Daily Post staff writers Ada Winslow and Bo Trannock contributed to this story.',
    'Ada Winslow | reporting | Daily Post | -',
    'Bo Trannock | reporting | Daily Post | -',
  ],
  ['Staff writer Ada Winslow contributed to this report.', 'Ada Winslow | reporting | - | -'],
  ['Ada Winslow of the Daily Post contributed to this report.', 'Ada Winslow | reporting | Daily Post | -'],
  ['Ada Winslow, a freelance reporter in Lima, contributed reporting.', 'Ada Winslow | reporting | - | -'],
  [
    'Ada Winslow reported from Beirut, Lebanon, and Bo Trannock from Cairo. Cal Ruiz contributed reporting from London.',
    'Ada Winslow | reporting | - | Beirut, Lebanon',
    'Bo Trannock | reporting | - | Cairo',
    'Cal Ruiz | reporting | - | London',
  ],
  [
    'Winslow reported from Lima. AP writer Bo Trannock in Quito contributed.',
    'Winslow | reporting | - | Lima',
    'Bo Trannock | reporting | AP | Quito',
  ],
  [
    'Reporting was contributed by Ada Winslow in Rome and Bo Trannock in Lima.',
    'Ada Winslow | reporting | - | Rome',
    'Bo Trannock | reporting | - | Lima',
  ],
  [
    '(Bericht von Jane Doe, redigiert von John Roe. Bei Rückfragen wenden Sie sich an die Redaktion unter berlin@example.com)',
    'Jane Doe | reporting | - | -',
    'John Roe | editing | - | -',
  ],
  ['Mitarbeit: Jane Doe, John Roe', 'Jane Doe | reporting | - | -', 'John Roe | reporting | - | -'],
  [
    '(Reportage de Jane Doe à Paris, version française John Roe, édité par Ann Poe)',
    'Jane Doe | reporting | - | Paris',
    'John Roe | translation | - | -',
    'Ann Poe | editing | - | -',
  ],
  [
    '(Reporte de Ana Ruibal; información adicional de Marcos Peñalba en Cusco; editado en español por Luz Prado)',
    'Ana Ruibal | reporting | - | -',
    'Marcos Peñalba | reporting | - | Cusco',
    'Luz Prado | editing | - | -',
  ],
  ['Redigido por Ana Ruibal', 'Ana Ruibal | writing | - | -'],
  [
    '(Reportagem de Ana Prado; Edição de Rui Sequeira)',
    'Ana Prado | reporting | - | -',
    'Rui Sequeira | editing | - | -',
  ],
];

describe('a credit line', () => {
  it.each(people)('%j', (line, ...credits) => {
    expect(creditsOf(readBelowStory(line))).toEqual(credits);
    expect(leftOf(line)).toBe(story.trim());
  });

  it.each([
    ['With files from The Canadian Press', ['canadian-press']],
    ['With files from Ada Winslow and Reuters', ['reuters']],
    ['The Associated Press contributed to this report.', ['ap']],
    ['Reuters and The Associated Press contributed to this report.', ['reuters', 'ap']],
    ['Information from The Associated Press was used in this report.', ['ap']],
    ['Mit Material von dpa und AFP', ['dpa', 'afp']],
    ['Avec AFP', ['afp']],
    ['(Con información de EFE)', ['efe']],
    ['With Reuters and Agence France-Presse', ['reuters', 'afp']],
    ['(With PTI inputs)', ['pti']],
    ['jd/ab (Reuters, AFP, dpa)', ['reuters', 'afp', 'dpa']],
    ['Some information for this report came from The Associated Press.', ['ap']],
    ['This report includes information from The Associated Press.', ['ap']],
    ['With files from CBC News', []],
    ['The Daily Post contributed to this report.', []],
    ['From staff and wire reports', []],
  ] as const)('%j makes houses no people and no senders', (line, helpers) => {
    const { contributors, agencies, otherAgencies } = readBelowStory(line);
    expect(contributors.filter(({ name }) => name !== 'Ada Winslow')).toEqual([]);
    expect(agencies).toEqual([]);
    expect(otherAgencies?.map(({ slug }) => slug)).toEqual(helpers);
    expect(leftOf(line)).toBe(story.trim());
  });

  it('keeps both surnames that a Spanish “y” joins', () => {
    expect(creditsOf(readBelowStory('Ramiro Sanz y Cobos contribuyó a este reportaje.', 'es'))).toEqual([
      'Ramiro Sanz y Cobos | reporting | - | -',
    ]);
  });

  it.each([
    'The company said it had contributed to this report card.',
    'The company contributed to this report.',
    'Rain contributed to this story.',
    'Ada Winslow and Bo Trannock contributed.',
    'Tremors reported from Lima.',
    'Damage was reported from Beirut, and floods from Cairo.',
    'Jane Doe wrote the story.',
    'Editing by committee is slow, she said.',
    'Reporting by Monday is required.',
    'Video by video, the archive grows.',
    'Written by candlelight, the book is short.',
    'Research by the university found eels.',
    'Design by Committee',
    'Maps by Google.',
    'Translated by monks in Ireland.',
    'With files from the archive, she rebuilt the map.',
    'With AP, the school added Latin.',
    'Avec le temps, le pont tient.',
    'Con el tiempo, el puente cedió.',
    'Ada Winslow is a reporter in Lima.',
    'She left. “Editing by Jane Doe,” it said.',
  ])('is not %j', (line) => {
    expect(readBelowStory(line).claims).toEqual([]);
  });
});
