import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/wire/agencies/index.ts';
import { isPluralRole, isRole, splitLeadingRole, splitTrailingRole } from '../../src/wire/roles.ts';

describe('a role', () => {
  const roles = [
    'Staff Writer',
    'STAFF WRITER',
    'Middle East correspondent',
    'Transport correspondent',
    'Maritime correspondent',
    'Media editor',
    'AP Business Writer',
    'Associated Press Writer',
    'Special to the Post',
    'special for CNN',
    'Chief Political Correspondent',
    'editor-in-chief',
    'Editor at large',
    'chief cheese editor in Quito',
    'Herald Staff Writer',
    'KXQV reporter',
    'Health and Science Reporter',
    'Washington bureau chief',
    'News Editors',
    'Senior Editor II',
    '1st Assistant Editor',
    'professor of law at Port Halden University',
    'Project Director of Lamps',
    'head of news',
    'Our own correspondent',
    'our man in Lima',
    'Enviado especial',
    'Envoyée spéciale',
    'Korrespondentin',
    'специальный корреспондент',
    '記者',
    '기자',
  ];
  const others = [
    '',
    'Jane Doe',
    'Jane Doe Transport correspondent',
    'The Daily Post',
    'CNN',
    'Staff',
    'New York',
    'Host City',
    'Paige Turner',
    'Jane Doe in Lima',
    'is of course the primary author',
    'who was the editor',
    'The mayor said the editor',
  ];

  it.each(roles)('is known: %s', (text) => {
    expect(isRole(text, agencies)).toBe(true);
  });

  it.each(others)('“%s” is none', (text) => {
    expect(isRole(text, agencies)).toBe(false);
  });

  it('may hold a paper’s name where it follows a name', () => {
    expect(isRole('Port Halden Gazette reporter', agencies)).toBe(false);
    expect(isRole('Port Halden Gazette reporter', agencies, { behindName: true })).toBe(true);
  });

  it('is everybody’s where it is plural', () => {
    expect(isPluralRole('Staff Writers')).toBe(true);
    expect(isPluralRole('Staff Writer')).toBe(false);
    expect(isPluralRole('Reporter')).toBe(false);
  });
});

describe('a role beside a name without a comma', () => {
  const behind: readonly (readonly [text: string, name: string, role: string])[] = [
    ['Glenda Merrow Transport correspondent', 'Glenda Merrow', 'Transport correspondent'],
    ['A Doe Media editor', 'A Doe', 'Media editor'],
    ['Glenda Merrow maritime correspondent', 'Glenda Merrow', 'maritime correspondent'],
    ['Mary Glenda Merrow Maritime correspondent', 'Mary Glenda Merrow', 'Maritime correspondent'],
    ['Jan van der Berg Chief Political Correspondent', 'Jan van der Berg', 'Chief Political Correspondent'],
    ['GLENDA MERROW AP Sports Writer', 'GLENDA MERROW', 'AP Sports Writer'],
    ['Glenda Merrow Editor', 'Glenda Merrow', 'Editor'],
    ['홍길순 기자', '홍길순', '기자'],
  ];
  const before: typeof behind = [
    ['Staff Writer Glenda Merrow', 'Glenda Merrow', 'Staff Writer'],
    ['AP Business Writer Glenda Merrow', 'Glenda Merrow', 'AP Business Writer'],
    ['Foreign News Editor Jan van der Berg', 'Jan van der Berg', 'Foreign News Editor'],
    ['记者王小明', '王小明', '记者'],
  ];

  it.each(behind)('%s', (text, name, role) => {
    expect(splitTrailingRole(text, agencies)).toEqual({ name, role });
  });

  it.each(before)('%s', (text, name, role) => {
    expect(splitLeadingRole(text, agencies)).toEqual({ name, role });
  });

  it('is no person’s where the name is a paper’s', () => {
    expect(splitTrailingRole('Fennick Post staff writer', agencies)).toBeNull();
    expect(splitTrailingRole('Glenda Merrow', agencies)).toBeNull();
    expect(splitLeadingRole('Glenda Merrow', agencies)).toBeNull();
  });
});
