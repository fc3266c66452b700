import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

const NASKH = 'noto-naskh-arabic';

/**
 * Lays out the only font that the browser of a test finds on its machine, and no smoothing but the plain one, so that
 * letters that are not in our own fonts look the same everywhere. Gives the settings of fontconfig, which Linux has.
 */
export function layOutFonts(folder: string): string {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const files = join(
    dirname(createRequire(import.meta.url).resolve(`@fontsource/${NASKH}/package.json`)),
    'files',
  );
  for (const letters of ['arabic', 'latin']) {
    for (const weight of ['400', '700']) {
      const name = `${NASKH}-${letters}-${weight}-normal`;
      writeFileSync(join(fonts, `${name}.ttf`), unpackWoff(readFileSync(join(files, `${name}.woff`))));
    }
  }
  const settings = join(folder, 'fonts.conf');
  writeFileSync(settings, writeSettings(fonts, join(folder, 'cache')));
  return settings;
}

function writeSettings(fonts: string, cache: string): string {
  const plain = `
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  <match target="pattern">${plain}
  </match>
  <match target="font">${plain}
  </match>
</fontconfig>
`;
}

/** A WOFF is a font whose tables are deflated (https://www.w3.org/TR/WOFF/); a system takes it only unpacked. */
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  const powers = Math.floor(Math.log2(count));
  woff.copy(head, 0, 4, 8);
  for (const [at, value] of [count, 16 * 2 ** powers, powers, 16 * (count - 2 ** powers)].entries())
    head.writeUInt16BE(value, 4 + 2 * at);
  const parts: Buffer[] = [head];
  let end = head.length;
  for (let table = 0; table < count; table += 1) {
    const from = 44 + 20 * table;
    const [offset = 0, packed = 0, length = 0, sum = 0] = [4, 8, 12, 16].map((at) =>
      woff.readUInt32BE(from + at),
    );
    const bytes = woff.subarray(offset, offset + packed);
    const entry = 12 + 16 * table;
    woff.copy(head, entry, from, from + 4);
    for (const [at, value] of [sum, end, length].entries()) head.writeUInt32BE(value, entry + 4 + 4 * at);
    const padding = Buffer.alloc(-length & 3);
    parts.push(packed < length ? inflateSync(bytes) : bytes, padding);
    end += length + padding.length;
  }
  return Buffer.concat(parts);
}
