import { describe, expect, it } from 'vitest';
import { compileCopy } from '../support/desk.ts';

const body = 'The ferry came back to the quay at noon.\n';

function compile(frontMatter: string, path = 'articles/_posts/2019-03-04-ferry-comes-back.md') {
  return compileCopy(path, `---\ntitle: The ferry comes back\n${frontMatter}\n---\n\n${body}`);
}

function bylineOf(frontMatter: string) {
  const { byline } = compile(frontMatter).record ?? {};
  return { text: byline?.text, names: byline?.authors.map(({ name }) => name), house: byline?.organization };
}

function rulesOf(path: string, copy: string) {
  return compileCopy(path, copy).diagnostics.map(({ ruleId }) => ruleId);
}

describe('authors of archives', () => {
  it('shows a byline without the Markdown of its links, and keeps it as it came', () => {
    const { record } = compile('author: "[Lena Roth](https://example.org/lena) (Quay Labs) and *Tom Aird*"');
    expect(record?.byline.text).toBe('By Lena Roth (Quay Labs) and Tom Aird');
    expect(record?.byline.raw).toBe('[Lena Roth](https://example.org/lena) (Quay Labs) and *Tom Aird*');
    expect(record?.byline.authors.map(({ name, affiliation }) => [name, affiliation])).toEqual([
      ['Lena Roth', 'Quay Labs'],
      ['Tom Aird', null],
    ]);
  });

  it('tells people with houses apart where a folded string lost their lines', () => {
    expect(bylineOf('author: >\n  Lena Roth (Quay Labs)\n  Tom Aird (Lampwick)').names).toEqual([
      'Lena Roth',
      'Tom Aird',
    ]);
    expect(
      bylineOf('author: >\n  [Lena Roth](https://a.example)\n  [Tom Aird](https://b.example)').names,
    ).toEqual(['Lena Roth', 'Tom Aird']);
  });

  it('keeps a person whose name has brackets in it whole', () => {
    expect(bylineOf('author: >\n  Lena (Lee)\n  Roth').names).toEqual(['Lena (Lee) Roth']);
  });

  it('takes the version in a team’s name for no time of day', () => {
    expect(bylineOf('author: "[Lampwick 1.24 Release Team](https://example.org/team)"')).toEqual({
      text: 'By Lampwick 1.24 Release Team',
      names: [],
      house: 'Lampwick 1.24 Release Team',
    });
  });

  it('calls many of one role a team', () => {
    expect(bylineOf('author: Harbor Lamp Developers')).toEqual({
      text: 'By Harbor Lamp Developers',
      names: [],
      house: 'Harbor Lamp Developers',
    });
  });

  it('takes commas between semicolons for what belongs to each', () => {
    const { record } = compile('author: Lena Roth, Lampwick; Tom Aird, Quay Inc.');
    expect(record?.byline.authors.map(({ name, affiliation }) => [name, affiliation])).toEqual([
      ['Lena Roth', 'Lampwick'],
      ['Tom Aird', 'Quay Inc.'],
    ]);
    expect(record?.byline.text).toBe('By Lena Roth, Lampwick; Tom Aird, Quay Inc.');
  });

  it.each([
    ['authors: [by]', ['by']],
    ['authors: [and, lroth]', ['and', 'lroth']],
    ['author: 42', ['42']],
    ['author:\n  github: lroth', ['lroth']],
    ['authors:\n  lroth:\n    name: Lena Roth\n  taird:\n    role: Skipper', ['Lena Roth', 'taird']],
  ])('credits a handle whatever it looks like: %s', (frontMatter, names) => {
    expect(bylineOf(frontMatter).names).toEqual(names);
  });

  it('takes “ap” among logins for a login, and alone for the agency', () => {
    const among = compile('authors: [lroth, ap, staff]');
    expect(among.record?.byline.authors.map(({ name }) => name)).toEqual(['lroth', 'ap', 'staff']);
    expect([among.record?.agency, among.diagnostics]).toEqual([null, []]);
    expect(compile('authors: [ap]').record?.agency?.slug).toBe('ap');
    expect(bylineOf('authors: [Lena Roth, ap]')).toEqual({
      text: 'By Lena Roth, ap',
      names: ['Lena Roth'],
      house: 'ap',
    });
  });

  it('knows not whose login it is, and so calls a name in the copy no other person', () => {
    const copy = (author: string) =>
      rulesOf(
        'articles/2019-03-04-ferry.md',
        `---\ntitle: Ferry\nauthor: ${author}\n---\n\nBy Lena Roth\n\n${body}`,
      );
    expect(copy('lroth')).toEqual([]);
    expect(copy('Tom Aird')).toEqual(['wire-disagrees']);
  });

  it('names nobody where there are only signs', () => {
    expect(bylineOf('author: "---"').names).toEqual([]);
  });
});

describe('file names of archives', () => {
  it('reads a date without noughts, as Jekyll does', () => {
    const { record } = compile('', 'articles/_posts/2019-3-4-ferry-comes-back.md');
    expect(record?.id).toBe('2019/03/04/ferry-comes-back');
  });

  it('leaves the ending of an imported page out of the address', () => {
    const { record } = compile('', 'articles/_posts/2019-03-04-ferry-comes-back.html.md');
    expect(record?.id).toBe('2019/03/04/ferry-comes-back');
  });

  it('takes the language from the file’s name where the desk has it', () => {
    const spanish = compile('author: Lena Roth', 'articles/2019-03-04-ferry.es.md').record;
    expect([spanish?.language, spanish?.byline.text, spanish?.id]).toEqual([
      'es',
      'Por Lena Roth',
      '2019/03/04/ferry-es',
    ]);
    expect(compile('', 'articles/2019-03-04-ferry/index.fr.md').record?.language).toBe('fr');
    expect(compile('', 'articles/2019-03-04-about-ferry.js.md').record?.language).toBe('en');
    expect(compile('lang: de', 'articles/2019-03-04-ferry.es.md').record?.language).toBe('de');
  });

  it('gives two languages of one bundle two addresses', () => {
    const english = compile('', 'articles/2019-03-04-ferry-news/index.md').record;
    const french = compile('', 'articles/2019-03-04-ferry-news/index.fr.md').record;
    expect(english?.id).toBe('2019/03/04/ferry-news');
    expect(french?.id).toBe('2019/03/04/ferry-news-fr');
  });
});

describe('front matter of archives', () => {
  it('reads Hugo’s JSON', () => {
    const copy = `{\n  "title": "The ferry comes back",\n  "authors": ["Lena Roth"],\n  "tags": ["ferries"]\n}\n${body}`;
    const { record, diagnostics } = compileCopy('articles/2019-03-04-ferry.md', copy);
    expect(diagnostics).toEqual([]);
    expect(record?.headline).toBe('The ferry comes back');
    expect(record?.byline.authors[0]?.name).toBe('Lena Roth');
    expect(record?.body?.text).toBe(body.trim());
  });

  it('leaves a brace that opens no keys in the story', () => {
    const { record } = compileCopy('articles/2019-03-04-ferry-comes-back.md', `{\nNo key.\n}\n\n${body}`);
    expect(record?.body?.text).toContain('No key.');
  });

  it('takes four hyphens for a fence where keys stand under them, and else for a rule', () => {
    const keys = compileCopy('articles/2019-03-04-ferry.md', `----\ntitle: Ferry\n----\n${body}`).record;
    expect([keys?.headline, keys?.body?.text]).toEqual(['Ferry', body.trim()]);
    const rule = compileCopy('articles/2019-03-04-ferry-comes-back.md', `----\n\n----\n${body}`).record;
    expect(rule?.source.format).toBe('wire');
  });

  it('reads the keys of a WordPress export', () => {
    const { record } = compileCopy(
      'articles/12.md',
      `---\npost_title: Ferry news\npost_name: ferry-news-again\npost_date: 2019-03-04 07:42:09\npost_excerpt: It came.\n---\n${body}`,
    );
    expect([record?.headline, record?.id, record?.standfirst]).toEqual([
      'Ferry news',
      '2019/03/04/ferry-news-again',
      'It came.',
    ]);
  });

  it('reads a time that a hyphen joins to its day', () => {
    expect(compile('date: 2019-03-04-16:49').record?.datePublished).toBe('2019-03-04T16:49');
  });
});

describe('what is said of archives', () => {
  it('calls a draft a draft, though it has no date or no body yet', () => {
    expect(rulesOf('articles/template.md', `---\ntitle: Template\npublished: false\n---\n${body}`)).toEqual([
      'draft',
    ]);
    expect(rulesOf('articles/2019-03-04-plan.md', '---\ntitle: Plan\ndraft: true\n---\n')).toEqual(['draft']);
  });

  it('names a post that is only a link to elsewhere', () => {
    const copy = '---\ntitle: Elsewhere\nlink: https://example.org/\ndate: 2019-03-04\n---\n';
    expect(rulesOf('articles/elsewhere.md', copy)).toEqual(['empty-story']);
  });

  it('says nothing more of a story whose front matter is broken', () => {
    expect(rulesOf('articles/ferry.md', `---\ntitle: Ferry: it came\n---\n${body}`)).toEqual([
      'broken-front-matter',
    ]);
  });
});
