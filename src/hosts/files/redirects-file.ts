import type { HostPlan } from '../host-plan.ts';

/** Whom the file is for. */
interface Readers {
  readonly netlify: boolean;
  readonly cloudflare: boolean;
}

/** So many addresses Cloudflare takes, in lines of so many characters; the others are pages that lead on. */
export const MOST_REDIRECTS = 2000;
const LONGEST_LINE = 1000;

/**
 * Writes `_redirects`, which Netlify and Cloudflare read. Both take the first line that fits.
 *
 * Netlify wants an exclamation mark where a file lies at an address, as a page that leads on does. Cloudflare passes over a line
 * with such a mark, and over 410, which it doesn't know, and tells so in its log; it needs no mark.
 */
export function writeRedirectsFile(
  { moves, gone }: Pick<HostPlan, 'moves' | 'gone'>,
  { netlify, cloudflare }: Readers,
): string {
  const answers = [
    ...(netlify ? gone.map((address) => [`${address} ${address}index.html 410!\n`]) : []),
    ...moves.map(({ from, to }) => [
      ...(netlify ? [`${from} ${to} 301!\n`] : []),
      ...(cloudflare ? [`${from} ${to} 301\n`] : []),
    ]),
  ].filter((lines) => lines.every((line) => line.length <= LONGEST_LINE));
  return `# Written by Broadsheet with each build.\n${answers.slice(0, MOST_REDIRECTS).flat().join('')}`;
}
