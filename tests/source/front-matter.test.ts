import { describe, expect, it } from 'vitest';
import { type FrontMatter, readFrontMatter } from '../../src/source/front-matter.ts';
import type { Located } from '../../src/source/located.ts';
import { placeOf } from '../../src/source/source-file.ts';
import { sourceOf } from '../support/source.ts';

const read = (text: string) => readFrontMatter(sourceOf(text));
const yaml = (...lines: string[]) => `---\n${lines.join('\n')}\n---\nStory.\n`;
const toml = (...lines: string[]) => `+++\n${lines.join('\n')}\n+++\nStory.\n`;

/** Values as plain data, texts as they stood. */
function plain(value: Located): unknown {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
}
const values = ({ entries }: FrontMatter) => plain({ kind: 'map', offset: 0, entries });

/** Findings as `line:column message`. */
function faults(text: string): string[] {
  const source = sourceOf(text);
  return readFrontMatter(source).findings.map(({ ruleId, offset, message }) => {
    const { line, column } = placeOf(source.lines, offset);
    expect(ruleId).toBe('broken-front-matter');
    return `${line}:${column} ${message}`;
  });
}

/** What stands in the text at the offset of every key and value. */
function standing(text: string): string[] {
  const seen: string[] = [];
  const walk = (value: Located) => {
    seen.push(text.slice(value.offset, value.offset + 4));
    if (value.kind === 'list') value.items.forEach(walk);
    if (value.kind === 'map')
      for (const entry of value.entries) {
        seen.push(text.slice(entry.keyOffset, entry.keyOffset + entry.key.length));
        walk(entry.value);
      }
  };
  for (const { value } of read(text).entries) walk(value);
  return seen;
}

describe('where front matter begins and ends', () => {
  it('takes both fences and leaves the copy', () => {
    const text = yaml('title: Bridge opens');
    const found = read(text);
    expect(found.kind).toBe('yaml');
    expect(found.raw).toBe('---\ntitle: Bridge opens\n---\n');
    expect(text.slice(found.bodyOffset)).toBe('Story.\n');
  });

  it.each([
    ['CR LF', '---\r\ntitle: Bridge\r\n---\r\nStory.'],
    ['lone CR', '---\rtitle: Bridge\r---\rStory.'],
    ['blank lines before the fence', '\n \u00a0\n---\ntitle: Bridge\n---\nStory.'],
    ['dots at the end', '---\ntitle: Bridge\n...\nStory.'],
    ['a longer dash at the end', '---\ntitle: Bridge\n-----\nStory.'],
    ['spaces behind the fences', '--- \ntitle: Bridge\n---\t\nStory.'],
    ['a comment and a blank line first', '---\n# desk copy\n\ntitle: Bridge\n---\nStory.'],
  ])('reads %s', (_, text) => {
    const found = read(text);
    expect(found.findings).toEqual([]);
    expect(values(found)).toEqual({ title: 'Bridge' });
    expect(text.slice(found.bodyOffset)).toBe('Story.');
  });

  it('reads empty front matter', () => {
    expect(read('---\n---\nStory.')).toMatchObject({
      kind: 'yaml',
      bodyOffset: 8,
      entries: [],
      findings: [],
    });
    expect(read('+++\n+++\nStory.')).toMatchObject({ kind: 'toml', entries: [], findings: [] });
  });

  it.each([
    ['a thematic break', '---\n\nThe bridge opened on Monday.\n'],
    ['copy between two thematic breaks', '---\n\nThe bridge opened.\nNobody came.\n\n---\n\nThe rest.'],
    ['a dateline under a rule', '---\nWASHINGTON: The bridge opened.\n---\n'],
    ['keys further down', 'Story.\n---\ntitle: Bridge\n---\n'],
    ['a rule alone', '---'],
    ['nothing', ''],
    ['copy with a colon', 'Note: the bridge opened.\n'],
  ])('takes %s for copy', (_, text) => {
    expect(read(text)).toEqual({ kind: 'none', raw: '', bodyOffset: 0, entries: [], findings: [] });
  });

  it('says where front matter opened that is not closed', () => {
    expect(faults('\n---\ntitle: Bridge\n\nThe bridge opened.\n')).toEqual([
      '2:1 The front matter that opens on line 2 is not closed',
    ]);
    expect(faults('+++\ntitle = "Bridge"\nThe bridge opened.\n')).toEqual([
      '1:1 The front matter that opens on line 1 is not closed',
    ]);
  });

  it('points to a line that was meant as the closing fence', () => {
    expect(faults('---\ntitle: Bridge\n--\n\nThe bridge opened.\n')).toEqual([
      '1:1 The front matter that opens on line 1 is not closed; line 3 has “--”',
    ]);
  });

  it('still reads the copy below an unclosed fence', () => {
    const text = '---\ntitle: Bridge\n\nThe bridge opened.\n';
    const found = read(text);
    expect(values(found)).toEqual({ title: 'Bridge' });
    expect(text.slice(found.bodyOffset).trim()).toBe('The bridge opened.');
  });
});

describe('YAML', () => {
  it('keeps dates, figures and leading noughts as they stood', () => {
    const found = read(
      yaml('date: 2024-04-07 08:05:00 +0200', 'a: 2.0', 'b: 007', 'c: 1_000', 'd: Yes', 'e: ~', 'f:'),
    );
    expect(values(found)).toEqual({
      date: '2024-04-07 08:05:00 +0200',
      a: '2.0',
      b: '007',
      c: '1_000',
      d: 'Yes',
      e: '',
      f: '',
    });
  });

  it('reads folded text, lists, maps, anchors and merges', () => {
    const found = read(
      yaml(
        'author: >',
        '  Jane Doe (Acme),',
        '  John Roe',
        'base: &b {x: 1, y: 2}',
        'own:',
        '  <<: *b',
        '  y: 3',
        'tags: [a, "b"]',
      ),
    );
    expect(values(found)).toMatchObject({
      author: 'Jane Doe (Acme), John Roe\n',
      own: { y: '3', x: '1' },
      tags: ['a', 'b'],
    });
  });

  it('places every key and value, nested ones too', () => {
    const text = yaml('authors:', '  - name: Jane Doe', '    role: Editor', 'tags: [one, two]');
    expect(standing(text)).toEqual(['- na', 'name', 'name', 'Jane', 'role', 'Edit', '[one', 'one,', 'two]']);
  });

  it('reads a tab or a no-break space behind a colon', () => {
    expect(values(read(yaml('title:\tBridge', 'slug:\u00a0bridge')))).toEqual({
      title: 'Bridge',
      slug: 'bridge',
    });
  });

  it('passes over tags of other systems', () => {
    expect(values(read(yaml('a: !ruby/object:Foo {b: 1}')))).toEqual({ a: { b: '1' } });
  });

  it.each([
    ['a second colon', ['title: Mayor: no new bridge'], '2:8 Unexpected second “: ” in this value'],
    ['a reserved sign', ['date: 2024-04-07', 'title: @bridge'], '3:8 A value can’t begin with “@”'],
    ['an asterisk', ['title: *Bridge*'], '2:8 A value can’t begin with “*”'],
    ['text behind a quote', ['title: "Bridge" opens'], '2:17 Unexpected text behind the end of the value'],
    ['an apostrophe in single quotes', ["title: 'Mayor's car'"], '2:14 The quote ends at the apostrophe'],
    [
      'an open quote',
      ['title: "Bridge', 'date: 2024-04-07'],
      '2:8 The quote that opens with " is not closed',
    ],
    [
      'an open bracket',
      ['tags: [a, b', 'date: 2024-04-07'],
      '3:1 The list that opens with a bracket is not closed',
    ],
    ['a tab as indentation', ['author:', '\tname: Jane Doe'], '3:1 Unexpected tab at the start of the line'],
    ['a key twice', ['title: Bridge', 'title: Ferry'], '3:1 The key “title” stands twice'],
    ['a key without a space', ['title:Bridge', 'date: 2024-04-07'], '2:1 Expected “key: value”'],
    [
      'uneven items',
      ['authors:', '  - Jane Doe', ' - John Roe'],
      '4:1 This line is indented otherwise than its neighbours',
    ],
    ['a backslash', ['path: "\\q"'], '2:8 “\\q” means nothing in double quotes'],
  ])('says what is wrong with %s', (_, lines, expected) => {
    expect(faults(yaml(...lines))).toEqual([expected]);
  });

  it('tells every fault, not only the first, and knows the rest', () => {
    const text = yaml(
      'title: Mayor: no',
      'date: 2024-04-07',
      "kicker: 'It's'",
      'slug: "open',
      'tags: [a]',
      'tags: [b]',
    );
    expect(faults(text)).toEqual([
      '2:8 Unexpected second “: ” in this value',
      '4:12 The quote ends at the apostrophe',
      '5:7 The quote that opens with " is not closed',
      '7:1 The key “tags” stands twice',
    ]);
    expect(values(read(text))).toMatchObject({ date: '2024-04-07', tags: ['a'] });
  });

  it('survives brackets nested beyond measure and anchors that multiply', () => {
    expect(faults(yaml(`a: ${'['.repeat(50_000)}`))).toHaveLength(1);
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, index) => {
        const before = 'abcdefgh'.charAt(index);
        return `${key}: &${key} [${Array(10).fill(`*${before}`).join(', ')}]`;
      }),
    ];
    expect(faults(yaml(...bomb)).length).toBeGreaterThan(0);
  });
});

describe('TOML', () => {
  it('reads tables, dotted keys, arrays of tables and inline tables, each with its place', () => {
    const text = toml(
      'title = "Bridge"',
      'date = 2024-04-07 08:05:00Z',
      'a.b = 1',
      '[taxonomies]',
      'tags = ["x"]',
      '[extra]',
      'author = {name = "Jane"}',
      '[[extra.links]]',
      'n = 1',
      '[[extra.links]]',
      'n = 2',
    );
    const found = read(text);
    expect(found.kind).toBe('toml');
    expect(values(found)).toEqual({
      title: 'Bridge',
      date: '2024-04-07 08:05:00Z',
      a: { b: '1' },
      taxonomies: { tags: ['x'] },
      extra: { author: { name: 'Jane' }, links: [{ n: '1' }, { n: '2' }] },
    });
    expect(standing(text)).toContain('2024');
    expect(text.slice(found.bodyOffset)).toBe('Story.\n');
  });

  it.each([
    ['an open quote', ['title = "Bridge', 'draft = true'], ['2:9 The quote is not closed']],
    ['a value without quotes', ['title = Bridge'], ['2:9 Unexpected text without quotes']],
    ['a key twice', ['a = 1', 'a = 2'], ['3:1 The key “a” stands twice']],
    ['a table twice', ['[t]', 'x = 1', '[t]', 'y = 2'], ['4:1 The key “t” stands twice']],
    ['a day that is none', ['date = 2024-13-01'], ['2:8 There is no such date']],
    ['YAML in it', ['title: Bridge', 'draft = true'], ['2:1 Unexpected “:” behind the key']],
    ['a list without quotes', ['tags = [a, b]'], ['2:9 The list is not written right, or not closed']],
  ])('says what is wrong with %s', (_, lines, expected) => {
    expect(faults(toml(...lines))).toEqual(expected);
  });

  it('tells every fault, not only the first', () => {
    expect(
      faults(toml('title = Bridge', 'slug = "ok"', 'date = 2024-02-31', 'tags = ["a"]', 'x = "\\q"')).map(
        (fault) => fault.slice(0, 2),
      ),
    ).toEqual(['2:', '4:', '6:']);
  });
});
