import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Language } from '../languages/language.ts';
import type { BodyPicture } from '../markdown/body-notes.ts';
import { compileBody } from '../markdown/compile-body.ts';
import { summarise } from '../markdown/summarise.ts';
import { wireToMarkdown } from '../markdown/wire-dialect.ts';
import { countWords, readingMinutes } from '../markdown/words.ts';
import { placeOf, type SourceFile } from '../source/source-file.ts';
import type { WireReading } from '../wire/read-wire.ts';
import type { BodyLink } from './compiled-article.ts';
import type { CompilingSite } from './desk.ts';

/** A story's body in its forms, and what was found in it. */
export interface CompiledStory {
  readonly body: { readonly text: string; readonly html: string; readonly markdown: string };
  readonly summary: string;
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly links: readonly BodyLink[];
  readonly pictures: readonly BodyPicture[];
  readonly findings: readonly Finding[];
}

/** How a story's body is to be read. */
export interface StoryOptions {
  /** True for copy without front matter. */
  readonly isWire: boolean;
  readonly language: Language;
  readonly site: CompilingSite;
}

/** Compiles what the wire readers have left of a story to Markdown, HTML and text. */
export function compileStory(source: SourceFile, reading: WireReading, options: StoryOptions): CompiledStory {
  const { isWire, language, site } = options;
  const isPlain = isWire && (source.path.toLowerCase().endsWith('.txt') || !hasMarkdownSigns(reading.body));
  const dialect = isPlain ? 'wire' : 'markdown';
  const compiled = compileBody(reading.body, {
    language,
    path: source.path,
    siteOrigin: site.origin,
    dialect,
  });
  const offsetOf = (offset: number) => sourceOffset(reading, offset);
  return {
    body: {
      text: compiled.text,
      html: compiled.html,
      markdown: isPlain ? wireToMarkdown(reading.body) : reading.body,
    },
    summary: summarise(compiled.text),
    wordCount: countWords(compiled.text, language),
    readingMinutes: readingMinutes(compiled.text, language),
    links: compiled.links.map(({ kind, href, target, offset }) => ({
      kind,
      href,
      target,
      ...placeOf(source.lines, offsetOf(offset)),
    })),
    pictures: compiled.pictures.map((picture) => ({ ...picture, offset: offsetOf(picture.offset) })),
    findings: compiled.findings.map((finding) => ({ ...finding, offset: offsetOf(finding.offset) })),
  };
}

/** Links, pictures, headings, fences, strong words, tables, lists or quotes: a person wrote Markdown here. */
const markdownSign =
  /\]\(|^#{1,6} \S|^(?:```|~~~)|\*\*\S|^\|.*\||^> |^[-*+] \S|^\d+\. \S|`[^`\n]+`|^\[\^?[^\]\n]+\]: /m;

function hasMarkdownSigns(text: string): boolean {
  return markdownSign.test(text);
}

function sourceOffset(reading: WireReading, offset: number): number {
  let lineStart = 0;
  let line = 0;
  for (
    let next = reading.body.indexOf('\n');
    next !== -1 && next < offset;
    next = reading.body.indexOf('\n', next + 1)
  ) {
    lineStart = next + 1;
    line++;
  }
  return (reading.bodyOffsets[line] ?? reading.storyStart) + offset - lineStart;
}
