import { toSlug } from '../addresses.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import { compileBody } from '../markdown/compile-body.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import type { LocatedEntry } from '../source/located.ts';
import { placeOf, type SourceFile } from '../source/source-file.ts';
import type { StandingPage } from './compiled-article.ts';
import type { Desk } from './desk.ts';

/** A standing page, or null for a draft; and what the copy desk has to say of it. */
export interface CompiledPage {
  readonly page: StandingPage | null;
  readonly findings: readonly Finding[];
}

/** `# How we mend what we got wrong` */
const FIRST_HEADING = /^\s*# +(\S.*?)(?: +#+)? *(?:\r\n|\r|\n|$)/;

/**
 * Compiles a file of `pages/`. Its address is its path without the ending; its title is that of the front matter,
 * else a first heading, else its name.
 * Raises `empty-body` for a page with nothing on it.
 */
export function compilePage(source: SourceFile, { site, languages }: Desk): CompiledPage {
  const { entries, bodyOffset, findings: faults } = readFrontMatter(source);
  const isDraft = textOf(entries, ['draft']) === 'true' || textOf(entries, ['status']) === 'draft';
  if (isDraft) return { page: null, findings: faults };
  const given = textOf(entries, ['title', 'headline']);
  const heading = FIRST_HEADING.exec(source.text.slice(bodyOffset));
  const start = bodyOffset + (given === null && heading ? heading[0].length : 0);
  const tag = textOf(entries, ['language', 'lang']) ?? site.language;
  const body = compileBody(source.text.slice(start), {
    language: languageOf(tag, languages),
    path: source.path,
    siteOrigin: site.origin,
  });
  const findings = [...faults, ...body.findings.map((one) => ({ ...one, offset: one.offset + start }))];
  if (body.html.trim() === '') {
    findings.push({
      ruleId: 'empty-body',
      offset: start,
      message: 'The page has no text',
      hint: 'Write it below the front matter, or take the file away.',
    });
  }
  const name = nameOf(source.path);
  const description = textOf(entries, ['description', 'standfirst', 'summary']);
  const page = {
    name,
    title: plainText(given ?? heading?.[1] ?? name.replace(/^.*\//, '').replaceAll('-', ' ')),
    description: description === null ? null : plainText(description),
    language: tag,
    html: body.html,
    links: body.links.map(({ kind, href, target, offset }) => ({
      kind,
      href,
      target,
      ...placeOf(source.lines, offset + start),
    })),
    path: source.path,
  };
  return { page, findings };
}

/** `pages/policies/ethics.md` and `pages/policies/ethics/index.md` are both `policies/ethics`. */
function nameOf(path: string): string {
  return path
    .replace(/^pages\//, '')
    .replace(/\.(?:md|markdown|txt)$/i, '')
    .replace(/\/index$/i, '')
    .split('/')
    .map(toSlug)
    .join('/');
}

/** Reads the first of some keys that has a text. */
function textOf(entries: readonly LocatedEntry[], keys: readonly string[]): string | null {
  for (const { key, value } of entries) {
    if (!keys.includes(key) || value.kind !== 'scalar' || value.value === null) continue;
    const text = value.text.trim();
    if (text !== '') return text;
  }
  return null;
}
