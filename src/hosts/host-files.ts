import type { Edition } from '../edition/edition.ts';
import { writeHtaccess } from './files/apache.ts';
import { writeCaddyfile } from './files/caddy.ts';
import { GONE_WORKER, listGone, writeRoutesJson } from './files/cloudflare-worker.ts';
import { writeRequestFunction, writeResponseFunction } from './files/cloudfront.ts';
import { writeFirebaseJson } from './files/firebase.ts';
import { writeHeadersFile } from './files/headers-file.ts';
import { writeNginxMaps, writeNginxServer } from './files/nginx.ts';
import { writeRedirectsFile } from './files/redirects-file.ts';
import { SITE_JSON, writeSiteJson } from './files/site-json.ts';
import { writeVercelJson } from './files/vercel.ts';
import { type HostPlan, listAnswers } from './host-plan.ts';

/** A file that tells a host what to do. */
export interface HostFile {
  /** From the output folder. */
  readonly path: string;
  readonly write: (plan: HostPlan) => string;
}

/**
 * Lists the files for the hosts that `site.yml` names. Those that a host looks for in what it serves lie there; the others lie in
 * `.hosts/`, where whoever runs the host finds them. None of them says anything that the host doesn't say to everybody.
 */
export function hostFiles(edition: Edition): HostFile[] {
  const { hosts } = edition.desk.site;
  const has = (name: (typeof hosts)[number]) => hosts.includes(name);
  const readers = { netlify: has('netlify'), cloudflare: has('cloudflare') || has('cloudflare-pages') };
  const gone = listGone(listAnswers(edition));
  return [
    { path: SITE_JSON, write: writeSiteJson },
    ...(readers.netlify || readers.cloudflare
      ? [
          { path: '_headers', write: writeHeadersFile },
          { path: '_redirects', write: (plan: HostPlan) => writeRedirectsFile(plan, readers) },
        ]
      : []),
    ...(has('cloudflare-pages') && gone.length > 0
      ? [
          { path: '_worker.js', write: () => GONE_WORKER },
          { path: '_routes.json', write: () => writeRoutesJson(gone) },
        ]
      : []),
    ...(has('apache') ? [{ path: '.htaccess', write: writeHtaccess }] : []),
    ...(has('caddy') ? [{ path: '.hosts/Caddyfile', write: writeCaddyfile }] : []),
    ...(has('nginx')
      ? [
          { path: '.hosts/nginx-http.conf', write: writeNginxMaps },
          { path: '.hosts/nginx-server.conf', write: writeNginxServer },
        ]
      : []),
    ...(has('firebase') ? [{ path: 'firebase.json', write: writeFirebaseJson }] : []),
    ...(has('vercel') ? [{ path: 'vercel.json', write: writeVercelJson }] : []),
    ...(has('cloudfront')
      ? [
          { path: '.hosts/cloudfront-request.js', write: writeRequestFunction },
          { path: '.hosts/cloudfront-response.js', write: writeResponseFunction },
        ]
      : []),
    // GitHub Pages leaves out files that begin with a full stop or a line, unless it is told not to.
    ...(has('github-pages') ? [{ path: '.nojekyll', write: () => '' }] : []),
  ];
}
