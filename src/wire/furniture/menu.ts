/** Words of a site's menu and page foot, as they come along with a pasted notice; each line one corner of the page. */
const phrases: readonly string[] = [
  'home, news, local news, more local news, top stories, latest news, more news, breaking news, national news, world news, headlines, trending, trending now, most popular, most read, just in',
  'weather, forecast, radar, traffic, sport, sports, politics, business, money, markets, entertainment, health, lifestyle, style, travel, tech, technology, science, opinion, opinions, editorial, editorials, obituaries, classifieds, world, us, u.s., nation, local, education, culture, arts, books, food, games, puzzles, crossword, comics, horoscope, horoscopes, events, calendar, community, contests, deals, shopping, jobs, careers, autos, real estate',
  'video, videos, watch, watch live, live tv, live, livestream, listen, audio, podcast, podcasts, photos, galleries, newsletter, newsletters, alerts, app, apps, download our app, e-edition, e-paper, epaper, archive, archives, rss, rss feeds, search, menu, more, back to top, top',
  'contact, contact us, about, about us, our team, meet the team, staff, advertise, advertise with us, advertising, subscribe, subscription, subscriptions, sign up, sign in, sign out, log in, login, log out, register, my account, manage subscription, donate, support us, help, help center, help centre, faq, faqs, feedback, send us a tip, submit a tip, news tips, work for us, press, press room, store, shop, partners',
  'privacy, privacy policy, privacy notice, privacy center, privacy centre, cookies, cookie policy, cookie settings, cookie preferences, manage cookies, your privacy choices, your ad choices, ad choices, adchoices, ad options, terms, terms of use, terms of service, terms and conditions, terms & conditions, legal, legal notice, disclaimer, copyright, copyright policy, copyright notice, do not sell, do not sell my info, do not sell my information, do not sell my personal information, do not sell or share my personal information, california notice, accessibility, accessibility statement, accessibility & cc, closed captioning, closed captions',
  'eeo, eeo report, eeo public file, eeo public file report, fcc public file, fcc public files, fcc inspection file, fcc applications, public file, public inspection file, site map, sitemap, editorial standards, ethics policy, corrections, licensing, licensing & reprints, reprints, transcripts, imprint, impressum, datenschutz, agb, kontakt, mentions légales, aviso legal, política de privacidad, contacto',
  'facebook, twitter, x, instagram, youtube, linkedin, tiktok, pinterest, whatsapp, telegram, reddit, threads, bluesky, mastodon, email, e-mail, print, share, share this, follow us, follow, like us, tweet, copy link, save, comment, comments',
];
const known: ReadonlySet<string> = new Set(phrases.flatMap((corner) => corner.split(', ')));
const longestPhrase = 7;
/** What stands between the entries of a menu: bars, bullets, strokes. */
const separators = /[\s|•·,;:>/–—]+/;

/** Counts the phrases of a text that is a menu and nothing else; 0 where anything else stands in it. */
export function countMenuPhrases(text: string): number {
  if (text.length > 400) return 0;
  const words = text
    .toLowerCase()
    .split(separators)
    .filter((word) => word !== '');
  let found = 0;
  for (let at = 0; at < words.length; found++) {
    const length = phraseAt(words, at);
    if (length === 0) return 0;
    at += length;
  }
  return found;
}

/** Finds where a menu of two phrases or more begins that runs to the end of a line; the line's length where there is none. */
export function menuStart(line: string): number {
  if (line.length > 600) return line.length;
  for (const hit of line.matchAll(/\s+(?=\S)/g)) {
    const from = hit.index + hit[0].length;
    if (countMenuPhrases(line.slice(from)) >= 2) return from;
  }
  return line.length;
}

/** The longest phrase that begins at a word, in words; 0 where none does. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    if (known.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
