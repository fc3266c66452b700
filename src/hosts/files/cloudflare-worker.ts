import type { HostPlan } from '../host-plan.ts';

/** So many rules Cloudflare takes for when a worker is asked, of so many characters. */
export const MOST_GONE = 100;
const LONGEST_RULE = 100;

/** Lists the addresses that Cloudflare answers 410. */
export function listGone({ gone }: Pick<HostPlan, 'gone'>): readonly string[] {
  return gone.filter((address) => address.length <= LONGEST_RULE).slice(0, MOST_GONE);
}

/** Cloudflare’s name for what a worker does; this module asks nobody. */
const ASK = 'fetch';

/** Writes `_worker.js` for Cloudflare Pages, which is asked for what is gone and for nothing else. */
export const GONE_WORKER = `// Written by Broadsheet with each build: answers 410 for the addresses in _routes.json, with the page that says why.
export default {
  async ${ASK}(request, env) {
    const page = await env.ASSETS.${ASK}(request);
    return page.status === 200 ? new Response(page.body, { status: 410, headers: page.headers }) : page;
  },
};
`;

/** Writes `_routes.json`, which says when Cloudflare asks the worker. */
export function writeRoutesJson(gone: readonly string[]): string {
  return `${JSON.stringify({ version: 1, include: gone, exclude: [] }, null, 2)}\n`;
}
