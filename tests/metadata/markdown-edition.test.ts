import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { toMarkdown } from '../../src/metadata/markdown-edition.ts';
import { compileCopy } from '../support/desk.ts';

describe('the Markdown edition', () => {
  it('writes what YAML would take for something else as text', () => {
    const { record } = compileCopy(
      'articles/2024-04-07-on-and-off.md',
      '---\ntitle: "no: 1"\ntopics: ["yes", "1.10", "null"]\n---\n\nIt is.\n',
    );
    const again = compileCopy('articles/again.md', record ? toMarkdown(record, languages) : '').record;
    expect(again?.headline).toBe('no: 1');
    expect(again?.topics.map(({ name }) => name)).toEqual(['yes', '1.10', 'null']);
  });

  it.each(['http://x<h2>', 'www.x<b>y', 'a@b.cd<i>', 'https://x*y*z', '\\<b> http://a_b_'])(
    'keeps the headline %j, whose address would take in a backslash',
    (headline) => {
      const { record } = compileCopy(
        'articles/a.md',
        '---\ntitle: A claim\ndate: 2024-04-07\n---\n\nIt held.\n',
      );
      const text = record ? toMarkdown({ ...record, headline }, languages) : '';
      expect(compileCopy('articles/again.md', text).record?.headline).toBe(headline);
    },
  );

  it('of a withdrawn story has no body', () => {
    const { record } = compileCopy(
      'articles/a.md',
      '---\ntitle: A claim\ndate: 2024-04-07\nstatus: withdrawn\n---\n\nIt held.\n',
    );
    const text = record ? toMarkdown(record, languages) : '';
    expect(text).toContain('status: withdrawn');
    expect(text).not.toContain('It held');
  });

  it('keeps when and why a story was withdrawn', () => {
    const { record } = compileCopy(
      'articles/a.md',
      '---\ntitle: A claim\ndate: 2024-04-07\nwithdrawn: { date: 2024-04-09, reason: It is not so. }\n---\n\nIt held.\n',
    );
    const again = compileCopy('articles/again.md', record ? toMarkdown(record, languages) : '').record;
    expect(again).toMatchObject({
      usage: { status: 'withdrawn' },
      dateModified: '2024-04-09',
      notes: [{ type: 'editor', date: '2024-04-09', text: 'It is not so.' }],
    });
  });
});
