import type { BodyLink } from '../article/compiled-article.ts';
import { ACTIVE_HINT } from './active-files.ts';
import type { EditionFinding } from './edition.ts';
import type { Resolver } from './settle.ts';

/** Raises `dead-link`, `missing-picture` and `active-file` on the links of a file that lead nowhere. */
export function findLooseEnds(
  path: string,
  links: readonly BodyLink[],
  resolver: Resolver,
  unpublished: ReadonlySet<string>,
): EditionFinding[] {
  return links.flatMap(({ kind, href, target, line, column }) => {
    const found = resolver(target);
    if (found.kind === 'address') return [];
    const fault = found.runs ? describeActive(href) : describe(kind, href, target, unpublished);
    return { path, place: { line, column }, ...fault };
  });
}

function describeActive(href: string): Pick<EditionFinding, 'ruleId' | 'message' | 'hint'> {
  return {
    ruleId: 'active-file',
    message: `“${href}” is a file that runs, and is not published; the words stay, without a link`,
    hint: ACTIVE_HINT,
  };
}

/** Says what is wrong with a link or picture that leads nowhere, and how to mend it. */
export function describe(
  kind: BodyLink['kind'],
  href: string,
  target: string,
  unpublished: ReadonlySet<string> = new Set(),
): Pick<EditionFinding, 'ruleId' | 'message' | 'hint'> {
  if (kind === 'picture') {
    return {
      ruleId: 'missing-picture',
      message: `No picture “${href}”; its description stands in its place`,
      hint: `Looked for ${target}. Put the file there, or write the path from the content folder: /media/…`,
    };
  }
  if (unpublished.has(target)) {
    return {
      ruleId: 'dead-link',
      message: `The link leads to ${target}, which is not published now; its words stay, without a link`,
      hint: 'The link comes back when that story is published.',
    };
  }
  return {
    ruleId: 'dead-link',
    message: `Nothing at “${href}” to link to; the words stay, without a link`,
    hint: guess(href) ?? explain(target),
  };
}

/** `desk@example.org`, and `www.example.org/page` or `example.org`, which name no file that a paper has. */
const MAIL = /^[\w.+-]{1,64}@[\w.-]{1,255}$/;
const HOST = /^(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}(?:[/?#]|$)/i;
const FILE_ENDING =
  /^[^/]*\.(?:md|markdown|txt|html?|pdf|png|jpe?g|gif|svg|webp|avif|csv|zip|json|xml|mp[34])$/i;

function guess(href: string): string | null {
  if (MAIL.test(href)) return `Did you mean mailto:${href}?`;
  return HOST.test(href) && !FILE_ENDING.test(href) ? `Did you mean https://${href}?` : null;
}

function explain(target: string): string {
  return target.startsWith('/')
    ? 'Check the address. A page that your host serves beside the paper needs its full address: https://…'
    : `Looked for ${target}. Check the path.`;
}
