/**
 * Cuts the fonts in `public/fonts/` from Adobe's Source Serif 4, and writes `files.ts` beside this script.
 * Run by hand when a character, a style or the release changes; README.md says how.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CYRILLIC_PAGE, LATIN, RARE } from './characters.mjs';
import { fallbackSizes } from './fallbacks.mjs';
import { withNames } from './sfnt-names.mjs';

const tools = createRequire(join(process.cwd(), 'tools.cjs'));
const load = (name) => import(pathToFileURL(tools.resolve(name)).href);
const { default: subset } = await load('subset-font');
const { default: fontverter } = await load('fontverter');
const { fromBuffer } = await load('@capsizecss/unpack');

const SOURCE = join(process.cwd(), 'node_modules/source-serif/WOFF2/TTF');
const HERE = fileURLToPath(new URL('.', import.meta.url));
const FONTS = fileURLToPath(new URL('../../../public/fonts/', import.meta.url));

/** Tables that browsers do not read. */
const UNREAD = ['BASE', 'DSIG', 'STAT', 'meta'];

/** Lining figures of one width are what this design has by default: `lnum` and `tnum` would carry nothing. */
const STYLES = [
  {
    name: 'text',
    style: 'normal',
    from: 'SourceSerif4-Regular',
    features: ['kern', 'liga', 'onum', 'pnum', 'smcp'],
  },
  {
    name: 'text-italic',
    style: 'italic',
    from: 'SourceSerif4-It',
    features: ['kern', 'liga', 'onum', 'pnum'],
  },
  {
    name: 'display',
    style: 'normal',
    from: 'SourceSerif4Display-Bold',
    features: ['kern', 'liga'],
  },
];

const SCRIPTS = [
  { script: 'latin', text: LATIN, without: [] },
  { script: 'cyrillic', text: CYRILLIC_PAGE, without: ['smcp'] },
];

mkdirSync(FONTS, { recursive: true });
for (const old of readdirSync(FONTS)) if (old.endsWith('.woff2')) rmSync(join(FONTS, old));

const files = [];
for (const { script, text, without } of SCRIPTS) {
  for (const { name, style, from, features } of STYLES) {
    const source = readFileSync(join(SOURCE, `${from}.ttf.woff2`));
    const cut = await subset(source, name === 'text' ? text + RARE : text, {
      targetFormat: 'truetype',
      keepFeatures: features.filter((feature) => !without.includes(feature)),
      noHinting: true,
      dropTables: UNREAD,
    });
    const font = await fontverter.convert(withNames(cut, name), 'woff2');
    const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
    const file = `${name}-${script}.${hash}.woff2`;
    writeFileSync(join(FONTS, file), font);
    const metrics = await fromBuffer(source);
    files.push({
      script,
      name,
      style,
      file,
      bytes: font.length,
      ascent: metrics.ascent / metrics.unitsPerEm,
      xHeight: metrics.xHeight / metrics.unitsPerEm,
      descent: -metrics.descent / metrics.unitsPerEm,
      fallbacks: fallbackSizes(metrics, name),
    });
    console.log(file, font.length);
  }
}

const rows = files.map((row) => `  ${JSON.stringify(row)},`).join('\n');
writeFileSync(
  join(HERE, 'files.ts'),
  `// Written by subset.mjs; change that, not this.
import type { FontFile } from './font-file.ts';

export const FONT_FILES: readonly FontFile[] = [
${rows}
];
`,
);
