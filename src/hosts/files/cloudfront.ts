import { asPattern } from '../headers.ts';
import type { HostPlan } from '../host-plan.ts';
import { TYPES_BY_ENDING, TYPES_BY_NAME } from '../media-types.ts';

/** CloudFront takes functions of 10 kB. */
export const LARGEST_FUNCTION = 10_240;

/**
 * Writes the function for CloudFront’s viewer requests: an address that ends in a slash is its page, old addresses lead on. As many
 * of these as there is room for; the others are pages that lead on.
 */
export function writeRequestFunction({ moves }: Pick<HostPlan, 'moves'>): string {
  return fillUp(
    moves.map(({ from, to }) => [from, to] as const),
    (some) => `// Written by Broadsheet with each build: viewer request.
var moves = ${JSON.stringify(Object.fromEntries(some))};
function handler(event) {
  var request = event.request;
  var to = moves[request.uri];
  if (to) return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
  if (/\\/$/.test(request.uri)) request.uri += 'index.html';
  else if (!/\\.[^\\/]*$/.test(request.uri))
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
  return request;
}
`,
  );
}

/** Writes the function for CloudFront’s viewer responses: headers, media types, and 410 for what is gone. */
export function writeResponseFunction({ rules, gone }: Pick<HostPlan, 'rules' | 'gone'>): string {
  const shown = rules.map(({ scope, headers }) => [
    asPattern(scope),
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  ]);
  return fillUp(
    gone,
    (some) => `// Written by Broadsheet with each build: viewer response.
var rules = ${JSON.stringify(shown)};
var types = ${JSON.stringify(TYPES_BY_ENDING)};
var names = ${JSON.stringify(TYPES_BY_NAME)};
var gone = ${JSON.stringify(some)};
function handler(event) {
  var response = event.response;
  var uri = event.request.uri;
  var isFound = response.statusCode < 400;
  rules.forEach(function (rule) {
    if (!new RegExp(rule[0]).test(uri)) return;
    Object.keys(rule[1]).forEach(function (name) {
      if (isFound || name !== 'cache-control' || rule[0] === '^/') response.headers[name] = { value: rule[1][name] };
    });
  });
  var name = uri.slice(uri.lastIndexOf('/') + 1);
  var type = names[name] || types[name.slice(name.lastIndexOf('.') + 1)];
  if (isFound && type) response.headers['content-type'] = { value: type };
  if (gone.indexOf(uri.replace(/index\\.html$/, '')) !== -1) {
    response.statusCode = 410;
    response.statusDescription = 'Gone';
  }
  return response;
}
`,
  );
}

/** Writes a function with as many of some things as there is room for, the first ones. */
function fillUp<Thing>(all: readonly Thing[], write: (some: readonly Thing[]) => string): string {
  const isRoom = (count: number) => Buffer.byteLength(write(all.slice(0, count))) <= LARGEST_FUNCTION;
  if (isRoom(all.length)) return write(all);
  let [fits, more] = [0, Math.min(all.length, LARGEST_FUNCTION)];
  while (more - fits > 1) {
    const half = Math.floor((fits + more) / 2);
    if (isRoom(half)) fits = half;
    else more = half;
  }
  return write(all.slice(0, fits));
}
