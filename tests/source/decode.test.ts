import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/source/decode.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => decodeSource('articles/bridge.md', bytes, 'f'.repeat(64));
const decodeText = (text: string) => decode(bytesOf(text));

describe('copy in UTF-8', () => {
  it('reads UTF-8 with and without a byte order mark alike', () => {
    expect(decodeText('Zoë’s café').source?.text).toBe('Zoë’s café');
    expect(decodeText('\ufeffZoë’s café').source?.text).toBe('Zoë’s café');
    expect(decodeText('\ufeffZoë’s café').findings).toEqual([]);
  });

  it('keeps CR LF, lone CR and no-break spaces as they came', () => {
    const { source } = decodeText('By\u00a0Jane Doe\r\nDESK\rEnd\n');
    expect(source?.text).toBe('By\u00a0Jane Doe\r\nDESK\rEnd\n');
    expect(source?.lines.map((line) => line.text)).toEqual(['By\u00a0Jane Doe', 'DESK', 'End', '']);
  });

  it('reads an empty file as empty copy', () => {
    expect(decode(new Uint8Array()).source?.text).toBe('');
  });

  it('repairs Windows-1252 quotes that came as control characters, sign for sign', () => {
    const { source, findings } = decodeText('\u0093Open\u0094, it\u0092s said \u0096 twice\u0085');
    expect(source?.text).toBe('“Open”, it’s said – twice…');
    expect(findings).toEqual([]);
  });

  it('reads the start and end marks of an old wire as spaces, and says so', () => {
    const { source, findings } = decodeText('\u0001\u0002By Jane Doe\u0003');
    expect(source?.text).toBe('  By Jane Doe ');
    expect(findings).toMatchObject([
      { ruleId: 'control-characters', offset: 0, message: '3 control characters are read as spaces' },
    ]);
  });

  it('tells of signs that were damaged before they came here', () => {
    expect(decodeText('The mayorâ€™s car').findings).toMatchObject([{ ruleId: 'damaged-signs', offset: 9 }]);
    expect(decodeText('A cafÃ© opens').findings).toMatchObject([{ ruleId: 'damaged-signs', offset: 5 }]);
    expect(decodeText('A caf\ufffd opens').findings).toMatchObject([{ ruleId: 'damaged-signs', offset: 5 }]);
  });

  it('takes Portuguese, French and Vietnamese capitals for what they are', () => {
    for (const copy of ['NÃO É SÃO', 'Â une heure', 'Ã Â', 'ĐÃ ĐẾN'])
      expect(decodeText(copy).findings).toEqual([]);
  });

  it('reads ten megabytes within seconds', () => {
    const line = bytesOf('Orléans opens “a bridge” over the river.\n');
    const bytes = new Uint8Array(10_000_000).fill(0x20);
    for (let at = 0; at + line.length < bytes.length; at += line.length) bytes.set(line, at);
    const start = performance.now();
    expect(decode(bytes).source?.lines.length).toBeGreaterThan(200_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

/** Text in a one-byte encoding, by the bytes of its signs above ASCII. */
const encode = (text: string, signs: Readonly<Record<string, number>>) =>
  Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
const utf16 = (text: string, order: 'little' | 'big') =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return order === 'little' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

const windows1252 = { é: 0xe9, ü: 0xfc, '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97, '€': 0x80 };
const mac = { é: 0x8e, ü: 0x9f, '“': 0xd2, '”': 0xd3, '’': 0xd5, '—': 0xd1 };
const windows1251 = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, index) => [letter, 0xe0 + index]),
);
const shiftJis = Uint8Array.from([
  0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xc5, 0x90, 0x56, 0x82, 0xb5, 0x82, 0xa2, 0x8b, 0xb4, 0x82, 0xaa, 0x8a, 0x4a,
  0x92, 0xca, 0x82, 0xb5, 0x82, 0xbd, 0x81, 0x42,
]);

describe('copy in other encodings is told, never shown as nonsense', () => {
  const cases: [string, Uint8Array, string, string, number][] = [
    [
      'Windows-1252',
      encode('The café on Müller Street said “no”.', windows1252),
      'Windows-1252',
      'WINDOWS-1252',
      7,
    ],
    ['Latin-1', encode('The café on Müller Street.', windows1252), 'ISO-8859-1', 'ISO-8859-1', 7],
    ['a lone accent at the end of the file', encode('The café', windows1252), 'ISO-8859-1', 'ISO-8859-1', 7],
    ['Mac Roman', encode('The café on Müller Street said “no”.', mac), 'Mac Roman', 'MACINTOSH', 7],
    ['Mac Roman quotes alone', encode('“It’s a bridge”', mac), 'Mac Roman', 'MACINTOSH', 0],
    [
      'Windows-1251',
      encode('мост через реку открыли в понедельник утром', windows1251),
      'Windows-1251',
      'windows-1251',
      0,
    ],
    ['Shift_JIS', shiftJis, 'Shift_JIS', 'Shift_JIS', 0],
    ['UTF-16 with a mark', utf16('\ufeffBridge “opens”', 'little'), 'UTF-16LE', 'UTF-16LE', 0],
    ['UTF-16 with a mark, big end first', utf16('\ufeffBridge “opens”', 'big'), 'UTF-16BE', 'UTF-16BE', 0],
    ['UTF-16 without a mark', utf16('The bridge “opens”\n', 'little'), 'UTF-16LE', 'UTF-16LE', 0],
    ['UTF-16 without a mark, big end first', utf16('The bridge “opens”\n', 'big'), 'UTF-16BE', 'UTF-16BE', 0],
    ['ISO-2022-JP', encode('A \u001b$B1\u001b(B', {}), 'ISO-2022-JP', 'ISO-2022-JP', 2],
  ];

  it.each(cases)('%s', (_, bytes, name, iconv, offset) => {
    const { source, findings } = decode(bytes);
    expect(source).toBeNull();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ruleId: 'unreadable-bytes', offset: 0 });
    expect(findings[0]?.message).toContain(name);
    expect(findings[0]?.message).toMatch(new RegExp(`byte (?:offset )?${offset}\\b`));
    expect(findings[0]?.hint).toContain(`iconv -f ${iconv} -t UTF-8 'bridge.md'`);
  });

  it('points to line and column of the first bad byte', () => {
    const { findings } = decode(encode('One\r\ntwo\r\nthe café\n', windows1252));
    expect(findings[0]?.place).toEqual({ line: 3, column: 8 });
  });

  it('counts columns in the signs before the bad byte, not in bytes', () => {
    const bytes = Uint8Array.from([...bytesOf('Café “x” '), 0xe9, ...bytesOf(' Orléans')]);
    const [finding] = decode(bytes).findings;
    expect(finding?.place).toEqual({ line: 1, column: 10 });
    expect(finding?.message).toContain('UTF-8 with single damaged bytes');
  });

  it('tells a file that was cut off inside a character', () => {
    const bytes = bytesOf('Zoë and the café');
    expect(decode(bytes.subarray(0, -1)).findings[0]?.message).toBe(
      'The file ends inside a character, at byte offset 16',
    );
  });

  it('takes overlong forms, surrogates and code points beyond Unicode for what they are', () => {
    for (const bytes of [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff]]) {
      expect(decode(Uint8Array.from([0x41, ...bytes, 0x42])).findings[0]?.message).toContain(
        'at byte offset 1',
      );
    }
  });
});

describe('files that are no text', () => {
  it('names a zero byte and where it is', () => {
    const { source, findings } = decodeText('Bridge\nopens\u0000 today');
    expect(source).toBeNull();
    expect(findings[0]).toMatchObject({ ruleId: 'unreadable-bytes', place: { line: 2, column: 6 } });
    expect(findings[0]?.message).toContain('byte offset 12');
  });

  it('calls a document by its name', () => {
    expect(decodeText('%PDF-1.7\n…').findings[0]?.message).toBe('This is a PDF, not text');
    expect(decodeText('{\\rtf1\\ansi Bridge opens}').findings[0]?.message).toBe(
      'This is Rich Text (RTF), not text',
    );
    expect(decode(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])).findings[0]?.message).toContain('Word');
  });
});
