import { findBeside, listYears, paginate, put } from './shared/shelves.js';
/* Puts the paper together once for a build: who is listed where, and what stands beside each article. */

/** Makes the edition of all articles, as Eleventy's collections have them. */
export function edit(collection) {
  const articles = collection.toSorted(newestFirst);
  const shelves = { section: new Map(), topic: new Map(), by: new Map(), day: new Map(), month: new Map() };
  for (const article of articles) {
    const { section, tags, authors } = article.data;
    const day = dayOf(article.date);
    put(shelves.section, section, article);
    for (const tag of tags) put(shelves.topic, tag, article);
    for (const author of authors) put(shelves.by, author, article);
    put(shelves.day, day, article);
    put(shelves.month, day.slice(0, 7), article);
  }
  const names = collection[0]?.data.people ?? new Map();
  const titles = { by: (name) => names.get(name) ?? name };
  return {
    articles,
    sections: [...shelves.section.keys()].sort(),
    bySection: shelves.section,
    beside: findBeside(articles, shelves.topic, ({ url }) => url),
    lists: [
      ...paginate('/latest/', 'Latest', articles),
      ...['section', 'topic', 'by'].flatMap((kind) =>
        [...shelves[kind]].flatMap(([name, shelf]) =>
          paginate(`/${kind}/${slugOf(name)}/`, (titles[kind] ?? String)(name), shelf),
        ),
      ),
      ...[...shelves.month, ...shelves.day].flatMap(([date, shelf]) =>
        paginate(`/archive/${date.replaceAll('-', '/')}/`, date, shelf),
      ),
    ],
    years: listYears(shelves),
  };
}

export function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

export function slugOf(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function newestFirst(a, b) {
  return b.date - a.date || (a.url < b.url ? -1 : 1);
}
