/* Puts the paper together once for a build: who is listed where, and what stands beside each article. */

const PAGE = 50;

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
    beside: findBeside(articles, shelves.topic),
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

function put(shelf, name, article) {
  const list = shelf.get(name);
  if (list) list.push(article);
  else shelf.set(name, [article]);
}

function paginate(href, title, articles) {
  const last = Math.ceil(articles.length / PAGE);
  const hrefOf = (number) => (number === 1 ? href : `${href}page/${number}/`);
  return Array.from({ length: last }, (_, index) => ({
    href: hrefOf(index + 1),
    title,
    number: index + 1,
    last,
    newer: index > 0 ? hrefOf(index) : null,
    older: index + 1 < last ? hrefOf(index + 2) : null,
    articles: articles.slice(index * PAGE, (index + 1) * PAGE),
  }));
}

/** Finds each article's neighbours, and the nearest in time that share a topic. */
function findBeside(articles, topics) {
  const beside = new Map(
    articles.map((article, index) => [
      article.url,
      { later: articles[index - 1], earlier: articles[index + 1], related: new Set() },
    ]),
  );
  for (const shelf of topics.values())
    for (const [index, { url }] of shelf.entries())
      for (const near of [shelf[index - 1], shelf[index + 1]]) if (near) beside.get(url).related.add(near);
  return beside;
}

function listYears({ day, month }) {
  const years = new Map();
  for (const [name, { length }] of month) put(years, name.slice(0, 4), { name, count: length, days: [] });
  for (const [name, { length }] of day)
    years
      .get(name.slice(0, 4))
      .find((one) => one.name === name.slice(0, 7))
      .days.push({ name, count: length });
  return [...years].map(([name, months]) => ({ name, months: months.toReversed() }));
}
