/** Gives numbers between 0 and 1 that look like chance and are the same for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'harbor council river budget school bridge market ferry storm clinic orchard library vote tram winter grain museum station valley quarry'.split(
    ' ',
  );
const VERBS = 'opens delays repairs counts moves closes funds floods restores questions'.split(' ');
const FIRST = 'Ada Bruno Chidi Dalia Emil Farah Goran Hana Ivo Jun'.split(' ');
const LAST = 'Abara Brandt Castell Dimitrov Eriksen Fonseca Garrow Halloran Ivanic Jansma'.split(' ');
const PLACES = ['QUITO, Ecuador', 'BERGEN, Norway', 'NAIROBI, Kenya', 'HALIFAX, Nova Scotia', 'OSAKA, Japan'];
const SECTIONS = ['World', 'Local', 'Business', 'Sport', 'Culture'];

/** Days from 1 January 2015 that the stories are spread over. */
const DAYS = 3650;

/**
 * Makes a story of some 5 kB, every third as raw wire copy, the others with front matter.
 * Gives its path in `articles/` and its text.
 */
export function makeStory(number: number, chance: () => number): { path: string; text: string } {
  const pick = (words: readonly string[]) => words[Math.floor(chance() * words.length)] ?? '';
  const name = () => `${pick(FIRST)} ${pick(LAST)}`;
  const sentence = () =>
    `The ${pick(WORDS)} ${pick(VERBS)} the ${pick(WORDS)} near the old ${pick(WORDS)}, said ${name()}, who has run the ${pick(WORDS)} since the ${pick(WORDS)} closed.`;
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(chance() * DAYS))).toISOString().slice(0, 10);
  const headline = `${pick(WORDS)} ${pick(VERBS)} ${pick(WORDS)} ${number}`;
  const paragraphs = Array.from({ length: 12 }, () =>
    [sentence(), sentence(), sentence(), sentence()].join(' '),
  );
  const path = `${day.slice(0, 4)}/${day.slice(5, 7)}/${headline.replaceAll(' ', '-')}`;
  if (number % 3 === 0) {
    const lede = `${pick(PLACES)} (AP) — ${paragraphs.shift()}`;
    const notice = `Copyright ${day.slice(0, 4)} The Associated Press. All rights reserved.`;
    return {
      path: `${path}.txt`,
      text: [`date ${day} By ${name()} and ${name()}, AP`, lede, ...paragraphs, notice].join('\n\n'),
    };
  }
  const frontMatter = `---\ntitle: ${headline}\ndate: ${day}\nauthors: [${name()}]\nsection: ${pick(SECTIONS)}\ntags: [${pick(WORDS)}, ${pick(WORDS)}]\n---`;
  paragraphs.splice(
    4,
    0,
    `## The ${pick(WORDS)}`,
    `- one **${pick(WORDS)}**\n- two [${pick(WORDS)}](https://example.org/)`,
  );
  return { path: `${path}.md`, text: [frontMatter, ...paragraphs].join('\n\n') };
}
