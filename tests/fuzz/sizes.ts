import { pressCopy } from './press-copy.ts';

/** A kind of copy that may be long without end. */
export interface Growth {
  readonly name: string;
  /** How often the piece stands in the large one; in the small one a quarter as often. */
  readonly count: number;
  readonly write: (count: number) => string;
  readonly ending?: 'txt';
}

const head = '---\ntitle: Lamps\ndate: 2024-03-05\n---\n';
const times = (piece: string, count: number) => piece.repeat(count);
const each = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const body = (piece: string) => (count: number) => head + times(piece, count);
const wire = (piece: string) => (count: number) => `By Ada Stone\n\n${times(piece, count)}`;

/** Copy that may be long without end. At four times the size it may take four times as long, and some. */
export const growths: readonly Growth[] = [
  { name: 'one line of words', count: 50_000, write: body('the lamps ') },
  { name: 'one line of wire words', count: 50_000, write: wire('the lamps '), ending: 'txt' },
  { name: 'one word', count: 250_000, write: body('a') },
  { name: 'paragraphs', count: 10_000, write: body('The lamps are lit.\n\n') },
  { name: 'wire paragraphs', count: 10_000, write: wire('The lamps are lit.\n\n'), ending: 'txt' },
  { name: 'lines', count: 20_000, write: body('The lamps are lit.\n') },
  { name: 'wire lines', count: 20_000, write: wire('The lamps are lit.\n'), ending: 'txt' },
  { name: 'headings', count: 12_500, write: body('## Lamps\n') },
  { name: 'headings of their own', count: 12_500, write: (n) => head + each(n, (i) => `## Lamp ${i}\n\n`) },
  { name: 'list items', count: 5000, write: body('- lamp\n') },
  { name: 'nested list', count: 25, write: (n) => head + each(n, (i) => `${times('  ', i)}- lamp\n`) },
  { name: 'lists of four levels', count: 1000, write: body('- a\n  - b\n    - c\n      - d\n') },
  { name: 'nested quotes', count: 25, write: (n) => `${head + times('> ', n)}lamp` },
  { name: 'quotes in quotes', count: 5000, write: (n) => `${head + times('> ', n)}lamp` },
  { name: 'quotes', count: 5000, write: body('> lamp\n\n') },
  { name: 'footnotes', count: 1000, write: (n) => head + each(n, (i) => `Lamp[^${i}]\n\n[^${i}]: lit\n\n`) },
  { name: 'calls of one footnote', count: 1000, write: (n) => `${head + times('Lamp[^1]\n\n', n)}[^1]: lit` },
  { name: 'links', count: 5000, write: body('[lamp](lamp.md)\n\n') },
  { name: 'links in one paragraph', count: 1000, write: body('[lamp](lamp.md) ') },
  {
    name: 'links by reference',
    count: 2000,
    write: (n) => head + each(n, (i) => `[l${i}]\n\n[l${i}]: /${i}\n\n`),
  },
  { name: 'bare addresses', count: 5000, write: body('https://x.example/a \n') },
  { name: 'pictures', count: 2000, write: body('![Lamp](lamp.jpg)\n\n') },
  { name: 'pictures in one paragraph', count: 500, write: body('![Lamp](lamp.jpg) ') },
  ...[
    '<',
    '[',
    '*',
    '_',
    '&',
    '`',
    '~',
    '!',
    '\\',
    '|',
    ']',
    '(',
    '"',
    "'",
    '-',
    '.',
    '{{',
    '{%',
    '<!',
    '<?',
    '&#',
    '$',
    '^',
    '@',
    ':',
    '©',
  ].map((sign) => ({ name: `many ${sign}`, count: 25_000, write: body(sign) })),
  ...[
    '< ',
    '[ ',
    '* ',
    '_ ',
    '& ',
    '` ',
    '"a ',
    '<a ',
    '<b>',
    '[a](',
    '![a](',
    'a@',
    '`a',
    'a*',
    '*a',
    '_a',
    '{{ ',
    '{% ',
    '<!--',
    '[^',
    '](',
    '&amp',
  ].map((sign) => ({ name: `many “${sign}”`, count: 12_500, write: body(sign) })),
  ...[
    'By ',
    'and ',
    'CNN ',
    '© ',
    'CNN — ',
    '(Reuters) - ',
    'March 4, ',
    '(Reporting by ',
    'Ada Stone, ',
    'LIMA ',
    '(',
    '-- ',
    '* ',
    'Copyright ',
    '. ',
  ].map((sign) => ({
    name: `wire, many “${sign}”`,
    count: 12_500,
    write: (n: number) => times(sign, n),
    ending: 'txt' as const,
  })),
  ...[
    'By Ada Stone\n',
    'Slug: a\n',
    '* point\n',
    'March 4, 2024\n',
    '(Adds details)\n',
    'Correction: It was a lamp.\n\n',
    'LIMA (AP) — Lamps.\n\n',
    'CNN’s Ada Stone contributed to this report.\n\n',
    'The-CNN-Wire\n',
    '© 2024 Cable News Network, Inc. All rights reserved.\n\n',
    '(Reporting by Ada Stone; Editing by Ben Reed)\n\n',
    'This story has been updated.\n\n',
    '###\n\n',
    'Associated Press\n\n',
  ].map((line) => ({
    name: `wire, many lines “${line.trim()}”`,
    count: 1000,
    write: (n: number) => times(line, n),
    ending: 'txt' as const,
  })),
  { name: 'closed tags', count: 5000, write: body('<b>lamp</b> ') },
  { name: 'tags in blocks', count: 2000, write: body('<div>lamp</div>\n\n') },
  {
    name: 'table rows',
    count: 2500,
    write: (n) => `${head}| a | b |\n|---|---|\n${times('| lamp | lit |\n', n)}`,
  },
  {
    name: 'table columns',
    count: 500,
    write: (n) => `${head}|${times(' a |', n)}\n|${times('---|', n)}\n|${times(' b |', n)}\n`,
  },
  {
    name: 'HTML table rows',
    count: 2500,
    write: (n) => `${head}<table>${times('<tr><td>lamp<td>lit', n)}</table>`,
  },
  { name: 'spaces in a line', count: 100_000, write: (n) => `${head}lamp${times(' ', n)}lamp` },
  { name: 'spaces before a line', count: 25_000, write: (n) => `${head}lamp\n${times(' ', n)}lamp` },
  { name: 'spaces after lines', count: 2500, write: body(`lamp${times(' ', 100)}\n`) },
  {
    name: 'wire, spaces in a line',
    count: 100_000,
    write: (n) => `By Ada${times(' ', n)}Stone\n\nlamp${times(' ', n)}lamp`,
    ending: 'txt',
  },
  {
    name: 'wire, tabs',
    count: 100_000,
    write: (n) => `${times('\t', n)}lamp\n\n${times('\t', n)}`,
    ending: 'txt',
  },
  { name: 'no-break spaces', count: 50_000, write: (n) => `${head}lamp${times('\u00a0', n)}lamp` },
  { name: 'blank lines', count: 100_000, write: (n) => `${head}lamp${times('\n', n)}lamp` },
  {
    name: 'keys of YAML',
    count: 2000,
    write: (n) => `---\ntitle: Lamps\n${each(n, (i) => `k${i}: v\n`)}---\nLamps.`,
  },
  {
    name: 'keys of TOML',
    count: 2000,
    write: (n) => `+++\ntitle = "Lamps"\n${each(n, (i) => `k${i} = 1\n`)}+++\nLamps.`,
  },
  {
    name: 'broken keys of YAML',
    count: 1000,
    write: (n) => `---\ntitle: Lamps\n${each(n, (i) => `k${i}: "v\n`)}---\nLamps.`,
  },
  {
    name: 'tables of TOML',
    count: 1000,
    write: (n) => `+++\n${each(n, (i) => `[t${i}]\na = 1\n`)}+++\nLamps.`,
  },
  {
    name: 'topics',
    count: 2000,
    write: (n) => `---\ntitle: Lamps\ntopics:\n${each(n, (i) => `  - t${i}\n`)}---\nLamps.`,
  },
  {
    name: 'authors',
    count: 1000,
    write: (n) => `---\ntitle: Lamps\nauthors:\n${each(n, (i) => `  - Ada Stone ${i}\n`)}---\nLamps.`,
  },
  { name: 'a long title', count: 25_000, write: (n) => `---\ntitle: "${times('lamp ', n)}"\n---\nLamps.` },
  {
    name: 'a long byline',
    count: 2500,
    write: (n) => `---\ntitle: Lamps\nauthor: "${times('Ada Stone, ', n)}"\n---\nLamps.`,
  },
  { name: 'template tags', count: 2500, write: body('{{< youtube x >}}\n\n') },
  { name: 'bad bytes', count: 50_000, write: body('â€™') },
];

/** What one kind of copy took. */
export interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly small: number;
  readonly large: number;
}

/** Measures one kind of copy: the least of some runs, in milliseconds. */
export function measure({ name, count, write, ending = undefined }: Growth): Measured {
  const path = `articles/2024-03-05-lamps.${ending ?? 'md'}`;
  const [small, large] = [Math.ceil(count / 4), count].map((size) => new TextEncoder().encode(write(size)));
  if (!small || !large) throw new Error(name);
  const time = (bytes: Uint8Array) => {
    const start = process.cpuUsage();
    pressCopy({ path, bytes });
    return process.cpuUsage(start).user / 1000;
  };
  time(small);
  const least = (bytes: Uint8Array, runs: number) =>
    Math.min(...Array.from({ length: runs }, () => time(bytes)));
  const first = least(small, 2);
  const before = least(large, 1);
  return {
    name,
    bytes: large.length,
    small: first,
    large: before < 1000 ? Math.min(before, least(large, 1)) : before,
  };
}

/** Shorter times than this tell nothing of how they grow. */
const SHORT = 150;
/** Four times the copy may take so many times as long. */
const STEEPEST = 8;

/** Prints how long each kind takes at its size and four times that. Gives the exit code. */
export async function testSizes(tell: (line: string) => void): Promise<number> {
  let steep = 0;
  tell('copy                                                 kB      n ms     4n ms   4n/n');
  for (const growth of growths) {
    const { name, bytes, small, large } = measure(growth);
    const isSteep = large > SHORT && large / small > STEEPEST;
    if (isSteep) steep += 1;
    const figures = [
      (bytes / 1000).toFixed(0),
      small.toFixed(1),
      large.toFixed(1),
      (large / small).toFixed(1),
    ];
    tell(
      `${name.slice(0, 46).padEnd(46)} ${figures.map((one) => one.padStart(9)).join('')}${isSteep ? '  ✗' : ''}`,
    );
  }
  return steep === 0 ? 0 : 1;
}
