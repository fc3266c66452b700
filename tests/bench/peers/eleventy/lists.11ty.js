import { entry, html } from './markup.js';

/* Every list of articles, fifty a page: the latest, sections, topics, people, months and days. */
export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.href}index.html`,
};

export function render({ list: { title, articles, number, last, newer, older } }) {
  const pager =
    last > 1
      ? `<nav aria-label="Pages">${newer ? `<a href="${newer}" rel="prev">Newer</a>` : ''} <span>${number} of ${last}</span> ${older ? `<a href="${older}" rel="next">Older</a>` : ''}</nav>`
      : '';
  return `<h1>${html(title)}</h1>\n${articles.map((article) => entry(article)).join('\n')}\n${pager}`;
}
