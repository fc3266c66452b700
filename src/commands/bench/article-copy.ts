/** A made-up article: its path in `articles/` and its text. */
export interface MadeArticle {
  readonly path: string;
  readonly text: string;
}

const split = (words: string): readonly string[] => words.split(' ');

const THINGS = split(
  'harbor council river budget school bridge market ferry storm clinic orchard library vote tram winter grain museum station valley quarry canal theater forest airport prison pension vaccine mine reef glacier dialect census strike tunnel wetland archive cathedral stadium dairy ballot',
);
const DOES = split(
  'opens delays repairs counts moves closes funds floods restores questions sells maps loses guards renames',
);
const FIRST = split(
  'Ada Bruno Chidi Dalia Emil Farah Goran Hana Ivo Jun Katya Leif Mona Nils Oren Petra Quim Rosa Sami Tove',
);
const LAST = split(
  'Abara Brandt Castell Dimitrov Eriksen Fonseca Garrow Halloran Ivanic Jansma Kovac Lindqvist Marchetti Nwosu Okafor Pereira Quist Rahimi Stannard Vashti',
);
const SECTIONS = ['World', 'Local', 'Business', 'Science', 'Sport', 'Culture'] as const;

/** Every name that signs: 400. Every tenth has a file in `authors/`. */
const PEOPLE = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`));

/** The people with a file in `authors/`: articles name them by its name. */
export const STAFF: readonly { readonly slug: string; readonly name: string }[] = PEOPLE.filter(
  (_, index) => index % 10 === 0,
).map((name) => ({ slug: slugOf(name), name }));

const SIGNATURES = new Map(STAFF.map(({ slug, name }) => [name, slug]));

/** The first day of the archive, and as many days as the articles are spread over: ten years. */
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3652;

/** Makes an article of about 5 kB, in Markdown with front matter that Hugo, Eleventy and Astro read too. */
export function makeArticle(number: number, chance: () => number, day = pickDay(chance)): MadeArticle {
  const pick = (words: readonly string[]) => words[Math.floor(chance() * words.length)] ?? '';
  const sentence = () =>
    `The ${pick(THINGS)} ${pick(DOES)} the ${pick(THINGS)} near the old ${pick(THINGS)}, said ${pick(PEOPLE)}, who has run the ${pick(THINGS)} since the ${pick(THINGS)} closed.`;
  const paragraph = () => [sentence(), sentence(), sentence(), sentence()].join(' ');
  const title = `${capitalize(pick(THINGS))} ${pick(DOES)} ${pick(THINGS)} no. ${number}`;
  const authors = chance() < 0.3 ? [pick(PEOPLE), pick(PEOPLE)] : [pick(PEOPLE)];
  const head = [
    '---',
    `title: "${title}"`,
    `date: ${day}`,
    `authors: [${[...new Set(authors)].map((name) => SIGNATURES.get(name) ?? name).join(', ')}]`,
    `section: ${pick(SECTIONS)}`,
    `tags: [${[...new Set([pick(THINGS), pick(THINGS)])].join(', ')}]`,
    `summary: "${sentence()}"`,
    '---',
  ].join('\n');
  const body = [
    ...[paragraph(), paragraph(), paragraph()],
    `## The ${pick(THINGS)} and the ${pick(THINGS)}`,
    paragraph(),
    `> The ${pick(THINGS)} was *never* closed, and the ${pick(THINGS)} knows it.`,
    ...[paragraph(), paragraph()],
    `- one **${pick(THINGS)}**\n- two [${pick(THINGS)}](https://example.org/${pick(THINGS)})\n- three ${pick(THINGS)}`,
    ...[paragraph(), paragraph(), paragraph(), paragraph()],
  ];
  return {
    path: `${day.replaceAll('-', '/')}/${slugOf(title)}.md`,
    text: `${[head, ...body].join('\n\n')}\n`,
  };
}

function pickDay(chance: () => number): string {
  return new Date(FIRST_DAY + Math.floor(chance() * DAYS) * 86_400_000).toISOString().slice(0, 10);
}

function slugOf(words: string): string {
  return words.toLowerCase().replaceAll('.', '').replaceAll(' ', '-');
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** What `site.yml` holds. */
export const SITE = `name: The Bench Gazette
url: https://gazette.example
language: en
timeZone: UTC
copyright: { holder: The Bench Gazette }
sections: [${SECTIONS.join(', ')}]
`;
