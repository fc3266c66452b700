import { languageOf } from '../../languages/index.ts';
import type { Words } from '../../languages/language.ts';
import { colonOf } from '../../languages/wording.ts';
import type { Claim } from '../../source/claims.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Edition } from '../edition.ts';
import { nameStory } from './article-head.ts';
import type { Link } from './links.ts';
import { type PageHead, writeHead } from './page-head.ts';
import { type CopySegment, cutCopy } from './received-copy.ts';

/** The page that shows a wire story's copy as it came, with what became a field marked. It speaks the story's language. */
export interface ReceivedPage {
  readonly head: PageHead;
  readonly address: string;
  readonly within: string | null;
  readonly words: Words;
  /** Behind a label, without the space that may follow. */
  readonly colon: string;
  readonly story: Link;
  /** What was found, in the order of the copy, each with the place where it first stands. */
  readonly fields: readonly Link[];
  readonly lines: readonly (readonly ReceivedSegment[])[];
}

/** A piece of copy; of a field, its name where it begins, and an id where it first does. */
export interface ReceivedSegment {
  readonly text: string;
  readonly mark: 'field' | 'furniture' | null;
  readonly name: string | null;
  readonly id: string | null;
}

/** A wire story's copy, and the spans of it that became fields or furniture, in the order of the copy. */
export interface ReceivedCopy {
  readonly source: SourceFile;
  readonly claims: readonly Claim[];
}

/** Decides the page. `readCopy` reads a file of the content folder that has to be as it was; copy is long, so none of it is kept. */
export function decideReceivedPage(
  edition: Edition,
  id: string,
  readCopy: (path: string, sha256: string) => ReceivedCopy,
): ReceivedPage {
  const story = edition.byId.get(id);
  if (!story) throw new Error(`No article ${id} in this edition`);
  const { desk, addresses } = edition;
  const { record } = story;
  const language = languageOf(record.language, desk.languages);
  const { words } = language;
  const { source, claims } = readCopy(record.source.path, record.source.sha256);
  const lines = nameFields(cutCopy(source, claims), words);
  const title = `${words.asReceived}${colonOf(language)}${nameStory(edition, story, language)}`;
  const head = writeHead(edition, {
    title,
    description: `${title} – ${words.asReceivedText}`,
    // The story stands for its copy: this page is for people, and no search should find it twice.
    address: story.address,
    robots: 'noindex, follow',
  });
  return {
    head: { ...head, lang: record.language, dir: record.direction },
    address: addresses.asReceived(id),
    within: record.section && addresses.section(record.section.slug),
    words,
    colon: colonOf(language).trimEnd(),
    story: { title: record.headline, href: story.address },
    fields: lines
      .flat()
      .flatMap(({ name, id: place }) =>
        name !== null && place !== null ? { title: name, href: `#${place}` } : [],
      ),
    lines,
  };
}

function nameFields(
  lines: readonly (readonly CopySegment[])[],
  { receivedFields, furniture }: Words,
): ReceivedSegment[][] {
  const seen = new Set<string>();
  return lines.map((segments) =>
    segments.map(({ text, field, begins }) => {
      if (field === null) return { text, mark: null, name: null, id: null };
      const isFirst = !seen.has(field);
      seen.add(field);
      return {
        text,
        mark: field === 'furniture' ? field : 'field',
        name: begins ? (field === 'furniture' ? furniture : receivedFields[field]) : null,
        id: isFirst ? `field-${field}` : null,
      };
    }),
  );
}
