import { describe, expect, it } from 'vitest';
import { dressPictures } from '../../../src/edition/views/body-pictures.ts';
import { article, bodyIn, edit, measured } from '../copy.ts';

const lazy = 'loading="lazy" decoding="async"';
const img = (name: string, more = '') => `<img src="content:media/${name}" alt="A “b” > c"${more} ${lazy}>`;

const files = {
  'media/wide.jpg': measured({ size: { width: 1500, height: 1000 }, colour: 'abc' }),
  'media/tall.jpg': measured({ size: { width: 600, height: 900 }, colour: null }),
  'media/camera.jpg': measured({ size: { width: 6000, height: 4000 }, bytes: 5_000_000 }),
  'media/light.png': measured({ bytes: 900, size: { width: 40, height: 20 } }),
  'media/untold.png': measured({ size: null, master: null, fault: 'there is no picture in it' }),
};

/** Sets a body as a page shows it, and as the record has it. */
function set(html: string) {
  const { edition } = edit([article({ html })], { pictures: files });
  const record = bodyIn(edition) ?? '';
  return { record, page: dressPictures(record, edition) };
}

describe('the pictures of a body', () => {
  it('are plain in the record, with their size, and have their copies on the page', () => {
    const { record, page } = set(`<figure>${img('wide.jpg')}</figure>`);
    expect(record).toBe(
      `<figure><img src="/media/wide.jpg" alt="A “b” > c" ${lazy} width="1500" height="1000"></figure>`,
    );
    expect(page).toMatch(
      /^<figure><picture><source type="image\/avif" srcset="[^"]+ 1500w" sizes="[^"]+"><source/,
    );
    expect(page).toContain(
      `<img src="/media/wide.jpg" alt="A “b” > c" ${lazy} width="1500" height="1000" class="tint-light red-a green-b blue-c"></picture></figure>`,
    );
  });

  it('have no colour behind them where one can see through', () => {
    expect(set(img('tall.jpg')).page).not.toContain('class=');
  });

  it('stay as small as the copy asks, and are fetched no larger', () => {
    const { page } = set(img('wide.jpg', ' width="300"'));
    expect(page).toContain('width="300" loading');
    expect(page).toContain('height="200"');
    expect(page).toContain('sizes="(min-width: 66rem) 300px, (min-width: 42rem) 300px, 92vw"');
  });

  it('are a lighter copy on the page where they are heavy, and themselves in the record', () => {
    const { record, page } = set(img('camera.jpg'));
    expect(record).toContain('src="/media/camera.jpg"');
    expect(page).toContain('<img src="/media/camera.0123456789-1280w.jpeg"');
    expect(page).toContain('width="1280" height="853"');
  });

  it('are left alone where there is nothing to choose from', () => {
    expect(set(img('light.png')).page).toBe(
      `<img src="/media/light.png" alt="A “b” > c" ${lazy} width="40" height="20" class="tint-light red-8 green-7 blue-6">`,
    );
    expect(set(img('untold.png')).page).toBe(`<img src="/media/untold.png" alt="A “b” > c" ${lazy}>`);
    const elsewhere = `<img src="https://pictures.example/a.jpg" alt="" ${lazy}>`;
    expect(set(elsewhere).page).toBe(elsewhere);
  });

  it('share a row of a gallery by their proportions, whatever stands around it', () => {
    const figure = (name: string) => `<figure>${img(name)}<figcaption>Noon.</figcaption></figure>`;
    const gallery = `<div class="gallery" role="group" aria-label="2 pictures">${figure('wide.jpg')}${figure('tall.jpg')}</div>`;
    const { page } = set(`<p>Before.</p>${gallery}<p>After.</p>${figure('wide.jpg')}`);
    expect(page.match(/<figure[^>]*>/g)).toEqual([
      '<figure class="ratio ones-1 tenths-5 hundredths-0">',
      '<figure class="ratio ones-0 tenths-6 hundredths-7">',
      '<figure>',
    ]);
    expect(page.match(/sizes="[^"]*"/g)?.[0]).toContain('23rem');
    expect(page.match(/sizes="[^"]*"/g)?.at(-1)).toContain('47rem');
    expect(page).toMatch(/^<p>Before\.<\/p><div class="gallery".*<\/div><p>After\.<\/p><figure>/s);
  });
});
