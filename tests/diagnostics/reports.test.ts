import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { excerpt } from '../../src/diagnostics/excerpt.ts';
import { displayPath, inOrder, severityOf, toDiagnostic } from '../../src/diagnostics/locate.ts';
import { reportGithub } from '../../src/diagnostics/report-github.ts';
import { reportJson } from '../../src/diagnostics/report-json.ts';
import { reportText } from '../../src/diagnostics/report-text.ts';
import { summarise } from '../../src/diagnostics/summarise.ts';

const broken: Diagnostic = {
  ruleId: 'broken-front-matter',
  severity: 'error',
  path: 'content/articles/bridge.md',
  line: 2,
  column: 8,
  message: 'Unexpected second “: ” in this value',
  hint: 'Put the whole value in quotes.',
};
const draft: Diagnostic = { ...broken, ruleId: 'draft', severity: 'info', message: 'A draft', hint: null };

describe('a diagnostic', () => {
  const finding = {
    ruleId: 'dead-link',
    place: { line: 3, column: 4 },
    message: 'Nothing there',
    hint: null,
  };

  it('weighs what its rule weighs, and more where warnings are errors', () => {
    expect(toDiagnostic(finding, 'content/a.md')).toEqual({
      ruleId: 'dead-link',
      severity: 'warning',
      path: 'content/a.md',
      line: 3,
      column: 4,
      message: 'Nothing there',
      hint: null,
    });
    expect(toDiagnostic(finding, 'content/a.md', { strict: true }).severity).toBe('error');
    expect(severityOf('draft', true)).toBe('info');
  });

  it('names the file by the folder as it was named', () => {
    expect(displayPath('content', 'articles/a.md')).toBe('content/articles/a.md');
    expect(displayPath('../archive/', 'a.md')).toBe('../archive/a.md');
    expect(displayPath('/', 'a.md')).toBe('/a.md');
    expect(displayPath('content', '')).toBe('content');
  });

  it('comes in the order of path, line and column', () => {
    const at = (path: string, line: number, column: number) => ({ ...broken, path, line, column });
    const sorted = [at('a', 1, 1), at('a', 1, 9), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
    expect(inOrder(sorted.toReversed())).toEqual(sorted);
  });
});

describe('the report as text', () => {
  it('is one line a message with the hint below it, and nothing else in a pipe', () => {
    expect(reportText([broken, draft], { colour: false })).toBe(
      [
        'content/articles/bridge.md:2:8  error  broken-front-matter  Unexpected second “: ” in this value',
        '    Put the whole value in quotes.',
        'content/articles/bridge.md:2:8  info  draft  A draft',
        '',
      ].join('\n'),
    );
  });

  it('shows the line with a caret on a terminal', () => {
    const report = reportText([broken], { colour: false, lineOf: () => 'title: Mayor: no new bridge' });
    expect(report.split('\n').slice(1, 3)).toEqual([
      '    2 │ title: Mayor: no new bridge',
      '      │        ^',
    ]);
  });

  it('leaves the excerpt out where there is no line', () => {
    expect(reportText([broken], { colour: false, lineOf: () => null }).split('\n')).toHaveLength(3);
    expect(reportText([broken], { colour: false, lineOf: () => '  ' }).split('\n')).toHaveLength(3);
  });

  it('passes no code of the copy on to the terminal', () => {
    const report = reportText([{ ...broken, message: 'Unexpected “\u001b[2J\nx”', path: 'a\u202eb.md' }], {
      colour: false,
    });
    for (const sign of ['\u001b', '\u202e']) expect(report).not.toContain(sign);
    expect(report.split('\n')).toHaveLength(3);
  });

  it('has colours where they are asked for', () => {
    expect(reportText([broken], { colour: true })).toContain('\u001b[31;1merror\u001b[0m');
  });
});

describe('an excerpt', () => {
  const caretOf = (text: string, column: number) => {
    const [line = '', caret = ''] = excerpt({ line: 7, column }, text).split('\n');
    return { line, sign: line.charAt(caret.length - 1), caret };
  };

  it('puts the caret under the column', () => {
    expect(caretOf('title: Mayor: no', 8).sign).toBe('M');
    expect(caretOf('title', 1).sign).toBe('t');
    expect(caretOf('', 1).caret).toBe('  │ ^');
    expect(caretOf('short', 99).caret).toBe('  │      ^');
  });

  it('keeps tabs and counts wide signs twice', () => {
    expect(caretOf('\ttitle', 2).caret).toBe('  │ \t^');
    expect(caretOf('橋が開通', 3).caret).toBe('  │     ^');
  });

  it('cuts a long line around the column', () => {
    const { line, sign } = caretOf(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`, 5001);
    expect(sign).toBe('X');
    expect(line.length).toBeLessThan(120);
  });
});

describe('the reports for machines', () => {
  it('are an array of the contract’s keys in JSON', () => {
    expect(JSON.parse(reportJson([broken, draft]))).toEqual([broken, draft]);
    expect(Object.keys(JSON.parse(reportJson([draft]))[0])).toEqual([
      'ruleId',
      'severity',
      'path',
      'line',
      'column',
      'message',
      'hint',
    ]);
    expect(JSON.parse(reportJson([]))).toEqual([]);
  });

  it('are workflow commands for GitHub, with their signs escaped', () => {
    expect(reportGithub([broken])).toBe(
      '::error file=content/articles/bridge.md,line=2,col=8,title=broken-front-matter::Unexpected second “: ” in this value%0APut the whole value in quotes.\n',
    );
    expect(reportGithub([{ ...draft, path: 'a,b:c%.md', message: '100%\nsure' }])).toBe(
      '::notice file=a%2Cb%3Ac%25.md,line=2,col=8,title=draft::100%25%0Asure\n',
    );
  });
});

describe('the summary', () => {
  it('is one line', () => {
    const counts = { files: 1200, articles: 1, people: 9, agencies: 0 };
    expect(summarise(counts, [broken, draft], '0.4 s')).toBe(
      '1,200 files, 1 article, 9 people, 0 agencies: 1 error, 0 warnings (0.4 s)',
    );
  });
});
