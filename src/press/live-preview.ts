import { basename, extname, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pictureType } from '../metadata/picture-types.ts';
import type { StandingBook } from './bind-book.ts';
import type { DevelopmentServer } from './integration.ts';
import { ANYTHING, type Changes, joinChanges, NOTHING } from './live-newsroom.ts';
import { type LooseFile, makeLooseFile } from './loose-files.ts';
import type { CardFile } from './sheets/cards.ts';
import { escapeHtml, type TextFile } from './text-files.ts';
import { isLitter } from './walk-folder.ts';

/** What stands on the proof after the copy was read again. */
export interface Proof {
  readonly errors: readonly Diagnostic[];
  /** The lines around a diagnostic, with a caret. */
  readonly excerpt: (diagnostic: Diagnostic) => string;
  /** Finds what the output holds besides pages, by its path below the base path. */
  readonly findFile: (path: string) => LooseFile | TextFile | StandingBook | CardFile | null;
  readonly drawCard: (card: CardFile) => Promise<Uint8Array>;
}

interface PreviewOptions {
  readonly contentDir: string;
  readonly base: string;
  readonly first: Proof;
  /** Makes the edition again after changes. */
  readonly remake: (changes: Changes) => Promise<Proof>;
  /** Says whether nothing has happened but what the watcher told. */
  readonly isUpToDate: () => Promise<boolean>;
}

/**
 * Editors save in several steps; this many milliseconds of quiet end a save. The watcher keeps what happens to one file within 50
 * milliseconds to itself: it can't be less.
 */
const QUIET = 60;

/** So many milliseconds after the last save it is made sure that the watcher has missed nothing. */
const LULL = 2000;

/**
 * Keeps the pages of `npm run dev` true to the content folder: a saved file makes a new edition and reloads the browser.
 * Errors show over the page, with file, line and excerpt, until they are mended; the rest of the paper stays readable.
 */
export function previewLive(server: DevelopmentServer, options: PreviewOptions): void {
  const content = resolve(options.contentDir);
  const tellFault = (error: unknown) => server.config.logger.error(String(error));
  let proof = options.first;
  /** The edition that the last page was asked of. */
  let shown = proof;
  /** What happens while files are being saved, and what has been saved and waits for its edition. */
  let open = NOTHING;
  let saved = NOTHING;
  let working: Promise<void> = Promise.resolve();

  const renew = async () => {
    const changes = saved;
    // The edition before has taken it along.
    if (changes === NOTHING) return;
    saved = NOTHING;
    try {
      proof = await options.remake(changes);
      server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    } catch (error) {
      // How far it came is not known.
      saved = ANYTHING;
      tellFault(error);
    }
  };
  const makeSure = async () => {
    if (await options.isUpToDate()) return;
    saved = ANYTHING;
    working = working.then(renew);
  };
  const makeSureLater = () => setTimeout(() => makeSure().catch(tellFault), LULL);
  // A file may have been saved before the watcher was there.
  let timer = makeSureLater();
  const endSave = () => {
    saved = open === NOTHING ? saved : joinChanges(saved, open);
    open = NOTHING;
    working = working.then(renew);
    // Nobody waits for it: a save in the meantime goes first, and has everything made sure of after it.
    timer = makeSureLater();
  };
  const onEvent = (happened: Changes) => {
    open = joinChanges(open, happened);
    clearTimeout(timer);
    timer = setTimeout(endSave, QUIET);
  };
  // Editors lay drafts of their own beside a file that is open.
  const isOurs = (path: string) =>
    path === content ||
    (path.startsWith(content + sep) && !path.slice(content.length).split(sep).some(isLitter));

  server.watcher.add(content);
  server.watcher.on('change', (file) => {
    const path = resolve(file);
    if (isOurs(path)) onEvent({ files: new Set([path]), isRearranged: false });
  });
  for (const event of ['add', 'unlink', 'addDir', 'unlinkDir'] as const)
    server.watcher.on(event, (file) => {
      if (isOurs(resolve(file))) onEvent(ANYTHING);
    });
  server.environments.client.hot.on('vite:client:connect', (_, client) => {
    // An edition that came after the page and before its line to here was told to nobody.
    if (shown !== proof) client.send({ type: 'full-reload', path: '*' });
    const [error] = proof.errors;
    if (error) client.send({ type: 'error', err: overlay(error, proof) });
  });
  server.middlewares.use((request, response, next) => {
    const path = localPath(request.url ?? '', options.base);
    const file = path === null ? undefined : (proof.findFile(path) ?? proof.findFile(`${path}index.html`));
    if (!file) {
      if (request.headers.accept?.includes('text/html')) shown = proof;
      return next();
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', 'type' in file ? file.type : mediaType(path ?? ''));
    if ('copy' in file) proof.drawCard(file).then((bytes) => response.end(bytes), next);
    else if ('type' in file) printFile(file).then((made) => response.end(made), next);
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

async function printFile({ make }: TextFile | StandingBook): Promise<string | Uint8Array> {
  return make();
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

/** Types of the files that newsrooms lay beside their copy, pictures apart. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
};

function mediaType(file: string): string {
  return (
    pictureType(file) ?? MEDIA_TYPES[extname(basename(file)).toLowerCase()] ?? 'application/octet-stream'
  );
}
