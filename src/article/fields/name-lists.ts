import { plainText } from '../../markdown/plain-text.ts';
import type { Located } from '../../source/located.ts';
import { foldSpace } from '../../wire/blocks.ts';
import { type Fault, listValues, readText, textOf } from './values.ts';

const nameKeys = ['name', 'title', 'label', 'slug', 'value'];

/**
 * Where one string is several names. `spaces`: Jekyll's `tags: harbor council` are two, so a string without commas but
 * with a word in small letters is taken apart at its spaces; “World News” stays whole.
 */
export type SplitAt = 'nothing' | 'commas' | 'spaces';

/** Reads a list of names (topics, sections, series), each once. */
export function readNames(value: Located, at: SplitAt, fault: Fault): string[] {
  const names =
    value.kind === 'list'
      ? listValues(value).flatMap((item) => readName(item, fault) ?? [])
      : split(value, at, fault);
  return once(names);
}

function readName(value: Located, fault: Fault): string | null {
  if (value.kind === 'map') return textOf(value, nameKeys, fault) ?? onlyKey(value, fault);
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.text;
  return tidy(readText(value, fault, 'a name') ?? '');
}

/** `- Foo: bar` was meant as one name with a colon in it. */
function onlyKey(value: Located, fault: Fault): string | null {
  const entry = value.kind === 'map' ? value.entries[0] : undefined;
  const text = entry?.value.kind === 'scalar' ? foldSpace(entry.value.text) : '';
  return entry && text !== '' ? `${entry.key}: ${text}` : fault(value, 'a name', 'Put the name in quotes.');
}

function split(value: Located, at: SplitAt, fault: Fault): string[] {
  if (value.kind === 'map') return onlyNames(value, fault);
  const text = readText(value, fault, 'names');
  if (text === null) return [];
  if (at === 'nothing') return [tidy(text) ?? text];
  const parts = (entity.test(text) ? plainText(text) : text).split(/[,;|]/);
  const words = text.split(' ');
  const isJekyll = at === 'spaces' && parts.length === 1 && words.some((word) => word === word.toLowerCase());
  return (isJekyll ? words : parts).flatMap((part) => tidy(part) ?? []);
}

/** `series: {name: …}` is one name; any other map is no list of names. */
function onlyNames(value: Located, fault: Fault): string[] {
  const name = value.kind === 'map' ? textOf(value, nameKeys, fault) : null;
  if (name !== null) return [name];
  fault(value, 'a list of names');
  return [];
}

/** `Tips &amp; tricks` */
const entity = /&#?\w{2,8};/;

/** “#harbor” is the topic “harbor”. */
function tidy(name: string): string | null {
  const text = foldSpace(entity.test(name) ? plainText(name) : name).replace(/^#+(?=\S)/, '');
  return text === '' ? null : text;
}

/** Keeps each name once, in its first spelling. */
function once(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
