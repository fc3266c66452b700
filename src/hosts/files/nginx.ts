import { asPattern, byHeader, escapePattern, type VaryingHeader } from '../headers.ts';
import type { HostPlan } from '../host-plan.ts';
import { TYPES_BY_ENDING, TYPES_BY_NAME, UNKNOWN_TYPE } from '../media-types.ts';

/** Answers that hand out what was asked for, as nginx counts them; a file that is missing today may be there tomorrow. */
const FOUND = '(?:200|206|304)';

/**
 * Writes what nginx wants to know before it comes to the server (`http { include … }`): headers that differ from address to
 * address. `add_header` in a `location` would take away those of the server.
 */
export function writeNginxMaps({ rules }: Pick<HostPlan, 'rules'>): string {
  const maps = byHeader(rules)
    .filter(({ cases }) => cases.length > 0)
    .map((header) => {
      // The first pattern that fits holds.
      const cases = header.cases
        .toReversed()
        .map(({ scope, value }) => `  ${quote(patternOf(scope))} ${quote(value)};\n`);
      return `map "$status$uri" ${variableOf(header)} {\n  default ${quote(header.value)};\n${cases.join('')}}\n`;
    });
  return `# Written by Broadsheet with each build. Include it in http { }.\n${maps.join('')}`;
}

/** Writes what stands in `server { include … }`. Its `root` is the folder that holds the output under the paper’s base path. */
export function writeNginxServer({ base, rules, moves, gone }: HostPlan): string {
  const types = Object.entries(TYPES_BY_ENDING).map(([ending, type]) => `  ${quote(type)} ${ending};\n`);
  const byName = Object.entries(TYPES_BY_NAME).map(
    ([name, type]) =>
      `location ~ ${quote(`/${escapePattern(name)}$`)} {\n  types { }\n  default_type ${quote(type)};\n}\n`,
  );
  return `# Written by Broadsheet with each build. Include it in server { }, beside a root.
index index.html;
absolute_redirect off;
error_page 404 ${base}404.html;
default_type ${UNKNOWN_TYPE};
types {
${types.join('')}}

gzip_static on;
gzip_vary on;
# With the module for it: brotli_static on;

${byHeader(rules).map(writeHeader).join('')}
location ~ ${quote('/\\.(?!well-known/)')} {
  return 404;
}
${byName.join('')}
${gone.map((address) => writeGone(address)).join('')}${moves.map(({ from, to }) => writeMove(from, to)).join('')}`;
}

function writeHeader(header: VaryingHeader): string {
  const value = header.cases.length > 0 ? variableOf(header) : quote(header.value);
  return `add_header ${header.name} ${value} always;\n`;
}

function variableOf({ name }: VaryingHeader): string {
  return `$broadsheet_${name.toLowerCase().replaceAll('-', '_')}`;
}

function patternOf(scope: Parameters<typeof asPattern>[0]): string {
  const pattern = asPattern(scope);
  return pattern.startsWith('^') ? `~^${FOUND}${pattern.slice(1)}` : `~^${FOUND}.*${pattern}`;
}

/** nginx compares locations with decoded addresses. */
function writeGone(address: string): string {
  return `location = ${quote(decodeURIComponent(address))} {\n  error_page 410 ${quote(`${address}index.html`)};\n  return 410;\n}\n`;
}

function writeMove(from: string, to: string): string {
  return `location = ${quote(decodeURIComponent(from))} {\n  return 301 ${quote(to)};\n}\n`;
}

/** A dollar sign in what nginx puts out would begin a variable; addresses have it encoded. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
