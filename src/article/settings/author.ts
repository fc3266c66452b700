import { toSlug } from '../../addresses.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { readFrontMatter } from '../../source/front-matter.ts';
import type { LocatedMap } from '../../source/located.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { AuthorProfile } from '../desk.ts';
import { makeFault, readAddress, readText } from '../fields/values.ts';
import { readFileName } from '../file-name.ts';
import { nameKeys, readSettingsFile } from './located-settings.ts';
import { linkKeys, readProfileLinks } from './profile-links.ts';
import { listTexts } from './profile-texts.ts';

/** The keys of `authors/*.yml`, and what each says. */
export const authorKeys = {
  name: 'The name, as bylines have it.',
  slug: 'The name in addresses, and what `authors` in front matter may say for it. Without it, the file’s name.',
  role: 'What the person does for the paper: “City reporter”.',
  bio: 'A few lines, plain or Markdown; in an `.md` file the text below the front matter.',
  picture: 'A portrait: path from the content folder, or beside the file where it names no folder.',
  links: 'List of `title` and `href`, or of addresses.',
  aliases: 'Other spellings and handles that lead to this person.',
} as const;

const aliases = {
  name: ['title', 'displayName', 'fullName'],
  role: ['jobTitle', 'position', 'job'],
  bio: ['description', 'about', 'biography'],
  picture: ['image', 'photo', 'portrait', 'avatar', 'photograph'],
  links: [...linkKeys, 'email'],
  aliases: ['alias', 'alsoKnownAs', 'names'],
};

/** Reads a file of `authors/`: YAML, or Markdown whose text is the bio. Null where it names nobody. */
export function readAuthor(source: SourceFile): { author: AuthorProfile | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const fault = makeFault(findings);
  const { map, body } = readProfileFile(source, findings);
  const keys = nameKeys(map, Object.keys(authorKeys), aliases, findings);
  const find = (key: keyof typeof authorKeys) =>
    keys.entries.find((entry) => entry.key === key)?.value ?? null;
  const text = (key: 'name' | 'slug' | 'role') => {
    const value = find(key);
    return value ? readText(value, fault) : null;
  };
  const name = text('name');
  if (name === null) {
    if (findings.length === 0) findings.push(tellNameless(map));
    return { author: null, findings };
  }
  const bio = find('bio');
  const picture = find('picture');
  const other = find('aliases');
  const author: AuthorProfile = {
    name,
    slug: toSlug(text('slug') ?? stemOf(source.path)),
    role: text('role'),
    bio: bio?.kind === 'scalar' ? bio.text.trim() : bio ? readText(bio, fault) : body,
    picture: picture ? placePicture(readAddress(picture, fault), source.path) : null,
    links: readProfileLinks(map, fault),
    aliases: other ? listTexts(other, fault) : [],
    path: source.path,
  };
  return { author, findings: findings.toSorted((a, b) => a.offset - b.offset) };
}

function readProfileFile(source: SourceFile, findings: Finding[]): { map: LocatedMap; body: string | null } {
  if (!/\.(?:md|markdown)$/i.test(source.path))
    return { map: readSettingsFile(source, findings), body: null };
  const frontMatter = readFrontMatter(source);
  findings.push(...frontMatter.findings);
  const body = source.text.slice(frontMatter.bodyOffset).trim();
  return { map: { kind: 'map', offset: 0, entries: frontMatter.entries }, body: body === '' ? null : body };
}

function tellNameless(map: LocatedMap): Finding {
  return {
    ruleId: 'missing-name',
    offset: map.offset,
    message: 'The file names nobody',
    hint: 'Add a line “name: Jane Doe”.',
  };
}

/** The file's own name, or its folder's for an `index.yml`. */
function stemOf(path: string): string {
  const own = path.replace(/\.(?:ya?ml|md|markdown)$/i, '');
  return readFileName(`${own}.md`).stem;
}

/** A picture without a folder lies beside the file; any other path counts from the content folder. */
function placePicture(path: string | null, from: string): string | null {
  if (path === null || /^https?:\/\//i.test(path)) return path;
  if (path.startsWith('//')) return `https:${path}`;
  const folder = from.split('/').slice(0, -1);
  const isBeside = /^\.{1,2}\//.test(path) || !path.includes('/');
  const steps: string[] = isBeside ? folder : [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
