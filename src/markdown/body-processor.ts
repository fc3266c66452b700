import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { allowList } from './allow-list.ts';
import type { BodyNotes } from './body-notes.ts';
import { listItem } from './list-item-handler.ts';
import rehypeAddresses from './rehype-addresses.ts';
import rehypeBlocks from './rehype-blocks.ts';
import rehypeBodyText from './rehype-body-text.ts';
import rehypeElsewhere from './rehype-elsewhere.ts';
import rehypeEmbedBlocks from './rehype-embed-blocks.ts';
import rehypeEmbeds from './rehype-embeds.ts';
import rehypeFigures from './rehype-figures.ts';
import rehypeFootnotes from './rehype-footnotes.ts';
import rehypeGalleries from './rehype-galleries.ts';
import rehypeGuardContent from './rehype-guard-content.ts';
import rehypeHeadingLevels from './rehype-heading-levels.ts';
import rehypeIds from './rehype-ids.ts';
import rehypeParseHtml from './rehype-parse-html.ts';
import rehypeQuotes from './rehype-quotes.ts';
import rehypeTables from './rehype-tables.ts';
import rehypeTasks from './rehype-tasks.ts';
import rehypeTidy from './rehype-tidy.ts';
import rehypeTypographer from './rehype-typographer.ts';
import rehypeUnsafe from './rehype-unsafe.ts';
import remarkBounds from './remark-bounds.ts';
import remarkHtml from './remark-html.ts';
import remarkParseByParagraph, { plainTree } from './remark-parse-by-paragraph.ts';
import remarkTables from './remark-tables.ts';

const toHtml = { allowDangerousHtml: true, clobberPrefix: '', handlers: { listItem } } as const;

/** CommonMark and GFM to HTML and nothing else: what the specifications’ examples are held against. */
export const markdownCore = unified()
  .use(remarkParseByParagraph)
  .use(remarkRehype, toHtml)
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** The processor for every body: what it must know about an article is in the file’s notes. */
const bodyProcessor = unified()
  .use(remarkParseByParagraph)
  .use(remarkBounds)
  .use(remarkTables)
  .use(remarkHtml)
  .use(remarkRehype, toHtml)
  .use(rehypeParseHtml)
  .use(rehypeEmbeds)
  .use(rehypeQuotes)
  .use(rehypeUnsafe)
  .use(rehypeAddresses)
  .use(rehypeSanitize, allowList)
  .use(rehypeBlocks)
  .use(rehypeTidy)
  .use(rehypeFootnotes)
  .use(rehypeHeadingLevels)
  .use(rehypeIds)
  .use(rehypeFigures)
  .use(rehypeGalleries)
  .use(rehypeEmbedBlocks)
  .use(rehypeTables)
  .use(rehypeTasks)
  .use(rehypeBodyText)
  .use(rehypeElsewhere)
  .use(rehypeTypographer)
  .use(rehypeGuardContent)
  .use(rehypeStringify)
  .freeze();

/** Compiles a file to HTML, and notes what else comes of it; messages are in the file. */
export function processBody(
  file: VFile,
  notes: BodyNotes,
): { readonly html: string; readonly notes: BodyNotes } {
  file.data.body = notes;
  const parsed = notes.isRefused ? plainTree(String(file)) : bodyProcessor.parse(file);
  return { html: bodyProcessor.stringify(bodyProcessor.runSync(parsed, file), file), notes };
}
