import { hash } from 'node:crypto';
import type { InlineCode } from '../hosts/policy.ts';
import { articleScript } from '../reader/article-script.ts';
import { inlineStyles } from '../styles/inline-styles.ts';

/** What the templates’ bundle tells of itself. */
interface Templates {
  /** The sheets that Astro writes into pages. */
  readonly listStyles: () => readonly string[];
}

/** Lists the hashes of all styles and scripts that pages may have in them, whatever they show. */
export async function findInlineCode(bundle: string, base: string, boot: string): Promise<InlineCode> {
  const { listStyles }: Templates = await import(bundle);
  return {
    styles: hashAll([...inlineStyles(base), ...listStyles()]),
    scripts: hashAll([boot.replaceAll('%base%', base), articleScript]),
  };
}

/** Hashes texts as a security policy names them (CSP 3), each once and in one order. */
function hashAll(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => hash('sha256', text, 'base64')))].sort();
}
