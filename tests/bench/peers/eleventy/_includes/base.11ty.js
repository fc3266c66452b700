import { slugOf } from '../edition.js';
import { html } from '../markup.js';
import { footer } from './footer.js';

export default function ({ content, title, list, year, head = '', page, collections }) {
  const words = title ?? list?.title ?? year?.name;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words ? `${html(words)} · ` : ''}The Bench Gazette</title>
    <link rel="canonical" href="https://gazette.example${page.url}">
    <link rel="stylesheet" href="/style.css">
    ${head}
  </head>
  <body>
    <header>
      <p><a href="/">The Bench Gazette</a></p>
      <nav aria-label="Sections"><ul>${collections.edition.sections.map((name) => `<li><a href="/section/${slugOf(name)}/">${html(name)}</a></li>`).join('')}</ul></nav>
    </header>
    <main id="content">${content}</main>
    ${footer}
  </body>
</html>
`;
}
