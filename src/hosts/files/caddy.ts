import { asPattern, byHeader, escapePattern, type Scope, type VaryingHeader } from '../headers.ts';
import type { HostPlan } from '../host-plan.ts';
import { TYPES_BY_ENDING, TYPES_BY_NAME, UNKNOWN_TYPE } from '../media-types.ts';

/** Writes what Caddy 2 reads in a site’s block (`import …`), beside a `root` that holds the output under the paper’s base path. */
export function writeCaddyfile({ base, rules, moves, gone }: HostPlan): string {
  const types = [
    ...Object.entries(TYPES_BY_NAME).map(([name, type]) => [`/${escapePattern(name)}$`, type] as const),
    ...Object.entries(TYPES_BY_ENDING).map(([ending, type]) => [`\\.${ending}$`, type] as const),
  ];
  return `# Written by Broadsheet with each build. Import it in the block of a site, beside a root.
${byHeader(rules).map(writeHeader).join('')}
map {path} {broadsheet_type} {
  "~/$" "text/html; charset=utf-8"
${types.map(([pattern, type]) => `  ${quote(`~${pattern}`)} ${quote(type)}\n`).join('')}  default ${UNKNOWN_TYPE}
}
@there {
  file {path} {path}index.html
  not path */.*
}
header @there Content-Type {broadsheet_type}

${moves.map(({ from, to }) => `redir ${quote(decodeURIComponent(from))} ${quote(to)} 301\n`).join('')}
${gone.length > 0 ? `@gone path ${gone.map((address) => quote(decodeURIComponent(address))).join(' ')}\nhandle @gone {\n  file_server {\n    status 410\n  }\n}\n` : ''}
@hidden path_regexp ${quote('/\\.')}
handle @hidden {
  @known path */.well-known/*
  handle @known {
    file_server
  }
  error 404
}
handle {
  file_server {
    precompressed br gzip
  }
}
handle_errors {
  @missing expression {err.status_code} == 404
  rewrite @missing ${base}404.html
  file_server {
    status {err.status_code}
  }
}
`;
}

/** Of directives for one header Caddy puts those with a condition first, so the value of all the rest has one too. */
function writeHeader({ name, value, cases }: VaryingHeader, at: number): string {
  if (cases.length === 0) return `header ${name} ${quote(value)}\n`;
  const asMatcher = ({ scope }: { readonly scope: Scope }) =>
    `{\n  path_regexp ${quote(asPattern(scope))}\n  file {path} {path}index.html\n}`;
  const others = cases.map((one, number) => {
    const matcher = `@case${at}x${number}`;
    return `${matcher} ${asMatcher(one)}\nheader ${matcher} ${name} ${quote(one.value)}\n`;
  });
  const rest = cases.map((one) => `not ${asMatcher(one)}\n`).join('');
  return `@rest${at} {\n${rest}}\nheader @rest${at} ${name} ${quote(value)}\n${others.join('')}`;
}

/** In these quotes a backslash is a backslash. */
function quote(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
}
