import { COPY_NAME, type HeaderRule, type Scope } from '../headers.ts';
import type { HostPlan } from '../host-plan.ts';
import { mediaTypeOf, TYPES_BY_NAME } from '../media-types.ts';

/** Endings that the host doesn’t know, or knows as something else. */
const TYPED = ['epub', 'md', 'opml', 'webmanifest', 'xml'];

/**
 * Writes `firebase.json` for Firebase Hosting, which deploys the output folder from within. Of headers for one address the last
 * holds. There is no status but those of redirects: what is gone is answered 200 with the page that says so.
 */
export function writeFirebaseJson({ base, rules, moves }: HostPlan): string {
  const settings = {
    hosting: {
      public: '.',
      ignore: ['firebase.json', '.broadsheet.json', '.hosts/**', '.htaccess', '_headers', '_redirects'],
      trailingSlash: true,
      headers: [
        ...rules.map(({ scope, headers }) => ({ ...matchScope(scope, base), headers: listPairs(headers) })),
        ...TYPED.map((ending) => typeRule(`**/*.${ending}`)),
        ...Object.keys(TYPES_BY_NAME).map((name) => typeRule(`**/${name}`)),
      ],
      redirects: moves.map(({ from, to }) => ({
        source: decodeURIComponent(from),
        destination: to,
        type: 301,
      })),
    },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function matchScope(scope: Scope, base: string): { source: string } | { regex: string } {
  switch (scope.kind) {
    case 'all':
      return { source: `${base}**` };
    case 'below':
      return { source: `${scope.address}**` };
    case 'copies':
      return { regex: COPY_NAME };
  }
}

function listPairs(headers: HeaderRule['headers']) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

function typeRule(source: string) {
  return { source, headers: listPairs({ 'Content-Type': mediaTypeOf(source) }) };
}
