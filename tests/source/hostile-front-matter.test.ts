import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/source/front-matter.ts';
import type { Located } from '../../src/source/located.ts';
import { compileCopy } from '../support/desk.ts';
import { sourceOf } from '../support/source.ts';

const yaml = (...lines: readonly string[]) =>
  readFrontMatter(sourceOf(`---\n${lines.join('\n')}\n---\nA story.\n`));
const toml = (...lines: readonly string[]) =>
  readFrontMatter(sourceOf(`+++\n${lines.join('\n')}\n+++\nA story.\n`));

function told(value: Located | undefined): unknown {
  if (!value) return undefined;
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(told);
  return value.entries.map((entry) => [entry.key, told(entry.value)]);
}
const entriesOf = ({ entries }: ReturnType<typeof yaml>) =>
  entries.map(({ key, value }) => [key, told(value)]);
const timeOf = (work: () => unknown) => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
};

describe('anchors that multiply', () => {
  const nines = (level: string, below: string) => `${level}: &${level} [${Array(9).fill(below).join(', ')}]`;
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghi'].map((level, at) => nines(level, `*${'abcdefgh'[at]}`)),
  ];

  it('are told, and come to an end', () => {
    const { findings } = yaml('title: Lamps', ...bomb);
    expect(findings.map(({ message }) => message).join()).toContain('multiply it beyond measure');
  });

  it('that lead into themselves come to an end', () => {
    expect(yaml('a: &a [*a]').findings.map(({ message }) => message)).toHaveLength(1);
    expect(yaml('a: &a {b: *a}').findings).toHaveLength(1);
    expect(yaml('a: &a', '  <<: *a').findings).toHaveLength(1);
  });

  it('multiply in merges no further than anywhere else', () => {
    const merges = Array.from({ length: 40 }, (_, at) =>
      at === 0 ? 'm0: &m0 {a: 1, b: 2}' : `m${at}: &m${at} {x: *m${at - 1}, y: *m${at - 1}, <<: *m${at - 1}}`,
    );
    expect(yaml(...merges).findings.length).toBeGreaterThan(0);
  });

  it('cost no more than what they stand for', () => {
    const aliases = (count: number) =>
      yaml('a: &a Ada Stone', 'topics:', ...Array.from({ length: count }, () => '  - *a'));
    timeOf(() => aliases(500));
    expect(timeOf(() => aliases(8000))).toBeLessThan(4000);
    expect(aliases(3).findings).toEqual([]);
  });
});

describe('merge keys', () => {
  it('add what is not there, the nearest first', () => {
    expect(entriesOf(yaml('base: &base {title: Old, kicker: K}', '<<: *base', 'title: New'))).toEqual([
      [
        'base',
        [
          ['title', 'Old'],
          ['kicker', 'K'],
        ],
      ],
      ['title', 'New'],
      ['kicker', 'K'],
    ]);
  });

  it('take a list of maps, each name from the first that has it', () => {
    const read = yaml('a: &a {kicker: A}', 'b: &b {kicker: B, slug: b}', '<<: [*a, *b]');
    expect(read.findings).toEqual([]);
    expect(entriesOf(read).slice(2)).toEqual([
      ['kicker', 'A'],
      ['slug', 'b'],
    ]);
  });

  it('are no way to say something twice', () => {
    expect(
      entriesOf(yaml('slug: a', '<<: {title: A}', '<<: {title: B}')).filter(([key]) => key === 'title'),
    ).toEqual([['title', 'A']]);
  });
});

describe('names that JavaScript has its own thoughts about', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '__defineGetter__',
  ];

  it.each(names)('“%s” is a key like any other in YAML', (name) => {
    const read = yaml(`${name}: {polluted: true}`, `other: {${name}: {polluted: true}}`, `<<: {x${name}: 1}`);
    expect(read.findings).toEqual([]);
    expect(entriesOf(read)[0]).toEqual([name, [['polluted', 'true']]]);
    expect('polluted' in {}).toBe(false);
  });

  it.each(names)('“%s” is a key like any other in TOML', (name) => {
    const read = toml(
      `${name}.polluted = true`,
      `[other.${name}]`,
      'polluted = true',
      `[[${name}s]]`,
      'a = 1',
    );
    expect(read.findings).toEqual([]);
    expect(entriesOf(read)[0]).toEqual([name, [['polluted', 'true']]]);
    expect('polluted' in {}).toBe(false);
  });

  it.each(names)('“%s” may be a headline, a section, a topic, a slug, a status and an author', (name) => {
    const { record } = compileCopy(
      'articles/a.md',
      `---\ntitle: ${name}\ndate: 2024-04-07\nsection: ${name}\ntopics: [${name}]\nslug: ${name}\nauthor: Ada ${name}\nseries: ${name}\nlanguage: ${name}\n---\nLamps[^${name}] are [lit][${name}].\n\n[^${name}]: Yes.\n\n[${name}]: https://a.example/\n`,
    );
    expect(record).toMatchObject({ section: { name }, topics: [{ name }], series: { name } });
    expect(record?.body?.html).toContain('href="https://a.example/"');
    expect('polluted' in {}).toBe(false);
  });
});

describe('front matter without end', () => {
  it.each([
    ['keys of YAML', (count: number) => yaml(...Array.from({ length: count }, (_, at) => `k${at}: v`))],
    ['keys of TOML', (count: number) => toml(...Array.from({ length: count }, (_, at) => `k${at} = 1`))],
    [
      'tables of TOML',
      (count: number) => toml(...Array.from({ length: count }, (_, at) => `[t${at}]\na.b = 1`)),
    ],
    ['brackets', (count: number) => yaml(`a: ${'['.repeat(count)}`)],
    ['brackets of TOML', (count: number) => toml(`a = ${'['.repeat(count)}`)],
    ['faults of TOML', (count: number) => toml(...Array.from({ length: count }, (_, at) => `k${at} = `))],
    ['faults of YAML', (count: number) => yaml(...Array.from({ length: count }, (_, at) => `k${at}: "v`))],
  ])('is read in time that grows with it: %s', (_, read) => {
    read(100);
    const small = timeOf(() => read(1000));
    const large = timeOf(() => read(4000));
    expect(large < 500 || large / small < 12, `${small} ms, ${large} ms`).toBe(true);
  });
});
