/**
 * Lays the face that readers can choose for its letters, Atkinson Hyperlegible Next, into `public/fonts/`, with the style sheet that
 * names its files. Run by hand when its release changes; README.md says how.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = join(process.cwd(), 'node_modules/@fontsource/atkinson-hyperlegible-next');
const FONTS = fileURLToPath(new URL('../../../public/fonts/', import.meta.url));
const NAMES = fileURLToPath(new URL('legible-style.ts', import.meta.url));

const STYLES = ['400', '700', '400-italic'];

const hashed = (stem, bytes, kind) =>
  `${stem}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${kind}`;

for (const old of readdirSync(FONTS)) if (/^(?:legible|LEGIBLE)/.test(old)) rmSync(join(FONTS, old));

const rules = STYLES.map((style) => readFileSync(join(SOURCE, `${style}.css`), 'utf8')).join('');
const wanted = rules.match(/\/\*[^*]*-latin(?:-ext)?-\d+-\w+ \*\/\s*@font-face \{[^}]*\}/g) ?? [];
const sheet = wanted
  .map((rule) => {
    const [, file] = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(rule) ?? [];
    const bytes = readFileSync(join(SOURCE, 'files', file));
    const name = hashed(
      file.replace('atkinson-hyperlegible-next', 'legible').replace('.woff2', ''),
      bytes,
      'woff2',
    );
    writeFileSync(join(FONTS, name), bytes);
    return rule
      .replace(/\/\*[^*]*\*\/\s*/, '')
      .replace(/src: [^;]+;/, `src:url(${name})format("woff2");`)
      .replace(/\s+/g, ' ')
      .replace(/ ?([{:;,}]) ?/g, '$1');
  })
  .join('');
const name = hashed('legible', sheet, 'css');
writeFileSync(join(FONTS, name), `${sheet}\n`);
writeFileSync(join(FONTS, 'LEGIBLE-OFL.txt'), readFileSync(join(SOURCE, 'LICENSE')));
writeFileSync(
  NAMES,
  `// Written by legible.mjs; change that, not this.\n\n/** The style sheet of the face that readers can choose for its letters, in \`/fonts/\`. */\nexport const LEGIBLE_STYLE = '${name}';\n`,
);
