import fc from 'fast-check';
import { fieldNames } from '../../src/article/fields/names.ts';
import { anySigns, hostileHtml, strangeSigns, words } from './hostile-pieces.ts';

/** Keys that mean something, and keys that JavaScript, YAML and TOML have their own thoughts about. */
const keys = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(fieldNames).flat()) },
  fc.constantFrom(
    ...[
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      'toString',
      'valueOf',
      '<<',
      'length',
      'then',
      '',
    ],
    ...['a.b', '"quoted key"', '? x', '!!str a', '*a', '&a a', '1', 'null', 'ключ', 'byline', 'extra'],
  ),
);

const scalars = fc.oneof(
  fc.constantFrom(
    ...[
      'Lamps',
      '"Lamps: lit"',
      "'it''s'",
      'Ada Stone',
      '[Ada Stone, "Ben Reed"]',
      '[[a, [b]], {c: d}]',
      '{name: Ada Stone, url: "javascript:x"}',
    ],
    ...[
      '2024-03-05',
      '2024-03-05T10:00:00+25:00',
      '2024-02-31',
      '"2024-03-05 10:00"',
      'true',
      'no',
      'null',
      '~',
      '42',
      '-0',
      '.inf',
      '0x1F',
    ],
    ...[
      '1e999',
      '99999999999999999999',
      'draft',
      'withdrawn',
      '/old/path/',
      '../../../etc/passwd',
      '//evil.example/',
      'https://x.example/a',
    ],
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      'boats.jpg',
      '/media/../../x.png',
      'file:///etc/passwd',
      '© 2024 The Harbor. All rights reserved.',
    ],
    ...[
      '&a [x, x]',
      '*a',
      '*none',
      '!!binary aGk=',
      '!!js/function "x"',
      '!!set {a, b}',
      '|\n  line\n  line',
      '>-\n  folded',
      '"\\u0000\\ud800"',
    ],
    ...[
      '{__proto__: {polluted: true}}',
      '{constructor: {prototype: {x: 1}}}',
      '[',
      '{',
      '"',
      "'",
      '%',
      '@x',
      '- a',
      '#',
      'xx-klingon',
      'ar',
      'zh-Hant',
    ],
    ...[
      '[a, b',
      '"""',
      "'''",
      '{ date = 2024-03-05 }',
      '[1, "a", 2024-03-05]',
      '07:32:00',
      '1979-05-27T07:32:00Z',
      '""',
    ],
  ),
  fc.constantFrom(...words, ...strangeSigns, ...hostileHtml),
  anySigns,
);

const yamlPair = fc.tuple(keys, scalars).map(([key, value]) => `${key}: ${value}`);
const yamlList = fc
  .tuple(keys, fc.array(scalars, { maxLength: 4 }))
  .map(([key, values]) => `${key}:\n${values.map((value) => `  - ${value}`).join('\n')}`);
const yamlMap = fc
  .tuple(keys, fc.array(yamlPair, { maxLength: 3 }))
  .map(([key, pairs]) => `${key}:\n${pairs.map((pair) => `  ${pair}`).join('\n')}`);
const yamlOther = fc.constantFrom(
  'base: &base {title: Merged, __proto__: {x: 1}}\n<<: *base',
  '<<: [*base, *none]',
  'a: &a [*a]',
  'a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\ntopics: *c',
  '%YAML 1.1',
  '...',
  '--- ',
  '\tkey: tab',
  '# a note',
  'no colon here',
);
const tomlPair = fc.tuple(keys, scalars).map(([key, value]) => `${key} = ${value}`);
const tomlOther = fc.constantFrom(
  '[extra]',
  '[[authors]]',
  'name = "Ada Stone"',
  '[__proto__]',
  '__proto__.polluted = true',
  'constructor.prototype.x = 1',
  '[taxonomies]',
  'tags = ["a", "b"]',
  'title = """\na\nb"""',
  '[a.b.c]',
  '[a]',
);
const date = fc.constantFrom('date: 2024-03-05', 'date: 2024-03-05T10:00:00Z', 'title: Lamps', '');

const yaml = fc
  .tuple(date, fc.array(fc.oneof(yamlPair, yamlList, yamlMap, yamlOther), { maxLength: 8 }))
  .map(([first, rest]) => ['---', first, ...rest, '---', ''].join('\n'));
const toml = fc
  .array(fc.oneof({ weight: 3, arbitrary: tomlPair }, tomlOther), { maxLength: 8 })
  .map((rest) => ['+++', 'date = 2024-03-05', ...rest, '+++', ''].join('\n'));
const unclosed = yaml.map((text) => text.replace(/---\n$/, ''));

/** Front matter in YAML or TOML, right and wrong. */
export const frontMatter = fc.oneof(
  { weight: 6, arbitrary: yaml },
  { weight: 3, arbitrary: toml },
  { weight: 1, arbitrary: unclosed },
);
