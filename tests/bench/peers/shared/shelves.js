/* What both papers in JavaScript do with their articles: nothing of it is Astro's or Eleventy's. */

const PAGE = 50;

/** Puts an article on a shelf, which is made for the first. */
export function put(shelf, name, article) {
  const list = shelf.get(name);
  if (list) list.push(article);
  else shelf.set(name, [article]);
}

/** Cuts a list into pages that lead to each other. */
export function paginate(href, title, articles) {
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
export function findBeside(articles, topics, idOf) {
  const beside = new Map(
    articles.map((article, index) => [
      idOf(article),
      { later: articles[index - 1], earlier: articles[index + 1], related: new Set() },
    ]),
  );
  for (const shelf of topics.values())
    for (const [index, article] of shelf.entries())
      for (const near of [shelf[index - 1], shelf[index + 1]])
        if (near) beside.get(idOf(article)).related.add(near);
  return beside;
}

/** Lists the years, each with its months, and those with their days. */
export function listYears({ day, month }) {
  const years = new Map();
  for (const [name, { length }] of month) put(years, name.slice(0, 4), { name, count: length, days: [] });
  for (const [name, { length }] of day)
    years
      .get(name.slice(0, 4))
      .find((one) => one.name === name.slice(0, 7))
      .days.push({ name, count: length });
  return [...years].map(([name, months]) => ({ name, months: months.toReversed() }));
}
