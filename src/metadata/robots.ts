import type { Edition } from '../edition/edition.ts';
import { cleanText } from '../feeds/clean-text.ts';

/** Crawlers, or names for a use of what other crawlers fetch, that gather text for machines to learn from. */
const TRAINING = [
  'AI2Bot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'FacebookBot',
  'Google-Extended',
  'GPTBot',
  'meta-externalagent',
  'omgili',
  'PanguBot',
  'Timpibot',
  'Webzio-Extended',
];

/** Those that fetch a page to answer somebody's question, and name it as their source. */
const ANSWERS = [
  'Amazonbot',
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'DuckAssistBot',
  'meta-externalfetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'Perplexity-User',
  'PerplexityBot',
  'YouBot',
];

/**
 * Writes robots.txt (RFC 9309): everybody may fetch everything but for the crawlers that `site.yml` keeps out; and where the
 * sitemaps are. Hosts read it at their root only.
 */
export function writeRobots({ desk, addresses }: Edition): string {
  const { training, answers, blocked } = desk.site.crawlers;
  const out = [...(training ? [] : TRAINING), ...(answers ? [] : ANSWERS), ...blocked.map(cleanName)];
  const groups = [
    ['User-agent: *', 'Disallow:'],
    ...(out.length === 0
      ? []
      : [[...[...new Set(out)].map((name) => `User-agent: ${name}`), `Disallow: ${addresses.root}`]]),
    ['sitemap.xml', 'news-sitemap.xml'].map((name) => `Sitemap: ${addresses.absolute(addresses.file(name))}`),
  ];
  return groups.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** A name of a crawler is one line. */
function cleanName(name: string): string {
  return cleanText(name).replace(/\s+/g, ' ').trim();
}
