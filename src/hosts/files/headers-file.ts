import type { HeaderRule } from '../headers.ts';
import type { HostPlan } from '../host-plan.ts';

/**
 * Writes `_headers`, which Netlify and Cloudflare read.
 *
 * Where two blocks set one header, Netlify takes the later one, and Cloudflare joins both, unless a line with an exclamation mark
 * takes the first away; Netlify passes over such a line. Neither tells copies of pictures by their names, so those are kept as long as
 * their originals. Cloudflare takes 100 blocks, and lines of 2,000 characters.
 */
export function writeHeadersFile({ rules, base }: Pick<HostPlan, 'rules' | 'base'>): string {
  const seen = new Set<string>();
  const blocks = rules.flatMap(({ scope, headers }) => {
    if (scope.kind === 'copies') return [];
    const address = scope.kind === 'all' ? base : scope.address;
    return [writeBlock(address, headers, seen)];
  });
  return `# Written by Broadsheet with each build.\n${blocks.join('')}`;
}

function writeBlock(address: string, headers: HeaderRule['headers'], seen: Set<string>): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => {
    const set = `  ${name}: ${value}\n`;
    if (seen.has(name)) return [`  ! ${name}\n`, set];
    seen.add(name);
    return [set];
  });
  return `${address}*\n${lines.join('')}`;
}
