import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '../../src/styles/fonts/files.ts';
import { LEGIBLE_STYLE } from '../../src/styles/fonts/legible-style.ts';
import { fontFaces, fontPreloads, fontScript } from '../../src/styles/fonts.ts';
import { lettersOf } from './woff2-letters.ts';

const FOLDER = fileURLToPath(new URL('../../public/fonts/', import.meta.url));
const SIGNS = '0123456789.,:;!?()[]&%/@#*+=<>"\'-‐‑–—…·•‘’“”‚„‹›«»§©°€£×−\u00a0\u202f';

const LATIN: readonly (readonly [language: string, letters: string])[] = [
  ['en', 'abcdefghijklmnopqrstuvwxyz'],
  ['es', 'áéíñóúü¿¡ªº'],
  ['fr', 'àâæçéèêëîïôœùûüÿ'],
  ['de', 'äöüß'],
  ['pt', 'áâãàçéêíóôõúü'],
  ['it', 'àèéìíîòóùú'],
  ['nl', 'áäéèëíïóöúü'],
  ['tr', 'çğıöşüâîûİ'],
  ['pl', 'ąćęłńóśźż'],
  ['id', 'éè'],
  ['sw', 'abcdefghijklmnoprstuvwyz’'],
  ['cs', 'áčďéěíňóřšťúůýž'],
  ['sk', 'äčďíĺľňôŕšťýž'],
  ['hu', 'áéíóöőúüű'],
  ['ro', 'ăâîșț'],
  ['hr', 'čćđšž'],
  ['lt', 'ąčęėįšųūž'],
  ['lv', 'āčēģīķļņšūž'],
  ['sv', 'åäö'],
  ['da', 'æøå'],
  ['is', 'áðéíóúýþæö'],
];

const CYRILLIC: readonly (readonly [language: string, letters: string])[] = [
  ['ru', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя№'],
  ['uk', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'],
  ['be', 'абвгдеёжзійклмнопрстуўфхцчшыьэюя'],
];

const read = (file: string) => readFileSync(`${FOLDER}${file}`);
const bothCases = (letters: string, language: string) =>
  letters + letters.replace('ß', '').toLocaleUpperCase(language);

function missing(file: string, letters: string): string[] {
  const drawn = lettersOf(read(file));
  return [...letters].filter((letter) => !drawn.has(letter.codePointAt(0) ?? 0));
}

describe('the font files', () => {
  it('are the ones that the list names, and no others', () => {
    const fonts = readdirSync(FOLDER).filter((file) => file.endsWith('.woff2'));
    const chosen = fonts.filter((file) => file.startsWith('legible-'));
    expect(fonts.sort()).toEqual([...FONT_FILES.map(({ file }) => file), ...chosen].sort());
  });

  it('that a reader can choose are those that their style sheet names, each with the hash of its bytes', () => {
    const sheet = read(LEGIBLE_STYLE).toString();
    const named = [...sheet.matchAll(/url\(([^)]+)\)/g)].map(([, file = '']) => file);
    const files = readdirSync(FOLDER).filter((file) => /^legible-.*\.woff2$/.test(file));
    expect(named.sort()).toEqual(files.sort());
    for (const file of [...files, LEGIBLE_STYLE]) {
      // A sheet ends with a line break of its own.
      const bytes = file.endsWith('.css') ? read(file).subarray(0, -1) : read(file);
      expect(file).toContain(`.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.`);
    }
  });

  it.each(FONT_FILES)('carry the hash of their bytes in their name: $file', ({ file, bytes }) => {
    const font = read(file);
    expect(font.length).toBe(bytes);
    expect(file).toContain(`.${createHash('sha256').update(font).digest('hex').slice(0, 8)}.`);
  });

  it.each(['latin', 'cyrillic'])('of one page stay under 60 kB: %s', (script) => {
    const set = FONT_FILES.filter((file) => file.script === script);
    expect(set).toHaveLength(3);
    expect(set.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(60_000);
  });

  it.each(LATIN)('have every letter of %s in every style', (language, letters) => {
    for (const { file } of FONT_FILES.filter(({ script }) => script === 'latin'))
      expect({ file, missing: missing(file, bothCases(letters, language) + SIGNS) }).toEqual({
        file,
        missing: [],
      });
  });

  it.each(CYRILLIC)('have every letter of %s in every style', (language, letters) => {
    for (const { file } of FONT_FILES.filter(({ script }) => script === 'cyrillic'))
      expect({ file, missing: missing(file, bothCases(letters, language) + SIGNS) }).toEqual({
        file,
        missing: [],
      });
  });

  it('come with their licence', () => {
    expect(read('OFL.txt').toString()).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/);
  });
});

describe('fontFaces', () => {
  const faces = fontFaces('/paper/').match(/@font-face\{[^}]*\}/g) ?? [];
  const ours = faces.filter((face) => face.includes('url('));
  const readers = faces.filter((face) => face.includes('local('));

  it('puts the fonts under the path of the site', () => {
    const addresses = fontFaces('/paper/').match(/url\("[^"]*"\)/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^url\("\/paper\/fonts\/[\w.-]+\.woff2"\)$/);
    expect(fontFaces('/')).toContain('url("/fonts/');
    expect(fontFaces('/paper')).toBe(fontFaces('/paper/'));
  });

  it('never moves a line that a reader has begun', () => {
    expect(ours).toHaveLength(4);
    for (const face of ours) expect(face).toContain('font-display:optional');
  });

  it('fits every fallback to the line of ours', () => {
    expect(readers).toHaveLength(12);
    for (const face of readers) {
      const [size, ascent, descent] = ['size-adjust', 'ascent-override', 'descent-override'].map((name) =>
        Number(face.match(new RegExp(`${name}:([\\d.]+)%`))?.[1]),
      );
      expect(((size ?? 0) * (ascent ?? 0)) / 10_000).toBeCloseTo(1.036, 2);
      expect(((size ?? 0) * (descent ?? 0)) / 10_000).toBeCloseTo(0.335, 2);
      expect(face).toContain('line-gap-override:0%');
    }
  });

  it('asks for the files of one script only', () => {
    expect(fontFaces('/', 'cyrillic')).not.toContain('-latin.');
    expect(fontFaces('/', 'latin')).not.toContain('-cyrillic.');
  });

  const stacks = readFileSync(new URL('../../src/styles/fonts.css', import.meta.url), 'utf8');

  it('has a rule for every family that the style sheet names as ours or as fitted', () => {
    const named = new Set(stacks.match(/"(?:Broadsheet|Text|Display) \w+"/g));
    expect(named.size).toBe(8);
    for (const family of named)
      expect(fontFaces('/')).toContain(`font-family:${family.replaceAll('"', '')};`);
  });

  it('comes to the same windows as the style sheet names it for, and to no others', () => {
    const [always = '', wide = ''] = stacks.split('@media print, (width >= 48rem)');
    expect(always).toContain('--serif: Georgia, serif;');
    expect(always).not.toMatch(/"(?:Broadsheet|Text|Display) /);
    expect(wide.match(/"Broadsheet \w+"/g)).toEqual(['"Broadsheet Text"', '"Broadsheet Display"']);
    expect(fontFaces('/').split('@media print,(width>=48rem)')[0]).toBe('');
  });
});

describe('fontPreloads', () => {
  it('names the roman and the headlines, not the italic', () => {
    expect(fontPreloads('/paper/').map((address) => address.split('.')[0])).toEqual([
      '/paper/fonts/text-latin',
      '/paper/fonts/display-latin',
    ]);
  });
});

describe('fontScript', () => {
  it.each([
    ['en-GB', 'latin'],
    ['tr', 'latin'],
    ['sr-Latn', 'latin'],
    ['ru', 'cyrillic'],
    ['uk', 'cyrillic'],
    ['bg', null],
    ['ar', null],
    ['he', null],
    ['hi', null],
    ['zh-Hant', null],
    ['vi', null],
    ['not a language', 'latin'],
  ])('sets %s in %s', (language, script) => {
    expect(fontScript(language)).toBe(script);
  });
});
