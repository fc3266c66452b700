import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCopy } from '../support/desk.ts';

/** A whole file with the part of the record that a careful editor would read from it. */
interface Case {
  readonly id: string;
  readonly about: string;
  readonly file: string;
  readonly dated?: boolean;
  readonly text: string;
  readonly expect: object;
  readonly bodyStarts?: string;
  readonly bodyEnds?: string;
  readonly inBody?: readonly string[];
  readonly notInBody?: readonly string[];
  readonly diagnostics?: readonly string[];
}

const fixtures = new URL('../fixtures/wire/', import.meta.url).pathname;
const shared = new URL('../../../shared/wire/cases.json', import.meta.url).pathname;

function ownCases(): Case[] {
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(fixtures, name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.txt';
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      return { id: name, text: readFileSync(join(folder, input), 'utf8'), ...expected };
    });
}

const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const minutes = (text: string) => text.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):00(?=$|Z|[+-])/, '$1');

/** Texts after NFC and folding, date-times with or without `:00`. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return minutes(fold(value));
  if (Array.isArray(value)) return value.map(comparable);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, comparable(own)]));
  }
  return value;
}

function check(own: Case): void {
  const name = own.dated ? own.file : `2024-04-07-${own.file}`;
  const { record, diagnostics } = compileCopy(`articles/${name}`, own.text);
  expect(record, `no record: ${JSON.stringify(diagnostics)}`).not.toBeNull();
  if (!record) return;
  expect(comparable(record)).toMatchObject(comparable(own.expect) as object);
  const body = fold(record.body?.text ?? '');
  if (own.bodyStarts) expect(body.slice(0, fold(own.bodyStarts).length)).toBe(fold(own.bodyStarts));
  if (own.bodyEnds) expect(body.slice(-fold(own.bodyEnds).length)).toBe(fold(own.bodyEnds));
  for (const text of own.inBody ?? []) expect(body).toContain(fold(text));
  for (const text of own.notInBody ?? []) expect(body).not.toContain(fold(text));
  for (const rule of own.diagnostics ?? []) expect(diagnostics.map((one) => one.ruleId)).toContain(rule);
}

describe('whole files of wire copy and Markdown', () => {
  it.each(ownCases())('$id: $about', check);
});

describe.runIf(existsSync(shared))('the shared cases', () => {
  const cases: Case[] = existsSync(shared) ? JSON.parse(readFileSync(shared, 'utf8')) : [];
  it.each(cases)('$id: $about', check);
});
