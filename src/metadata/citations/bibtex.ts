import type { CitedName } from './cited-name.ts';
import type { CslItem } from './csl-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that are commands of TeX, by their names. BibTeX counts braces even where a backslash stands before them. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/**
 * Writes a reference for BibTeX and BibLaTeX: an `@article`, as both know it, in Unicode. Braces keep the capitals of a headline and
 * hold a name that has no parts together.
 */
export function writeBibtex(item: CslItem): string {
  const [[year = 0, month = 1, day]] = item.issued['date-parts'];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author && braced(item.author.map(writeName).join(' and '))],
    ['title', braced(braced(escapeTex(item.title)))],
    ['journal', braced(escapeTex(item['container-title']))],
    ['year', braced(String(year))],
    ['month', MONTHS[month - 1]],
    ['day', braced(String(day))],
    ['publisher', item.publisher && braced(escapeTex(item.publisher))],
    ['url', braced(item.URL)],
    ['language', braced(item.language)],
    ['note', braced(escapeTex([item.source, item.note].filter(Boolean).join('. ')))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '{}' ? [] : `  ${name} = ${value},\n`,
  );
  return `@article{${item.id},\n${lines.join('')}}\n`;
}

function writeName(name: CitedName): string {
  if ('literal' in name) return braced(escapeTex(name.literal));
  const { given, suffix } = name;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, suffix, given].flatMap((part) => (part ? escapeTex(part) : [])).join(', ');
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

function braced(text: string): string {
  return `{${text}}`;
}
