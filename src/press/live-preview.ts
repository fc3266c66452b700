import { basename, extname, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DevelopmentServer } from './integration.ts';
import { type LooseFile, makeLooseFile } from './loose-files.ts';
import { escapeHtml, type TextFile } from './text-files.ts';

/** What stands on the proof after the copy was read again. */
export interface Proof {
  readonly errors: readonly Diagnostic[];
  /** The lines around a diagnostic, with a caret. */
  readonly excerpt: (diagnostic: Diagnostic) => string;
  /** What the output holds besides pages, by its path below the base path. */
  readonly files: ReadonlyMap<string, LooseFile | TextFile>;
}

interface PreviewOptions {
  readonly contentDir: string;
  readonly base: string;
  readonly first: Proof;
  /** Makes the edition again from the content folder as it is now. */
  readonly remake: () => Promise<Proof>;
}

/** Editors save in several steps; this many milliseconds of quiet end a save. */
const QUIET = 60;

/**
 * Keeps the pages of `npm run dev` true to the content folder: a saved file makes a new edition and reloads the browser.
 * Errors show over the page, with file, line and excerpt, until they are mended; the rest of the paper stays readable.
 */
export function previewLive(server: DevelopmentServer, options: PreviewOptions): void {
  const content = resolve(options.contentDir);
  let proof = options.first;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();

  const renew = async () => {
    proof = await options.remake();
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  };
  const onChange = (file: string) => {
    const path = resolve(file);
    if (path !== content && !path.startsWith(content + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(renew).catch((error: unknown) => server.config.logger.error(String(error)));
    }, QUIET);
  };

  server.watcher.add(content);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const)
    server.watcher.on(event, onChange);
  server.environments.client.hot.on('vite:client:connect', (_, client) => {
    const [error] = proof.errors;
    if (error) client.send({ type: 'error', err: overlay(error, proof) });
  });
  server.middlewares.use((request, response, next) => {
    const path = localPath(request.url ?? '', options.base);
    const file = path === null ? undefined : (proof.files.get(path) ?? proof.files.get(`${path}index.html`));
    if (!file) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', 'type' in file ? file.type : mediaType(path ?? ''));
    if ('type' in file) response.end(file.make());
    else makeLooseFile(file).then((made) => ('why' in made ? next() : response.end(made.bytes)), next);
  });
}

/**
 * Fills Astro's overlay: the first error with its line, and all of them below, where a program's stack would be.
 * The overlay takes message, hint and code for HTML.
 */
function overlay(error: Diagnostic, { errors, excerpt }: Proof) {
  const tell = ({ path, line, column, message }: Diagnostic) => `${path}:${line}:${column}  ${message}`;
  const code = excerpt(error);
  return {
    name: `Copy desk: ${error.ruleId}`,
    message: escapeHtml(error.message),
    ...(error.hint && { hint: escapeHtml(error.hint) }),
    stack: errors.map(tell).join('\n'),
    loc: { file: error.path, line: error.line, column: error.column },
    ...(code && { highlightedCode: `<pre style="padding-inline: 24px">${escapeHtml(code)}</pre>` }),
  };
}

function localPath(url: string, base: string): string | null {
  const [path = ''] = url.split(/[?#]/, 1);
  if (!path.startsWith(base)) return null;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return null;
  }
}

/** Types of the files that newsrooms lay beside their copy. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',

  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

function mediaType(file: string): string {
  return MEDIA_TYPES[extname(basename(file)).toLowerCase()] ?? 'application/octet-stream';
}
