import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import type { Edition, Story } from '../edition/edition.ts';
import { cleanText } from '../feeds/clean-text.ts';

/** How many of the newest stories it names. */
const LATEST = 20;

/** A link of a list, and what is said of it. */
interface Entry {
  readonly title: string;
  readonly address: string;
  readonly text?: string | null;
}

/**
 * Writes llms.txt (llmstxt.org): what the paper is, on what terms, and where a machine finds it as text: the newest stories as
 * Markdown, the sections, the standing pages, the feeds.
 */
export function writeLlms(edition: Edition): string {
  const { desk, addresses, language, stories, sections, pages } = edition;
  const { site } = desk;
  const { words } = language;
  const { copyright, description, name } = site;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(name)] },
      ...(description === null ? [] : [{ type: 'blockquote' as const, children: [paragraph(description)] }]),
      paragraph(`${words.copyright}: ${copyright.holder}`),
      ...(copyright.usageTerms === null ? [] : [paragraph(copyright.usageTerms)]),
      ...group(
        words.latest,
        takeHandedOn(stories).map(({ id, record }) => ({
          title: record.headline,
          address: addresses.absolute(addresses.sidecar(id, 'md')),
          text: record.summary,
        })),
      ),
      ...group(
        words.sections,
        sections.all.map((section) => ({
          title: section.name,
          address: addresses.absolute(addresses.section(section.slug)),
          text: section.description,
        })),
      ),
      ...group(
        words.pages,
        pages.map((page) => ({
          title: page.title,
          address: addresses.absolute(addresses.page(page.name)),
          text: page.description,
        })),
      ),
      ...group(words.feeds, [
        { title: 'Atom', address: addresses.absolute(addresses.feed('atom.xml')) },
        { title: 'JSON Feed', address: addresses.absolute(addresses.feed('feed.json')) },
        { title: 'OPML', address: addresses.absolute(addresses.file('feeds.opml')) },
      ]),
    ],
  };
  return remark().stringify(tree);
}

/** Takes the newest stories whose text machines may have, and that searches may know. */
function takeHandedOn(stories: readonly Story[]): readonly Story[] {
  const newest: Story[] = [];
  for (const story of stories) {
    if (newest.length === LATEST) break;
    if (story.rights.text === 'whole' && story.rights.indexed) newest.push(story);
  }
  return newest;
}

function group(title: string, entries: readonly Entry[]): Root['children'] {
  if (entries.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [text(title)] },
    { type: 'list', ordered: false, spread: false, children: entries.map(item) },
  ];
}

function item({ title, address, text: told }: Entry): ListItem {
  const link: PhrasingContent = { type: 'link', url: address, children: [text(title)] };
  const rest = told ? [text(`: ${told}`)] : [];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link, ...rest] }] };
}

function paragraph(words: string): BlockContent {
  return { type: 'paragraph', children: [text(words)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: cleanText(value).replace(/\s+/g, ' ') };
}
