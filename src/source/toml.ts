import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { LocatedEntry, LocatedScalar } from './located.ts';
import { tellTomlError } from './toml-errors.ts';
import type { ReadSettings } from './yaml.ts';

/** More faults than this in one block, and it is no TOML. */
const mostFaults = 20;
/** `title = …`, `[extra]`: where a statement of TOML begins. */
const statementStart = /^[ \t]*(?:["']?[\w.-]+["']?[ \t]*=|\[\[?[^\]\n]*\]\]?[ \t]*(?:#.*)?$)/;

/**
 * Reads a block of TOML that stands at `base` in its source. The parser stops at the first fault; so the statement
 * at fault is blanked out and the rest read again, until every fault is told.
 */
export function readToml(block: string, base: number, ruleId: string): ReadSettings {
  const findings: Finding[] = [];
  let text = block.replace(/\r(?!\n)/g, '\n');
  for (;;) {
    try {
      const { body } = parseTOML(text, { tomlVersion: '1.0' });
      return { entries: collect(body[0], base), findings: inOrder(findings) };
    } catch (error) {
      if (!(error instanceof ParseError)) {
        const reason = error instanceof RangeError ? 'it is nested too deeply' : 'it is no TOML';
        return {
          entries: [],
          findings: [
            ...findings,
            { ruleId, offset: base, message: `This can’t be read: ${reason}`, hint: null },
          ],
        };
      }
      const [start, end] = statementAround(text, Math.min(error.index, text.length));
      const { offset, message, hint } = tellTomlError(error, text, start);
      findings.push({ ruleId, offset: base + offset, message, hint });
      if (findings.length >= mostFaults || text.slice(start, end).trim() === '')
        return { entries: [], findings: inOrder(findings) };
      text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
    }
  }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.offset - b.offset);
}

/** The span of the statement that holds an offset. */
function statementAround(text: string, offset: number): [number, number] {
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const newLine = text.indexOf('\n', at);
    const next = newLine === -1 ? text.length : newLine + 1;
    if (statementStart.test(text.slice(at, newLine === -1 ? next : newLine))) {
      if (at > offset) return [start, at];
      start = at;
    }
    at = next;
  }
  return [start, text.length];
}

/** Values that are still being filled: tables may add to a map or a list further down. */
type Open = OpenMap | OpenList | LocatedScalar;

interface OpenMap {
  readonly kind: 'map';
  readonly offset: number;
  readonly entries: { readonly key: string; readonly keyOffset: number; readonly value: Open }[];
}

interface OpenList {
  readonly kind: 'list';
  readonly offset: number;
  readonly items: Open[];
}

function collect(top: AST.TOMLTopLevelTable, base: number): readonly LocatedEntry[] {
  const root: OpenMap = { kind: 'map', offset: base, entries: [] };
  for (const node of top.body) {
    if (node.type === 'TOMLKeyValue') put(root, node, base);
    else {
      const table = openTable(root, node, base);
      for (const pair of node.body) put(table, pair, base);
    }
  }
  return root.entries;
}

function openTable(root: OpenMap, { kind, key, range }: AST.TOMLTable, base: number): OpenMap {
  let map = root;
  for (const [index, part] of key.keys.entries()) {
    const isLast = index === key.keys.length - 1;
    map = kind === 'array' && isLast ? addToList(map, part, base, range[0]) : openMap(map, part, base);
  }
  return map;
}

function openMap(map: OpenMap, part: AST.TOMLBare | AST.TOMLQuoted, base: number): OpenMap {
  const name = nameOf(part);
  const value = map.entries.find((entry) => entry.key === name)?.value;
  if (value?.kind === 'map') return value;
  const last = value?.kind === 'list' ? value.items.at(-1) : undefined;
  if (last?.kind === 'map') return last;
  const opened: OpenMap = { kind: 'map', offset: base + part.range[0], entries: [] };
  map.entries.push({ key: name, keyOffset: base + part.range[0], value: opened });
  return opened;
}

function addToList(map: OpenMap, part: AST.TOMLBare | AST.TOMLQuoted, base: number, start: number): OpenMap {
  const name = nameOf(part);
  const item: OpenMap = { kind: 'map', offset: base + start, entries: [] };
  const value = map.entries.find((entry) => entry.key === name)?.value;
  if (value?.kind === 'list') value.items.push(item);
  else
    map.entries.push({
      key: name,
      keyOffset: base + part.range[0],
      value: { kind: 'list', offset: base + start, items: [item] },
    });
  return item;
}

function put(map: OpenMap, { key, value }: AST.TOMLKeyValue, base: number): void {
  const [last, ...before] = key.keys.toReversed();
  if (!last) return;
  const target = before.toReversed().reduce((open, part) => openMap(open, part, base), map);
  target.entries.push({ key: nameOf(last), keyOffset: base + key.range[0], value: toLocated(value, base) });
}

function toLocated(node: AST.TOMLContentNode, base: number): Open {
  const offset = base + node.range[0];
  if (node.type === 'TOMLArray')
    return { kind: 'list', offset, items: node.elements.map((item) => toLocated(item, base)) };
  if (node.type === 'TOMLInlineTable') {
    const map: OpenMap = { kind: 'map', offset, entries: [] };
    for (const pair of node.body) put(map, pair, base);
    return map;
  }
  if (node.kind === 'string') return { kind: 'scalar', offset, value: node.value, text: node.value };
  if (node.kind === 'boolean') return { kind: 'scalar', offset, value: node.value, text: String(node.value) };
  if (node.kind === 'integer' || node.kind === 'float')
    return { kind: 'scalar', offset, value: node.value, text: node.number };
  return { kind: 'scalar', offset, value: node.datetime, text: node.datetime };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}
