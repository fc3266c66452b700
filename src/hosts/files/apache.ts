import { asPattern, byHeader, escapePattern, type VaryingHeader } from '../headers.ts';
import type { HostPlan } from '../host-plan.ts';
import { TYPES_BY_ENDING, TYPES_BY_NAME } from '../media-types.ts';
import { PACKED_TEXTS } from '../packed-texts.ts';

/** Apache reads the file anew for each request: so many old addresses are answered from it, and the others by pages that lead on. */
export const MOST_REWRITES = 1000;

/**
 * Writes `.htaccess` for Apache 2.4, which reads it in the output where `AllowOverride All` holds. What a module is missing for is
 * passed over.
 */
export function writeHtaccess({ base, rules, moves, gone }: HostPlan): string {
  const headers = byHeader(rules);
  return `# Written by Broadsheet with each build.
ErrorDocument 404 ${base}404.html

<IfModule mod_mime.c>
${writeTypes()}
</IfModule>

<IfModule mod_headers.c>
${headers.map(writeHeader).join('\n')}
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${base}
  RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
${gone.map((address) => writeGone(address, base)).join('')}${moves
  .slice(0, MOST_REWRITES)
  .map(({ from, to }) => writeMove(from, to, base))
  .join('')}${writePacked('br', 'br')}${writePacked('gzip', 'gz')}</IfModule>
${gone.map(writeGonePage).join('')}`;
}

function writeTypes(): string {
  const byEnding = Object.entries(TYPES_BY_ENDING).map(([ending, type]) => `  AddType "${type}" .${ending}`);
  const byName = Object.entries(TYPES_BY_NAME).map(
    ([name, type]) =>
      `  <FilesMatch "^${escapePattern(name)}(?:\\.(?:br|gz))?$">\n    ForceType "${type}"\n  </FilesMatch>`,
  );
  return [
    ...byEnding,
    ...byName,
    `  <FilesMatch "\\.(?:${PACKED_TEXTS.join('|')})\\.br$">`,
    '    RemoveLanguage .br',
    '    AddEncoding br .br',
    '  </FilesMatch>',
    `  <FilesMatch "\\.(?:${PACKED_TEXTS.join('|')})\\.gz$">`,
    '    RemoveType .gz',
    '    AddEncoding gzip .gz',
    '  </FilesMatch>',
  ].join('\n');
}

/** A value of a kind of files is one only where the file is there: what is missing may be there tomorrow. */
function writeHeader({ name, value, cases }: VaryingHeader): string {
  const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
  return [
    `  Header always set ${name} ${quote(value)}`,
    ...cases.map(
      (one) =>
        `  Header always set ${name} ${quote(one.value)} "expr=%{REQUEST_STATUS} < 400 && %{REQUEST_URI} =~ m#${asPattern(one.scope)}#"`,
    ),
    ...(name === 'Cache-Control'
      ? [
          `  Header merge Vary Accept-Encoding "expr=%{CONTENT_TYPE} =~ m#^(?:text/|application/(?:json|xml|\\w+\\+json|\\w+\\+xml))|svg#"`,
        ]
      : []),
  ].join('\n');
}

function writeGone(address: string, base: string): string {
  return `  RewriteCond %{ENV:REDIRECT_STATUS} ^$\n  RewriteRule ${pathPattern(address, base)} - [R=410,L]\n`;
}

function writeGonePage(address: string): string {
  const uri = decodeURI(address).replace(/[\\']/g, '\\$&');
  return `<If "%{REQUEST_URI} == '${uri}'">\n  ErrorDocument 410 ${address}index.html\n</If>\n`;
}

function writeMove(from: string, to: string, base: string): string {
  return `  RewriteRule ${pathPattern(from, base)} "${to.replace(/[%$\\"]/g, '\\$&')}" [R=301,L,NE]\n`;
}

/** Rules see the path below the folder, decoded. */
function pathPattern(address: string, base: string): string {
  const path = decodePath(address.slice(base.length));
  return `"^${escapePattern(path).replaceAll('"', '\\"')}${path.endsWith('/') ? '?' : ''}$"`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Hands out the packed copy of a text to browsers that take one, where there is one. */
function writePacked(encoding: string, ending: string): string {
  const takes = `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b\n`;
  return [
    takes,
    `  RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f\n`,
    `  RewriteRule ^(.*/|)$ $1index.html.${ending} [L]\n`,
    takes,
    `  RewriteCond %{REQUEST_FILENAME}.${ending} -f\n`,
    `  RewriteRule ^(.*\\.(?:${PACKED_TEXTS.join('|')}))$ $1.${ending} [L]\n`,
  ].join('');
}
