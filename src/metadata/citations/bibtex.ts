import type { CitedName } from './cited-name.ts';
import type { CslItem } from './csl-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX reads as a command, as TeX writes it. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a reference for BibTeX and BibLaTeX: an `@article`, as both know it, in Unicode. Braces keep the capitals of a headline and
 * hold a name that has no parts together.
 */
export function writeBibtex(item: CslItem): string {
  const [[year = 0, month = 1, day]] = item.issued['date-parts'];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author && braced(item.author.map(writeName).join(' and '))],
    ['title', braced(braced(escape(item.title)))],
    ['journal', braced(escape(item['container-title']))],
    ['year', braced(String(year))],
    ['month', MONTHS[month - 1]],
    ['day', braced(String(day))],
    ['publisher', item.publisher && braced(escape(item.publisher))],
    ['url', braced(item.URL)],
    ['language', braced(item.language)],
    ['note', braced(escape([item.source, item.note].filter(Boolean).join('. '))) ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '{}' ? [] : `  ${name} = ${value},\n`,
  );
  return `@article{${item.id},\n${lines.join('')}}\n`;
}

function writeName(name: CitedName): string {
  if ('literal' in name) return braced(escape(name.literal));
  const { given, suffix } = name;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, suffix, given].flatMap((part) => (part ? escape(part) : [])).join(', ');
}

function escape(text: string): string {
  return text.replace(/[\\~^]/g, (sign) => SIGNS[sign] ?? sign).replace(/(?<!\\text\w+)[{}]|[&%$#_]/g, '\\$&');
}

function braced(text: string): string {
  return `{${text}}`;
}
