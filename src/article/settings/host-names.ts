/** Hosts that the press writes files for. */
export const hostNames = [
  'apache',
  'caddy',
  'cloudflare',
  'cloudflare-pages',
  'cloudfront',
  'firebase',
  'github-pages',
  'netlify',
  'nginx',
  'vercel',
] as const;

export type HostName = (typeof hostNames)[number];

/** Those that find their files in the output by themselves, and whose files are no more to others than files. */
export const defaultHosts: readonly HostName[] = ['apache', 'cloudflare', 'netlify'];
