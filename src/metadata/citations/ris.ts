import type { CitedName } from './cited-name.ts';
import type { CslItem } from './csl-item.ts';

/** Writes a reference in RIS, which reference managers import: one tag a line, `NEWS` for a newspaper’s story. */
export function writeRis(item: CslItem): string {
  const [[year = 0, month = 1, day = 1]] = item.issued['date-parts'];
  const two = (number: number) => String(number).padStart(2, '0');
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ...(item.author ?? []).map((name) => ['AU', writeName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['SE', item.section],
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}`],
    ['PB', item.publisher],
    ['DP', item.source],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ID', item.id],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\n`)).join('');
}

function writeName(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const { given, suffix } = name;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, given, suffix].filter(Boolean).join(', ');
}
