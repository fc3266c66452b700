import { VFile } from 'vfile';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Language } from '../languages/language.ts';
import type { BodyHeading, BodyNotes, BodyPicture, ContentLink } from './body-notes.ts';
import { processBody } from './body-processor.ts';
import { evenLines } from './edits.ts';
import { readTemplateTags } from './template-tags.ts';
import { readWire } from './wire-dialect.ts';

/** How a body is to be read. */
export interface BodyOptions {
  readonly language: Language;
  /** The article's path from the content folder, which relative links are read from. */
  readonly path: string;
  /** Scheme and host of the site: links to it are no external ones. */
  readonly siteOrigin: string;
  /** `wire`: plain copy as an agency sent it, with no Markdown meant; `wireToMarkdown` has the rules. Default: `markdown`. */
  readonly dialect?: 'markdown' | 'wire';
  /** Whether straight quotes are set as the language does, in Markdown dashes and ellipses too. Default: true. */
  readonly typographer?: boolean;
  /** Levels that every heading goes down. Default: 0. */
  readonly headingOffset?: number;
}

/** A body in all its forms. */
export interface CompiledBody {
  /** Addresses of content files stand in it as `content:PATH`, in `href` and `src` only, until the edition settles them. */
  readonly html: string;
  /** Plain text in the copy's own signs: paragraphs joined by blank lines. */
  readonly text: string;
  readonly links: readonly ContentLink[];
  readonly pictures: readonly BodyPicture[];
  readonly headings: readonly BodyHeading[];
  /** Offsets are into the Markdown as it was given. */
  readonly findings: readonly Finding[];
}

/**
 * Compiles a body to HTML and text: CommonMark with GFM, safe by construction, never throwing.
 *
 * Raises `picture-without-alt`, `unsafe-html-removed`, `template-tag` and `markup-too-heavy`.
 */
export function compileBody(markdown: string, options: BodyOptions): CompiledBody {
  const isWire = options.dialect === 'wire';
  const even = evenLines(markdown);
  const source = isWire ? { ...readWire(even.text), findings: [] } : readTemplateTags(even.text);
  const file = new VFile(source.text);
  const { html, notes } = process(file, options);
  const place = <T extends { readonly offset: number }>(found: T): T => ({
    ...found,
    offset: even.originalOffset(source.originalOffset(found.offset)),
  });
  const tags = source.findings.map((found) => ({ ...found, offset: even.originalOffset(found.offset) }));
  // A message without a rule of ours is a library's own and says nothing to an editor.
  const raised = file.messages.flatMap(({ ruleId, place: at, reason, note }) =>
    ruleId ? [{ ruleId, offset: offsetOf(at), message: reason, hint: note ?? null }] : [],
  );
  return {
    html,
    text: notes.text,
    links: notes.links.map(place),
    pictures: notes.pictures.map(place),
    headings: notes.headings,
    findings: [...tags, ...raised.map(place)].sort((a, b) => a.offset - b.offset),
  };
}

/** Runs the processor; what overflows its stack all the same is run again as plain paragraphs. */
function process(file: VFile, options: BodyOptions): { readonly html: string; readonly notes: BodyNotes } {
  try {
    return processBody(file, newNotes(options, false));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    file.messages.length = 0;
    return processBody(file, newNotes(options, true));
  }
}

function newNotes(options: BodyOptions, isRefused: boolean): BodyNotes {
  const { language, path, siteOrigin, dialect, headingOffset } = options;
  return {
    language,
    path,
    siteOrigin,
    headingOffset: headingOffset ?? 0,
    typographer: options.typographer === false ? 'none' : dialect === 'wire' ? 'quotes' : 'quotes-and-dashes',
    isRefused,
    hasHtml: false,
    text: '',
    links: [],
    pictures: [],
    headings: [],
  };
}

function offsetOf(place: VFile['messages'][number]['place']): number {
  const start = place && 'start' in place ? place.start : place;
  return start?.offset ?? 0;
}
