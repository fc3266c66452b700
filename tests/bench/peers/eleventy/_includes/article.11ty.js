import { dayOf, slugOf } from '../edition.js';
import { html, time } from '../markup.js';
import base from './base.11ty.js';

export default function (data) {
  const { content, title, summary, section, tags, authors, people, page, collections } = data;
  const { related, earlier, later } = collections.edition.beside.get(page.url);
  const names = authors.map((name) => people.get(name) ?? name);
  const words = content.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0;
  const address = `https://gazette.example${page.url}`;
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    url: address,
    datePublished: dayOf(page.date),
    articleSection: section,
    keywords: tags,
    wordCount: words,
    author: names.map((name) => ({ '@type': 'Person', name })),
  };
  const head = `<meta name="description" content="${html(summary)}">
    <meta property="og:type" content="article">
    <meta property="og:title" content="${html(title)}">
    <meta property="og:url" content="${address}">
    <meta property="article:published_time" content="${dayOf(page.date)}">
    <script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`;
  const main = `<article>
  <p><a href="/section/${slugOf(section)}/">${html(section)}</a></p>
  <h1>${html(title)}</h1>
  <p>${html(summary)}</p>
  <p>By ${authors.map((name, index) => `<a href="/by/${slugOf(name)}/">${html(names[index])}</a>`).join(' and ')}</p>
  <p>Published ${time(page.date)} · ${Math.ceil(words / 220)} minutes</p>
  ${content}
  <p>Topics: ${tags.map((tag) => `<a href="/topic/${slugOf(tag)}/">${html(tag)}</a>`).join(' · ')}</p>
  <p>© ${page.date.getUTCFullYear()} The Bench Gazette</p>
</article>
<aside aria-label="Related">
  ${[...related].map((one) => `<article><h3><a href="${one.url}">${html(one.data.title)}</a></h3><p>${time(one.date)}</p></article>`).join('')}
  <nav>
    ${earlier ? `<p>Earlier <a href="${earlier.url}">${html(earlier.data.title)}</a></p>` : ''}
    ${later ? `<p>Later <a href="${later.url}">${html(later.data.title)}</a></p>` : ''}
  </nav>
</aside>`;
  return base({ ...data, head, content: main });
}
