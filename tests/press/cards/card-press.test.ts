import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../src/languages/index.ts';
import type { CardCopy } from '../../../src/metadata/card/card-copy.ts';
import { layOutCard } from '../../../src/metadata/card/lay-out-card.ts';
import { openCardPress } from '../../../src/press/cards/card-press.ts';
import { findFonts, isIn, readFontMark, readRange } from '../../../src/press/cards/shelf.ts';
import { openTypeCase } from '../../../src/press/cards/type-case.ts';

const here = new Set(findFonts('display').map(({ name }) => name));
const typeCase = openTypeCase();
const press = openCardPress();

const card = (language: string, headline: string, parts: Partial<CardCopy> = {}): CardCopy => ({
  language,
  direction: directionOf(language),
  masthead: 'The Courant',
  mastheadLanguage: 'en',
  agency: null,
  kicker: null,
  headline,
  byline: null,
  date: '2024',
  ...parts,
});

/** Counts the dark points where the headline stands. */
async function inkOf(copy: CardCopy): Promise<number> {
  const { data, info } = await sharp(await press(copy))
    .extract({ left: 0, top: 140, width: 1200, height: 380 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.width).toBe(1200);
  return data.reduce((sum, value) => sum + (value < 100 ? 1 : 0), 0);
}

describe('a card is drawn', () => {
  it.each([
    ['en', 'own', 'What thaws first, “fjord” & all'],
    ['ru', 'own', 'Школьники рисуют карту запахов'],
    ['vi', 'noto-serif', 'Học sinh vẽ bản đồ mùi hương'],
    ['el', 'noto-serif', 'Οι μαθητές σχεδίασαν'],
    ['ar', 'noto-naskh-arabic', 'تلاميذ يرسمون خريطة (GPS) في 2026'],
    ['fa', 'noto-naskh-arabic', 'می‌خواهم نقشهٔ بوها را بکشم'],
    ['he', 'noto-serif-hebrew', 'תלמידים מציירים מפה ב-2026'],
    ['hi', 'noto-serif-devanagari', 'छात्रों ने शहर की गंधों का नक्शा बनाया'],
    ['th', 'noto-serif-thai', 'นักเรียนวาดแผนที่กลิ่น'],
    ['zh', 'noto-serif-sc', '北方河流，“再议”'],
    ['zh-Hant', 'noto-serif-tc', '學生畫出城市的氣味地圖'],
    ['ja', 'noto-serif-jp', '無人駅の黒板、「行ってきます」'],
    ['ko', 'noto-serif-kr', '학생들이 도시의 냄새'],
  ])('in %s, with every letter and no box', async (language, font, headline) => {
    if (!here.has(font)) return;
    const copy = card(language, headline);
    const { lines } = layOutCard(copy, await typeCase(copy));
    const set = lines.filter(({ part }) => part === 'headline').map(({ text }) => text);
    expect(set.join(' ').replaceAll(' ', '')).toBe(headline.replaceAll(' ', ''));
    expect(await inkOf(copy)).toBeGreaterThan(5000);
  });

  it('with Arabic letters joined: a word is another than its letters', async () => {
    const style = { cut: 'display', language: 'ar', direction: 'rtl', features: [] } as const;
    const typesetter = await typeCase(card('ar', 'خريطة'));
    const letters = Array.from('خريطة', (letter) => typesetter.set(letter, style).width);
    expect(typesetter.set('خريطة', style).width).toBeLessThan(
      letters.reduce((sum, width) => sum + width) * 0.9,
    );
  });

  it('with emoji where their font is here, and without them where none has them', async () => {
    const copy = card('en', 'Nets 🎣 now \u{10FFFD}');
    const { lines } = layOutCard(copy, await typeCase(copy));
    const [headline] = lines.filter(({ part }) => part === 'headline');
    expect(headline?.text).toBe(here.has('noto-emoji') ? 'Nets 🎣 now' : 'Nets now');
  });

  it('as the paper’s own where no font has the script of its headline', async () => {
    const copy = card('ta', 'மாணவர்கள்');
    const { lines } = layOutCard(copy, await typeCase(copy));
    expect(lines.map(({ part }) => part)).toEqual(['masthead']);
    expect(await inkOf(copy)).toBeGreaterThan(5000);
  });

  it('the same each time, small, and as large as social sites want it', async () => {
    const copy = card('en', 'Ministers agree on a plan to keep the northern rivers open through the winter');
    const [one, two] = [await press(copy), await openCardPress()(copy)];
    expect(Buffer.compare(one, two)).toBe(0);
    expect(one.length).toBeLessThan(40_000);
    const { width, height, format } = await sharp(one).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  });

  it('in the colours of the paper', async () => {
    const { data } = await sharp(await press(card('en', 'Yes')))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0xff, 0xfd, 0xf8]);
  });
});

describe('the fonts', () => {
  it('are found by the letters that they list', () => {
    const range = readRange('U+0600-06FF,U+200c');
    expect([0x5ff, 0x600, 0x6ff, 0x200c].map((point) => isIn(range, point))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('that are here are told, so that a card is drawn again with others', () => {
    expect(readFontMark()).toMatch(/display-latin\.[\da-f]+\.woff2/);
    expect(readFontMark()).toMatch(/noto-naskh-arabic \d/);
  });
});
