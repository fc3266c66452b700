import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { languageOf } from '../../src/languages/index.ts';
import { type BodyOptions, type CompiledBody, compileBody } from '../../src/markdown/compile-body.ts';
import { eachElement } from '../../src/markdown/walk.ts';

/** Compiles a body of `articles/2026/harbour.md` on https://example.org, in English if not asked otherwise. */
export function compile(markdown: string, options: Partial<BodyOptions> = {}): CompiledBody {
  return compileBody(markdown, {
    language: languageOf('en'),
    path: 'articles/2026/harbour.md',
    siteOrigin: 'https://example.org',
    ...options,
  });
}

/** Lists the rules that a body raises. */
export function rulesOf(body: CompiledBody): string[] {
  return body.findings.map(({ ruleId }) => ruleId);
}

const fragment = rehype().data('settings', { fragment: true });

/** Parses HTML as it stands within a page. */
export function parseHtml(html: string): Root {
  return fragment.parse(html);
}

/** Parses HTML and writes it again: what is well-formed comes back as it was. */
export function roundTrip(html: string): string {
  return fragment.stringify(parseHtml(html));
}

/** Lists all elements of some HTML. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  eachElement(parseHtml(html), (node) => {
    elements.push(node);
  });
  return elements;
}
