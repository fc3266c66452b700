import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readLinkedFolders } from './orders.ts';
import { errorCode, sayUnreadable } from './press-error.ts';
import { type ContentFile, type Obstacle, walkFolder } from './walk-folder.ts';

/** The content folder, sorted out: every file by what it is to the paper. */
export interface Newsroom {
  readonly site: ContentFile | null;
  readonly articles: readonly ContentFile[];
  readonly authors: readonly ContentFile[];
  readonly agencies: readonly ContentFile[];
  readonly pages: readonly ContentFile[];
  /** Pictures and whatever else articles may show or link to. */
  readonly media: readonly ContentFile[];
  /** Files that look like copy but are not read as such, each with the reason. */
  readonly passedOver: readonly PassedOver[];
  readonly obstacles: readonly Obstacle[];
  /** Where each file lies on the disk, by its path: all of them, whatever they are. */
  readonly files: ReadonlyMap<string, string>;
}

export interface PassedOver {
  readonly path: string;
  readonly why: string;
}

/** A newsroom with nothing in it. */
export const EMPTY_NEWSROOM: Newsroom = {
  site: null,
  articles: [],
  authors: [],
  agencies: [],
  pages: [],
  media: [],
  passedOver: [],
  obstacles: [],
  files: new Map(),
};

type Kind = 'site' | 'articles' | 'authors' | 'agencies' | 'pages' | 'media' | 'nothing';

const ROOMS = ['articles', 'authors', 'agencies', 'pages', 'media'] as const;

/** Copy: `first-story.md`, `000_84fab8d9.TXT`. */
const COPY = /\.(?:md|markdown|txt)$/i;

/** Copy in a form that nobody here reads: `launch.mdx`. */
const FOREIGN_COPY = /\.(?:mdx|html?|adoc|asciidoc|rst|org|textile|docx?|odt|rtf)$/i;

const YAML = /\.ya?ml$/i;

/** The page that describes a folder: `README.md`, `readme.de.txt`. */
const README = /^readme(?:\.[a-z-]{2,5})?(?:\.(?:md|markdown|txt))?$/i;

/** Other papers that projects keep beside their content: `LICENSE`, `CHANGELOG.md`. */
const PROJECT_PAPER = /^(?:licen[cs]e|copying|contributing|changelog)(?:[-.]\w+)?$/i;

/**
 * Lists the newsroom. All but the articles may be missing; a folder with none of the newsroom's rooms is all articles.
 * Links may lead to `linked` folders, too. Gives null where there is no such folder.
 */
export async function readNewsroom(
  contentDir: string,
  linked: readonly string[] = readLinkedFolders(process.env),
): Promise<Newsroom | null> {
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory()) return null;
  const { files, folders, obstacles } = await walkFolder(contentDir, linked);
  const isPlain =
    !['articles', 'authors', 'agencies', 'media'].some((room) => folders.has(room)) &&
    !files.some(({ path }) => isSiteFile(path));
  const hasArticlesRoom = folders.has('articles');
  const rooms: Record<Kind, ContentFile[]> = {
    site: [],
    articles: [],
    authors: [],
    agencies: [],
    pages: [],
    media: [],
    nothing: [],
  };
  const passedOver: PassedOver[] = [];
  for (const file of files) {
    const room = isPlain ? 'articles' : roomOf(file.path, hasArticlesRoom);
    const reason = reasonToPass(file.path, room);
    if (reason) passedOver.push({ path: file.path, why: reason });
    else rooms[kindIn(room, file.path)].push(file);
  }
  const { site: sites, nothing: _, ...read } = rooms;
  const [site = null, ...otherSites] = sites;
  for (const { path } of otherSites)
    passedOver.push({ path, why: 'there is a site.yml, which is read instead' });
  return {
    ...read,
    site,
    passedOver,
    obstacles,
    files: new Map(files.map(({ path, file }) => [path, file])),
  };
}

/** A file's bytes, with their SHA-256 in hex. */
export interface CopyBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Copy larger than this is no story: 64 MiB. */
const LARGEST_COPY = 64 * 1024 * 1024;

/** Reads a file of copy, or says in plain words why it can't be. */
export function readCopy(copy: ContentFile): CopyBytes | { readonly why: string } {
  try {
    const { size } = statSync(copy.file);
    if (size > LARGEST_COPY)
      return { why: `it has ${Math.round(size / 1024 / 1024)} MiB, which is no story` };
    const bytes = readFileSync(copy.file);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    // What the disk has for a name that is no UTF-8 can't be asked for by the name we have.
    const isMisnamed = errorCode(error) === 'ENOENT' && copy.file.includes('\ufffd');
    return { why: isMisnamed ? 'its name is not UTF-8' : sayUnreadable(error) };
  }
}

function isSiteFile(path: string): boolean {
  return path === 'site.yml' || path === 'site.yaml';
}

/** The room a path lies in; what lies in none belongs to the articles, unless they have a room of their own. */
function roomOf(path: string, hasArticlesRoom: boolean): Kind {
  if (isSiteFile(path)) return 'site';
  const room = ROOMS.find((name) => path.startsWith(`${name}/`));
  return room ?? (hasArticlesRoom ? 'nothing' : 'articles');
}

function kindIn(room: Kind, path: string): Kind {
  if (room === 'articles' || room === 'pages') return COPY.test(path) ? room : 'media';
  if (room === 'authors') return YAML.test(path) || /\.md$/i.test(path) ? room : 'media';
  if (room === 'agencies') return YAML.test(path) ? room : 'media';
  return room;
}

/** Says why a file that looks like copy is not read, or null. */
function reasonToPass(path: string, room: Kind): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (room === 'nothing') {
    if (README.test(name) || PROJECT_PAPER.test(name)) return null;
    if (COPY.test(name) || FOREIGN_COPY.test(name))
      return 'it lies outside articles/, and only what is in there is published';
    return YAML.test(name) ? 'it is none of the files that Broadsheet reads' : null;
  }
  if (room !== 'articles' && room !== 'pages') return null;
  if (name === '_index.md') return 'it introduces a folder and is no story of its own';
  if (README.test(name)) return 'its name says that it describes the folder';
  if (/(?:^|\/)_drafts\//.test(path)) return 'it lies among drafts';
  return FOREIGN_COPY.test(name) ? 'only Markdown (.md, .markdown) and plain text (.txt) are read' : null;
}
