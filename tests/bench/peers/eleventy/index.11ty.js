import { slugOf } from './edition.js';
import { entry, html } from './markup.js';

export const data = { layout: 'base.11ty.js', permalink: '/index.html' };

export function render({ collections: { edition } }) {
  const sections = edition.sections.map(
    (name) => `<section>
  <h2><a href="/section/${slugOf(name)}/">${html(name)}</a></h2>
  ${edition.bySection
    .get(name)
    .slice(0, 4)
    .map((article) => entry(article, 3))
    .join('\n')}
</section>`,
  );
  const latest = edition.articles.slice(0, 12).map((article) => entry(article));
  return `<h1>The Bench Gazette</h1>\n${[...latest, ...sections].join('\n')}`;
}
