import { hash } from 'node:crypto';
import { type InlineCode, type PolicyUse, REFERRER_POLICY, writeMetaPolicy } from '../../hosts/policy.ts';

/** A style or script that stands in a page, as Astro writes it; what has a type is data. */
const INLINE = /<(style|script)>(.*?)<\/\1>/gs;

const CHARSET = '<meta charset="utf-8">';

/**
 * Has a page say its own policy, for hosts that send no headers. It names the styles and scripts of just this page, and stands
 * before all of them: only what follows is bound by it.
 */
export function sayPolicy(html: string, use: PolicyUse): string {
  const found = [...html.matchAll(INLINE)];
  const hashesOf = (tag: string) =>
    [
      ...new Set(
        found.filter(([, name]) => name === tag).map(([, , text = '']) => hash('sha256', text, 'base64')),
      ),
    ].sort();
  const code: InlineCode = { styles: hashesOf('style'), scripts: hashesOf('script') };
  const policy = `<meta http-equiv="content-security-policy" content="${writeMetaPolicy(code, use)}">`;
  const referrer = `<meta name="referrer" content="${REFERRER_POLICY}">`;
  return html.replace(CHARSET, () => CHARSET + policy + referrer);
}
