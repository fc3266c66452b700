import type { Edition } from '../edition/edition.ts';
import { type InlineCode, REFERRER_POLICY, writePolicy } from './policy.ts';

/** Which answers a rule is for: all of them, those below an address, or copies of pictures and pieces of the search, whose names bear a hash. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'below'; readonly address: string }
  | { readonly kind: 'copies' };

/** Headers of some answers. */
export interface HeaderRule {
  readonly scope: Scope;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * `goats.0f3b2c9a1e-640w.avif`, `en_38a984e.pf_fragment`: the name changes with what is in the file. A regular expression for any
 * host.
 */
export const COPY_NAME =
  '(?:\\.[0-9a-f]{10}-[0-9]+w\\.(?:avif|jpeg|webp)|\\.pf_(?:filter|fragment|index|meta))$';

/** A year, as long as browsers keep anything (RFC 9111), without asking again (RFC 8246). */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Kept, and asked for again each time: a correction or a withdrawal is seen at once. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** A picture that is replaced under its name is seen after an hour. */
const AN_HOUR = 'public, max-age=3600';

/** Two years, as the list that browsers ship asks for at least one; only this host, since others are not the paper's to bind. */
const ONLY_HTTPS = 'max-age=63072000';

/** What a paper has no use for, so that nothing that gets into a page has either. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** Folders whose files have a hash in their names. */
const HASHED = ['assets', 'fonts'];

/**
 * Decides the headers of a paper's answers.
 *
 * All of a paper is public and the same for everybody, so whoever wants may read it from a page of theirs (CORS, CORP): feeds,
 * records, pictures.
 * A browser is bound to HTTPS where
 * the paper has a host of its own: one that lies in a folder doesn't decide that for its neighbours.
 */
export function decideHeaders({ addresses, desk }: Edition, code: InlineCode): HeaderRule[] {
  const { origin, base } = desk.site;
  const below = (folder: string, headers: HeaderRule['headers']): HeaderRule => ({
    scope: { kind: 'below', address: `${addresses.root}${folder}/` },
    headers,
  });
  return [
    {
      scope: { kind: 'all' },
      headers: {
        'Content-Security-Policy': writePolicy(code),
        ...(origin.startsWith('https:') && base === '/' ? { 'Strict-Transport-Security': ONLY_HTTPS } : {}),
        'Referrer-Policy': REFERRER_POLICY,
        'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': ASK_AGAIN,
      },
    },
    below('search', { 'Content-Security-Policy': writePolicy(code, 'search') }),
    below('media', { 'Cache-Control': AN_HOUR }),
    below('files', { 'Cache-Control': AN_HOUR }),
    { scope: { kind: 'copies' }, headers: { 'Cache-Control': FOR_EVER } },
    ...HASHED.map((folder) => below(folder, { 'Cache-Control': FOR_EVER })),
  ];
}

/** Says whether a rule is for an address, which begins with the base path. */
export function isInScope(scope: Scope, address: string): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'below':
      return address.startsWith(scope.address);
    case 'copies':
      return new RegExp(COPY_NAME).test(address);
  }
}

/** Gives the headers of an answer with a file. What isn't there (404) may be there tomorrow. */
export function headersOf(
  rules: readonly HeaderRule[],
  address: string,
  isFound: boolean,
): Record<string, string> {
  const fitting = rules.filter(({ scope }) => isInScope(scope, address));
  const headers = Object.assign({}, ...fitting.map((rule) => rule.headers));
  return isFound ? headers : { ...headers, 'Cache-Control': ASK_AGAIN };
}

/** A header that differs from answer to answer, for hosts that want each header told once. */
export interface VaryingHeader {
  readonly name: string;
  readonly value: string;
  readonly cases: readonly { readonly scope: Scope; readonly value: string }[];
}

/** Tells each header once, with the cases in which it has another value; of cases the last that fits holds. */
export function byHeader(rules: readonly HeaderRule[]): VaryingHeader[] {
  const [all] = rules;
  const cases = rules.filter(({ scope }) => scope.kind !== 'all');
  return Object.entries(all?.headers ?? {}).map(([name, value]) => ({
    name,
    value,
    cases: cases.flatMap(({ scope, headers }) => {
      const other = headers[name];
      return other === undefined ? [] : [{ scope, value: other }];
    }),
  }));
}

/** Writes a scope as a regular expression over addresses, which every host with such understands. */
export function asPattern(scope: Scope): string {
  switch (scope.kind) {
    case 'all':
      return '^/';
    case 'below':
      return `^${escapePattern(scope.address)}`;
    case 'copies':
      return COPY_NAME;
  }
}

/** Escapes a text for a regular expression of any host. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
