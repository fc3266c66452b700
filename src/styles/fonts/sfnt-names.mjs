/**
 * Gives a subset names of its own: the licence reserves "Source" for the whole, unchanged family.
 * Copyright and licence lines stay as Adobe wrote them.
 */
const NAMES = {
  text: ['Broadsheet Text', 'Regular'],
  'text-italic': ['Broadsheet Text', 'Italic'],
  display: ['Broadsheet Display', 'Regular'],
};

const COPYRIGHT = '© 2014 - 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’.';
const LICENCE = 'SIL Open Font License, Version 1.1';
const LICENCE_URL = 'http://scripts.sil.org/OFL';

export function withNames(sfnt, name) {
  const [family, style] = NAMES[name];
  const names = nameTable([
    [0, COPYRIGHT],
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [5, 'Version 4.005; subset for Broadsheet'],
    [6, `${family} ${style}`.replace(' ', '').replace(' ', '-')],
    [13, LICENCE],
    [14, LICENCE_URL],
  ]);
  return assemble(tablesOf(sfnt).map(([tag, table]) => [tag, tag === 'name' ? names : table]));
}

/** Format 0, Windows, Unicode, English: the one record kind that every reader knows. */
function nameTable(entries) {
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  entries.forEach(([id], index) => {
    [3, 1, 0x409, id, texts[index].length, offset].forEach((value, field) => {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    offset += texts[index].length;
  });
  return Buffer.concat([head, ...texts]);
}

function tablesOf(sfnt) {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const start = sfnt.readUInt32BE(entry + 8);
    return [
      sfnt.toString('latin1', entry, entry + 4),
      sfnt.subarray(start, start + sfnt.readUInt32BE(entry + 12)),
    ];
  });
}

function assemble(tables) {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(0x00010000, 0);
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, index) => {
    head.writeUInt16BE(value, 4 + 2 * index);
  });
  const bodies = [];
  let offset = head.length;
  tables.forEach(([tag, table], index) => {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    if (tag === 'head') body.writeUInt32BE(0, 8);
    head.write(tag, 12 + 16 * index, 'latin1');
    [checksum(body), offset, table.length].forEach((value, field) => {
      head.writeUInt32BE(value, 16 + 16 * index + 4 * field);
    });
    bodies.push(body);
    offset += body.length;
  });
  const font = Buffer.concat([head, ...bodies]);
  const at = tables.findIndex(([tag]) => tag === 'head');
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, font.readUInt32BE(20 + 16 * at) + 8);
  return font;
}

function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
