import { asPattern, escapePattern } from '../headers.ts';
import type { HostPlan } from '../host-plan.ts';
import { mediaTypeOf, TYPES_BY_NAME } from '../media-types.ts';

/** Vercel takes 1,024 routes; what is over is left to the pages that lie there. */
export const MOST_ROUTES = 1024;

const TYPED = ['epub', 'md', 'opml', 'webmanifest', 'xml'];

/**
 * Writes `vercel.json`, for an output folder that is deployed as it is (`vercel deploy dist`). Its `routes` are the only ones of
 * Vercel’s rules that answer 410; those for headers go on to the next rule.
 */
export function writeVercelJson({ base, rules, moves, gone }: HostPlan): string {
  const headers = [
    ...rules.map(({ scope, headers: set }) => ({ src: startAnywhere(asPattern(scope)), headers: set })),
    ...TYPED.map((ending) => ({
      src: `^/.*\\.${ending}$`,
      headers: { 'Content-Type': mediaTypeOf(`x.${ending}`) },
    })),
    ...Object.keys(TYPES_BY_NAME).map((name) => ({
      src: `^/(?:.*/)?${escapePattern(name)}$`,
      headers: { 'Content-Type': mediaTypeOf(name) },
    })),
  ].map((rule) => ({ ...rule, continue: true }));
  const ends = [
    { src: '^(/.*/[^./]+|/[^./]+)$', status: 308, headers: { Location: '$1/' } },
    { handle: 'filesystem' },
    { src: '^/.*$', status: 404, dest: `${base}404.html` },
  ];
  const answers = [
    ...gone.map((address) => ({
      src: `^${escapePattern(address)}$`,
      status: 410,
      dest: `${address}index.html`,
    })),
    ...moves.map(({ from, to }) => ({
      src: `^${escapePattern(from)}$`,
      status: 301,
      headers: { Location: to },
    })),
  ];
  const room = MOST_ROUTES - headers.length - ends.length;
  return `${JSON.stringify({ routes: [...headers, ...answers.slice(0, room), ...ends] }, null, 2)}\n`;
}

function startAnywhere(pattern: string): string {
  return pattern.startsWith('^') ? `${pattern}.*$` : `^/.*${pattern}`;
}
