import { dayOf } from './edition.js';

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function html(text) {
  return String(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign]);
}

export function time(date) {
  const iso = dayOf(date);
  const words = `${NAMES[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  return `<time datetime="${iso}">${words}</time>`;
}

export function entry({ url, date, data: { title, section, summary, authors, people } }, level = 2) {
  return `<article class="entry">
  <p>${html(section)} ${time(date)}</p>
  <h${level}><a href="${url}">${html(title)}</a></h${level}>
  <p>${html(summary)}</p>
  <p>By ${html(authors.map((name) => people.get(name) ?? name).join(' and '))}</p>
</article>`;
}
