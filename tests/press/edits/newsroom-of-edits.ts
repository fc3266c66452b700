import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeStory, seededChance } from '../../../src/commands/bench-copy.ts';

/** A newsroom on the disk that is edited at random, the same way for the same seed. */
export interface EditedNewsroom {
  readonly folder: string;
  /** Does one thing that a newsroom does, and says what. */
  readonly edit: () => string;
}

const DRAWINGS = ['red', 'blue', 'green'].map(
  (colour, index) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${600 + index * 200}" height="400"><rect width="600" height="400" fill="${colour}"/></svg>`,
);

const SITES = [
  'name: The Marrowport Courant\nurl: https://courant.example\nlanguage: en\ntimeZone: America/New_York\ncards: 6\ndata: true\nepub: latest\nintegrity: true\nhosts: [apache, caddy, nginx, vercel]\n',
  'name: The Marrowport Courier\nurl: https://courant.example\nlanguage: en\ntimeZone: America/New_York\nhosts: [github-pages]\n',
  'name: The Marrowport Courant\nurl: https://courant.example\nlanguage: en\ntimeZone: Asia/Tokyo\nsections: [World, Local, Sport]\nasReceived: false\ncards: all\n',
  'name: El Correo\nurl: https://courant.example/\nbase: /paper/\nlanguage: es\ntimeZone: Europe/Madrid\nsections:\n  - name: Locales\n    slug: local\n    aliases: [Local]\nnavigation:\n  - title: Todo\n    href: /archive/\n',
];

/** Lays out a newsroom of invented stories, and gives the hand that edits it. */
export function openNewsroom(folder: string, seed: number): EditedNewsroom {
  const chance = seededChance(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from');
    return item;
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const stories = () =>
    readdirSync(join(folder, 'articles'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|txt)$/.test(path))
      .map((path) => `articles/${path.replaceAll('\\', '/')}`)
      .sort();
  const markdown = () => stories().filter((path) => path.endsWith('.md'));
  let number = 0;
  const addStory = () => {
    number += 1;
    const { path, text } = makeStory(number, chance);
    write(`articles/${path}`, text);
    return path;
  };
  const setField = (path: string, line: string) => {
    const name = line.slice(0, line.indexOf(':'));
    const [, head = '', body = ''] = read(path).split(/^---$/m);
    const kept = head.split('\n').filter((one) => one !== '' && !one.startsWith(`${name}:`));
    write(path, `---\n${[...kept, line].join('\n')}\n---${body}`);
    return path;
  };
  const days = (from: number) => new Date(Date.UTC(2025, 5, from)).toISOString().slice(0, 10);

  for (let count = 0; count < 9; count += 1) addStory();
  write('site.yml', SITES[0] ?? '');
  write('media/chart.svg', DRAWINGS[0] ?? '');
  write('authors/ada.yml', 'name: Ada Abara\nrole: Reporter\n');
  write('pages/about.md', '# About us\n\nWe print [what happens](/latest/).\n');

  const edits: Readonly<Record<string, () => unknown>> = {
    'adds a story': addStory,
    'adds a second story': addStory,
    'mends a word': () => {
      const path = pick(stories());
      write(path, read(path).replace(/\b(opens|delays|repairs)\b/, 'reopens'));
    },
    'sets a new headline': () =>
      setField(pick(markdown()), `title: A new headline ${Math.floor(chance() * 3)}`),
    'renames a file': () => {
      const path = pick(stories());
      const target = path.replace(/(\.\w+)$/, `-${Math.floor(chance() * 90)}$1`);
      renameSync(join(folder, path), join(folder, target));
    },
    'deletes a story': () => stories().length > 4 && rmSync(join(folder, pick(stories()))),
    'moves a story to another section': () =>
      setField(pick(markdown()), `section: ${pick(['World', 'Local', 'Harbour'])}`),
    'gives a story a topic': () =>
      setField(pick(markdown()), `tags: [${pick(['ferries', 'bridges', 'grain'])}]`),
    'puts a story in a series': () => setField(pick(markdown()), 'series: The Long Winter'),
    'gives a story a priority': () => setField(pick(markdown()), `priority: ${pick([1, 2, 3])}`),
    'corrects a story': () =>
      setField(
        pick(markdown()),
        `corrections: [{ date: ${days(1)}, text: "It was ${Math.floor(chance() * 9)}.", type: correction }]`,
      ),
    'withdraws a story': () => setField(pick(markdown()), `status: ${pick(['withdrawn', 'published'])}`),
    'puts a story under embargo': () =>
      setField(pick(markdown()), `embargo: ${days(Math.floor(chance() * 60))}`),
    'lets a story expire': () => setField(pick(markdown()), `expires: ${days(Math.floor(chance() * 60))}`),
    'leads an old address to a story': () =>
      setField(pick(markdown()), `aliases: [/old/${Math.floor(chance() * 4)}/]`),
    'shows a picture': () =>
      setField(pick(markdown()), 'image: { src: /media/chart.svg, alt: A chart., credit: The paper }'),
    'replaces the picture': () => write('media/chart.svg', pick(DRAWINGS)),
    'takes the picture away': () => rmSync(join(folder, 'media/chart.svg'), { force: true }),
    'links one story to another': () => {
      const path = pick(markdown());
      write(
        path,
        `${read(path)}\n\nSee [the other story](/${pick(stories())}) and [the list](/section/world/).\n`,
      );
    },
    'has two people of one name': () => setField(pick(markdown()), 'authors: [Ada Abara, Jun Jansma]'),
    'changes an author': () =>
      write(
        'authors/ada.yml',
        `name: ${pick(['Ada Abara', 'Ada Abara-Lund'])}\naliases: [Ada Abara]\nrole: ${pick(['Reporter', 'Editor'])}\nbio: She has *${Math.floor(chance() * 9)}* boats.\n`,
      ),
    'takes an author away': () => rmSync(join(folder, 'authors/ada.yml'), { force: true }),
    'changes an agency': () =>
      write(
        'agencies/ap.yml',
        `name: AP\nslug: ap\nfullName: ${pick(['The Associated Press', 'Associated Press'])}\nusageTerms: ${pick(['Not for resale.', 'Ask first.'])}\nrights: ${pick(['{ text: false, snippet: false }', '{ index: false, feeds: false }', '{ expires: 90 days }', '{}'])}\n`,
      ),
    'changes the settings': () => write('site.yml', pick(SITES)),
    'rewrites a page': () => write('pages/about.md', `# About ${pick(['us', 'them'])}\n\nWords.\n`),
    'adds a page': () => write(`pages/extra-${Math.floor(chance() * 3)}.md`, '# Extra\n\nMore words.\n'),
    'touches a file': () => {
      const path = pick(stories());
      write(path, read(path));
    },
  };
  return {
    folder,
    edit: () => {
      const name = pick(Object.keys(edits));
      edits[name]?.();
      return name;
    },
  };
}
