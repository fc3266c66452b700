import { getCollection } from 'astro:content';
import { findBeside, listYears, paginate, put } from '../../shared/shelves.js';

/* Puts the paper together once for a build: who is listed where, and what stands beside each article. */

let edition = null;

/** Gives the edition of all articles. Every page asks for it; only the first waits for it. */
export function readEdition() {
  edition ??= edit();
  return edition;
}

async function edit() {
  const profiles = new Map((await getCollection('authors')).map(({ id, data }) => [id, data.name]));
  const nameOf = (author) => profiles.get(author) ?? author;
  const articles = (await getCollection('articles'))
    .map((article) => tell(article, nameOf))
    .sort(newestFirst);
  const shelves = { section: new Map(), topic: new Map(), by: new Map(), day: new Map(), month: new Map() };
  for (const article of articles) {
    put(shelves.section, article.section.name, article);
    for (const { name } of article.topics) put(shelves.topic, name, article);
    for (const { author } of article.authors) put(shelves.by, author, article);
    put(shelves.day, article.iso, article);
    put(shelves.month, article.iso.slice(0, 7), article);
  }
  const sections = [...shelves.section.keys()].sort().map((name) => ({
    name,
    href: hrefOf('section', name),
    articles: shelves.section.get(name),
  }));
  return {
    articles,
    sections,
    beside: findBeside(articles, shelves.topic, ({ id }) => id),
    lists: [
      ...paginate('/latest/', 'Latest', articles),
      ...['section', 'topic', 'by'].flatMap((kind) =>
        [...shelves[kind]].flatMap(([name, shelf]) =>
          paginate(hrefOf(kind, name), kind === 'by' ? nameOf(name) : name, shelf),
        ),
      ),
      ...[...shelves.month, ...shelves.day].flatMap(([date, shelf]) => paginate(dateHref(date), date, shelf)),
    ],
    years: listYears(shelves),
  };
}

export function dateHref(date) {
  return `/archive/${date.replaceAll('-', '/')}/`;
}

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);

function tell({ id, data }, nameOf) {
  const { title, date, section, tags, authors, summary } = data;
  const iso = date.toISOString().slice(0, 10);
  return {
    id,
    iso,
    date: `${NAMES[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
    href: `/${iso.replaceAll('-', '/')}/${id.split('/').at(-1)}/`,
    title,
    summary,
    section: { name: section, href: hrefOf('section', section) },
    topics: tags.map((name) => ({ name, href: hrefOf('topic', name) })),
    authors: authors.map((author) => ({ author, name: nameOf(author), href: hrefOf('by', author) })),
    byline: `By ${authors.map(nameOf).join(' and ')}`,
  };
}

function hrefOf(kind, name) {
  return `/${kind}/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}/`;
}

function newestFirst(a, b) {
  if (a.iso !== b.iso) return a.iso < b.iso ? 1 : -1;
  return a.href < b.href ? -1 : 1;
}
