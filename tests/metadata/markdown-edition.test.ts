import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/article/record.ts';
import { languages } from '../../src/languages/index.ts';
import { toMarkdown } from '../../src/metadata/markdown-edition.ts';
import { compileCopy } from '../support/desk.ts';

const wire = ` date 2024-04-07 By Jane Doe, John Roe and Ann Poe, CNN

(CNN) — The harbor wall fell on Sunday, and nobody saw it fall.

“We heard it,” said a man who gave his name as Ostrand. He sells nets.

Jan Moe contributed to this report.

The-CNN-Wire
™ & © 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.
`;

const markdown = `---
title: "Harbor: \\"no\\" vote"
date: 2024-04-07T08:30:00-04:00
updated: 2024-04-08
authors:
  - { name: Jane Doe, role: City reporter, url: "https://jane.example" }
  - John Roe
section: City
topics: [Harbors, "C++"]
kicker: The storms
standfirst: Three meetings, no vote.
series: The wall
language: en
corrections:
  - { date: 2024-04-08, text: There is one barge., type: clarification }
expires: 2030-01-01
---

LIMA (AP) — The *council* met.

## A heading

- one
- two
`;

/** What front matter can't say: where each part was found, and the lines it was found in. */
function withoutOrigin(record: ArticleRecord | null) {
  if (!record) throw new Error('No record');
  const { headlineFrom: _, taken: __, furniture: ___, source: ____, byline, copyright, ...rest } = record;
  return { ...rest, byline: { ...byline, raw: null }, copyright: { ...copyright, from: null } };
}

describe('the Markdown edition', () => {
  it.each([
    ['wire copy', 'articles/2024-04-07-harbor-wall.txt', wire],
    ['a Markdown article', 'articles/harbor.md', markdown],
  ])('of %s is read back to the same record', (_, path, copy) => {
    const { record } = compileCopy(path, copy);
    const again = compileCopy('articles/again.md', record ? toMarkdown(record, languages) : '');
    expect(withoutOrigin(again.record)).toEqual(withoutOrigin(record));
  });

  it('writes what YAML would take for something else as text', () => {
    const { record } = compileCopy(
      'articles/2024-04-07-on-and-off.md',
      '---\ntitle: "no: 1"\ntopics: ["yes", "1.10", "null"]\n---\n\nIt is.\n',
    );
    const again = compileCopy('articles/again.md', record ? toMarkdown(record, languages) : '').record;
    expect(again?.headline).toBe('no: 1');
    expect(again?.topics.map(({ name }) => name)).toEqual(['yes', '1.10', 'null']);
  });

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
