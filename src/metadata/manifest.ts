import type { Edition } from '../edition/edition.ts';
import { cleanText } from '../feeds/clean-text.ts';
import { ICON_COPIES, iconAddress, PAPER } from './icons.ts';

/** Writes the web app manifest (W3C), by which a telephone puts the paper on its home screen. */
export function writeManifest(edition: Edition): string {
  const { desk, addresses, language } = edition;
  const { name, description } = desk.site;
  const front = addresses.front();
  const manifest = {
    id: front,
    name: cleanText(name),
    short_name: cleanText(name),
    description: description === null ? undefined : cleanText(description),
    lang: language.code,
    dir: language.direction,
    start_url: front,
    scope: front,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: iconAddress(edition), type: 'image/svg+xml', sizes: 'any', purpose: 'any maskable' },
      ...ICON_COPIES.map(({ path, size }) => ({
        src: addresses.file(path),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose: 'any maskable',
      })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
