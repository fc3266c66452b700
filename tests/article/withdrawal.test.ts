import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/article/compile.ts';
import { placeOf } from '../../src/source/source-file.ts';
import { desk } from '../support/desk.ts';
import { sourceOf } from '../support/source.ts';

function compile(...lines: string[]) {
  const source = sourceOf(`---\ntitle: A claim\ndate: 2026-03-01\n${lines.join('\n')}\n---\n\nIt held.\n`);
  const { article, findings } = compileArticle(source, desk);
  const told = findings.map(({ ruleId, offset, message }) => {
    const { line, column } = placeOf(source.lines, offset);
    return `${line}:${column} ${ruleId}: ${message}`;
  });
  return { record: article?.record, placement: article?.placement, told };
}

describe('a withdrawn story', () => {
  it('says when and why in its front matter, and the reason is the first of its notes', () => {
    const { record, told, placement } = compile(
      'withdrawn: { date: 2026-03-04, reason: The photograph shows a tarpaulin. }',
    );
    expect(told).toEqual([]);
    expect(record).toMatchObject({
      usage: { status: 'withdrawn' },
      notes: [{ type: 'editor', date: '2026-03-04', text: 'The photograph shows a tarpaulin.' }],
      dateModified: '2026-03-04',
      body: null,
    });
    expect(placement?.withdrawnOn).toBe('2026-03-04');
  });

  it.each([
    ['withdrawn: 2026-03-04', '2026-03-04'],
    ['withdrawn: March 4, 2026', '2026-03-04'],
    ['withdrawn: 2026-03-04T09:30:00-05:00', '2026-03-04T09:30:00-05:00'],
    ['withdrawn: true', null],
    ['withdrawn: { reason: It is not so. }', null],
  ])('is withdrawn by “%s” alone', (line, date) => {
    const { record, told, placement } = compile(line);
    expect(told).toEqual([]);
    expect(record?.usage.status).toBe('withdrawn');
    expect(placement?.withdrawnOn).toBe(date);
  });

  it('stays withdrawn whatever else calls it published or a draft', () => {
    expect(compile('withdrawn: 2026-03-04', 'status: published').record?.usage.status).toBe('withdrawn');
    expect(compile('withdrawn: 2026-03-04', 'draft: true').record?.usage.status).toBe('withdrawn');
  });

  it.each(['withdrawn: false', 'withdrawn:'])('is none by “%s”', (line) => {
    expect(compile(line).record?.usage.status).toBe('published');
  });

  it('was last changed when it was withdrawn, unless it was changed since', () => {
    expect(compile('updated: 2026-03-02', 'withdrawn: 2026-03-04').record?.dateModified).toBe('2026-03-04');
    expect(compile('updated: 2026-03-09', 'withdrawn: 2026-03-04').record?.dateModified).toBe('2026-03-09');
  });

  it('is told where its date or its keys are wrong, and is not published for that', () => {
    const wrong = compile('withdrawn: because of the tarpaulin');
    expect(wrong.told).toEqual([
      '4:12 wrong-value: Unexpected “because of the tarpaulin”, expected a date such as 2024-04-07',
    ]);
    expect(wrong.record?.usage.status).toBe('withdrawn');
    expect(compile('withdrawn: { date: soon, reason: It is not so. }').told).toEqual([
      '4:20 wrong-value: Unexpected “soon”, expected a date such as 2024-04-07',
    ]);
    expect(compile('withdrawn: { when: 2026-03-04 }').told).toEqual([
      '4:12 wrong-value: Unexpected group of keys, expected a date, or a “date” and a “reason”',
    ]);
  });
});
