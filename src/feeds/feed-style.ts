import type { Edition } from '../edition/edition.ts';

/**
 * Writes the style in which a browser shows RSS and Atom as a page: what the feed is called, then headlines, dates, names and
 * summaries. The whole text is markup inside of text there, and stays unseen; links can't be followed, so their addresses
 * are shown.
 */
export function writeFeedStyle({ language }: Edition): string {
  const notice = language.words.feedNotice.replace(/["\\\n]/g, '\\$&');
  return `${STYLE}
rss::before,
feed::before {
  content: "${notice}";
  direction: ${language.direction};
}
`;
}

/** Elements go by their names alone: `title` is that of RSS and of Atom. */
const STYLE = `:root {
  color-scheme: light dark;
  display: block;
  max-width: 40rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 3rem;
  background: light-dark(#fffdf8, #141310);
  color: light-dark(#14120e, #ece8df);
  font: 1.0625rem/1.5 "Source Serif 4", Charter, Georgia, "Noto Serif", serif;
  overflow-wrap: break-word;
}
rss::before,
feed::before {
  display: block;
  margin-block-end: 1.5rem;
  padding-block-end: 0.75rem;
  border-block-end: 1px solid;
  font-style: italic;
}
channel {
  display: block;
}
channel > *,
feed > *,
item > *,
entry > *,
source {
  display: none;
}
channel > title,
feed > title {
  display: block;
  font-size: 2rem;
  font-weight: bold;
  line-height: 1.15;
}
channel > description,
channel > link,
feed > subtitle,
feed > id {
  display: block;
  margin-block-start: 0.25rem;
}
item,
entry {
  display: block !important;
  margin-block-start: 1.5rem;
  padding-block-start: 0.75rem;
  border-block-start: 1px solid #0003;
  unicode-bidi: isolate;
}
item > title,
entry > title {
  display: block;
  font-size: 1.25rem;
  font-weight: bold;
  line-height: 1.25;
  unicode-bidi: plaintext;
}
item > creator,
entry > author {
  display: inline;
  font-style: italic;
}
item > creator + creator::before,
entry > author + author::before {
  content: ", ";
}
author > uri {
  display: none;
}
item > pubDate,
entry > published,
item > link,
entry > id {
  display: block;
  font-size: 0.875rem;
}
item > description,
entry > summary {
  display: block;
  margin-block-start: 0.25rem;
  unicode-bidi: plaintext;
}
`;
