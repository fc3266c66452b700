import { existsSync, readFileSync } from 'node:fs';
import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { markdownCore } from '../../src/markdown/body-processor.ts';

/*
 * The examples of the CommonMark and GFM specifications are other people’s and are not kept here; they are read from
 * beside the checkout where they lie there. `core-examples.test.ts` has our own.
 */
const folder = new URL('../../../shared/standards/markdown/', import.meta.url);

interface Suite {
  readonly file: string;
  readonly name: string;
  /** Examples that differ on purpose: their Markdown’s beginning, and why. */
  readonly differs: Readonly<Record<string, string>>;
}

const barred = 'GFM bars nine elements by writing out their tags; the allow-list takes them out instead';
const loose = 'addresses that stand alone are links, as GFM has them';

const suites: readonly Suite[] = [
  {
    name: 'CommonMark 0.31',
    file: 'commonmark-0.31-tests.json',
    differs: {
      '<https://foo.bar/baz bim>': loose,
      '<foo\\+@bar.example.com>': loose,
      '< https://foo.bar >': loose,
      'https://example.com\n': loose,
      'foo@bar.example.com\n': loose,
    },
  },
  {
    name: 'GFM',
    file: 'gfm-spec.json',
    differs: {
      '<http://foo.bar/baz bim>': loose,
      '<foo\\+@bar.example.com>': loose,
      '< http://foo.bar >': loose,
      'http://example.com\n': loose,
      'foo@bar.example.com\n': loose,
      'http://commonmark.org\n\n(Visit': 'ftp: is no link by itself, neither here nor on GitHub today',
      'foo <!-- not a comment -- two hyphens -->': 'CommonMark 0.31 reads comments as HTML does',
      'foo <!--> foo -->': 'CommonMark 0.31 reads comments as HTML does',
      '<strong> <title> <style> <em>': barred,
    },
  },
  {
    name: 'GFM’s extensions',
    file: 'gfm-extensions.json',
    differs: {
      "This shouldn't crash everything": 'has no answer of its own: it must not crash',
      'This is <xmp> not okay': barred,
      'This is some text![^1]': 'footnotes have other ids, and roles and words of their own',
    },
  },
];

const examples = z.array(z.object({ markdown: z.string(), html: z.string() }));
const html = rehype().data('settings', { fragment: true });

/** Brings HTML to one form: parsed and written again, without white space between tags and without task list classes. */
function normal(text: string): string {
  return String(html.processSync(`${text.trimEnd()}\n`))
    .replace(/ class="(?:contains-task-list|task-list-item)"/g, '')
    .replace(/ (?:disabled|type="checkbox"|checked)/g, '')
    .replace(/>\s+</g, '><')
    .trim();
}

for (const { name, file, differs } of suites) {
  describe.runIf(existsSync(new URL(file, folder)))(`the examples of ${name}`, () => {
    const all = examples.parse(
      JSON.parse(existsSync(new URL(file, folder)) ? readFileSync(new URL(file, folder), 'utf8') : '[]'),
    );
    const wrong = all.filter(
      ({ markdown, html: wanted }) => normal(String(markdownCore.processSync(markdown))) !== normal(wanted),
    );
    const unexplained = wrong.filter(
      ({ markdown }) => !Object.keys(differs).some((start) => markdown.startsWith(start)),
    );

    it('come out as the specification has them, but for those listed', () => {
      expect(unexplained.map(({ markdown }) => markdown)).toEqual([]);
    });

    it('differ where the list says so', () => {
      const idle = Object.keys(differs).filter(
        (start) => !wrong.some(({ markdown }) => markdown.startsWith(start)),
      );
      expect(idle).toEqual([]);
    });
  });
}
