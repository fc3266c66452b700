import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Located, LocatedEntry, LocatedMap } from './located.ts';
import { type ToldError, tellYamlError } from './yaml-errors.ts';
import { splitStatements } from './yaml-statements.ts';

/** What a block of YAML or TOML holds, and what is wrong with it. */
export interface ReadSettings {
  readonly entries: readonly LocatedEntry[];
  readonly findings: readonly Finding[];
}

/** Deeper than any front matter, shallower than the stack. */
const deepest = 64;
/** Anchors may multiply a value; no front matter needs this many nodes. */
const mostNodes = 200_000;

/**
 * Reads a block of YAML 1.2 (core schema: dates stay text) that stands at `base` in its source.
 * Where it is broken, each key is read on its own, so that every fault is told and the rest is still known.
 */
export function readYaml(block: string, base: number, ruleId: string): ReadSettings {
  const text = toLineFeeds(block);
  const whole = parse(text, base);
  if (whole.faults.length === 0) return { entries: whole.entries, findings: [] };
  if (whole.isRefused) return { entries: [], findings: [{ ruleId, ...TOO_MUCH, offset: base }] };
  const entries: LocatedEntry[] = [];
  const faults: ToldError[] = [];
  const known = new Set<string>();
  for (const { start, text: own } of splitStatements(text)) {
    const part = parse(own, base + start);
    faults.push(...part.faults.map((fault) => ({ ...fault, offset: start + fault.offset })));
    for (const entry of part.faults.length === 0 ? part.entries : []) {
      if (known.has(entry.key)) faults.push({ ...tellRepeated(entry.key), offset: entry.keyOffset - base });
      else entries.push(entry);
      known.add(entry.key);
    }
  }
  const all = faults.length > 0 ? faults.toSorted((a, b) => a.offset - b.offset) : whole.faults;
  const findings = onePerLine(all, text).map(({ offset, message, hint }) => ({
    ruleId,
    offset: base + offset,
    message,
    hint,
  }));
  return { entries, findings };
}

/** Makes every line break LF or CR LF, and a no-break space behind a key a space: sign for sign, so that offsets stay. */
function toLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n').replace(/^((?:- )?[ \w-]{1,60}:)\u00a0/gm, '$1 ');
}

function parse(
  text: string,
  base: number,
): {
  readonly entries: readonly LocatedEntry[];
  readonly faults: readonly ToldError[];
  readonly isRefused?: boolean;
} {
  const walk = new Walk(base);
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'silent',
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
    });
    const faults = document.errors.map((error) => tellYamlError(error, text));
    const { contents } = document;
    if (faults.length > 0 || contents === null || (isScalar(contents) && contents.value === null))
      return { entries: [], faults };
    if (!isMap(contents)) return { entries: [], faults: [{ ...noKey, offset: contents.range[0] }] };
    const value = walk.read(contents, 0);
    return { entries: value.kind === 'map' ? value.entries : [], faults: walk.faults };
  } catch (error) {
    if (walk.isTooLong) return { entries: [], faults: [{ ...TOO_MUCH, offset: 0 }], isRefused: true };
    const reason =
      error instanceof RangeError
        ? 'it is nested too deeply'
        : error instanceof Error
          ? error.message
          : String(error);
    return {
      entries: [],
      faults: [{ offset: 0, message: `This can’t be read: ${reason}`, hint: null }],
    };
  }
}

const TOO_MUCH = {
  message: 'This can’t be read: its anchors multiply it beyond measure',
  hint: 'Write out what “*” stands for, or take it out.',
};

const noKey = {
  message: 'Expected “key: value”',
  hint: 'Write a key, a colon, a space and the value: “title: Bridge opens”.',
};

const noAlias = {
  message: 'A value can’t begin with “*”',
  hint: 'Put the value in quotes.',
};

function tellRepeated(key: string) {
  return {
    message: `The key “${key.slice(0, 60)}” stands twice`,
    hint: 'Keep one of the two.',
  };
}

/** One fault often brings others on its line; the first says it best. */
function onePerLine(faults: readonly ToldError[], text: string): ToldError[] {
  const lines = new Set<number>();
  return faults.filter(({ offset }) => {
    const line = text.lastIndexOf('\n', offset - 1);
    const isFirst = !lines.has(line);
    lines.add(line);
    return isFirst;
  });
}

class Walk {
  readonly #base: number;
  readonly faults: ToldError[] = [];
  /** What each anchor stands for where the reading is: the last node that bears it. */
  readonly #anchors = new Map<string, ParsedNode>();
  #nodes = 0;
  /** Aliases that are being read within one another. */
  #aliases = 0;

  constructor(base: number) {
    this.#base = base;
  }

  get isTooLong(): boolean {
    return this.#nodes > mostNodes;
  }

  read(node: ParsedNode | null, fallback: number, depth = 0): Located {
    const offset = this.#base + (node?.range[0] ?? fallback);
    this.#nodes++;
    if (depth > deepest) throw new RangeError('nested too deeply');
    if (this.isTooLong) throw new Error('too long');
    if (node && !isAlias(node) && node.anchor && this.#aliases === 0) this.#anchors.set(node.anchor, node);
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target) {
        this.#aliases++;
        const value = this.read(target, fallback, depth + 1);
        this.#aliases--;
        return { ...value, offset };
      }
      this.faults.push({ ...noAlias, offset: offset - this.#base });
      return scalar(offset, null, '');
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item, offset - this.#base, depth + 1));
      return { kind: 'list', offset, items };
    }
    if (isMap(node)) {
      return { kind: 'map', offset, entries: this.#readPairs(node.items, depth) };
    }
    if (!isScalar(node)) return scalar(offset, null, '');
    const { value } = node;
    if (typeof value === 'string') return scalar(offset, value, value);
    if (typeof value === 'number' || typeof value === 'boolean')
      return scalar(offset, value, node.source ?? String(value));
    if (typeof value === 'bigint') return scalar(offset, Number(value), node.source ?? String(value));
    return scalar(offset, null, '');
  }

  #readPairs(
    pairs: readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[],
    depth: number,
  ): LocatedEntry[] {
    const own = new Map<string, LocatedEntry>();
    const merged: LocatedEntry[] = [];
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? '')) : '';
      const entry = {
        key: name,
        keyOffset: this.#base + key.range[0],
        value: this.read(value, key.range[1], depth + 1),
      };
      const parts = name === '<<' ? mapsOf(entry.value) : null;
      if (parts) for (const part of parts) merged.push(...part.entries);
      else if (own.has(name)) this.faults.push({ ...tellRepeated(name), offset: key.range[0] });
      else own.set(name, entry);
    }
    for (const entry of merged) if (!own.has(entry.key)) own.set(entry.key, entry);
    return [...own.values()];
  }
}

/** The maps that a merge key names: one, or a list of them, of which the first that has a name gives it; null where it names none. */
function mapsOf(value: Located): LocatedMap[] | null {
  if (value.kind === 'map') return [value];
  if (value.kind !== 'list') return null;
  const maps = value.items.filter((item) => item.kind === 'map');
  return maps.length === value.items.length && maps.length > 0 ? maps : null;
}

function scalar(offset: number, value: string | number | boolean | null, text: string): Located {
  return { kind: 'scalar', offset, value, text };
}
