import { describe, expect, it } from 'vitest';
import { compilePage } from '../../src/article/standing-page.ts';
import { splitLines } from '../../src/source/source-file.ts';
import { desk } from '../support/desk.ts';

function compile(text: string, path = 'pages/about.md') {
  return compilePage({ path, text, sha256: '', lines: splitLines(text) }, desk);
}

describe('a standing page', () => {
  it('has the title and description of its front matter', () => {
    const { page, findings } = compile(
      '---\ntitle: About *us*\ndescription: Who we are.\nlang: fr\n---\n\nHello.\n',
    );
    expect(page).toMatchObject({
      name: 'about',
      title: 'About us',
      description: 'Who we are.',
      language: 'fr',
    });
    expect(page?.html).toContain('<p>Hello.</p>');
    expect(findings).toEqual([]);
  });

  it('takes its title from a first heading, which then stands on the page once', () => {
    const { page } = compile('# How we mend things\n\nIn the open.\n');
    expect(page?.title).toBe('How we mend things');
    expect(page?.html).not.toContain('How we mend things');
    expect(page?.description).toBeNull();
  });

  it('is called like its file where nothing else names it', () => {
    expect(compile('Hello.', 'pages/corrections-policy.md').page?.title).toBe('corrections policy');
  });

  it.each([
    ['pages/policies/ethics.md', 'policies/ethics'],
    ['pages/policies/ethics/index.md', 'policies/ethics'],
    ['pages/Über Uns.txt', 'uber-uns'],
  ])('lies, as %s, at /%s/', (path, name) => {
    expect(compile('Hello.', path).page?.name).toBe(name);
  });

  it('is no page while it is a draft', () => {
    expect(compile('---\ntitle: Soon\ndraft: true\n---\nHello.').page).toBeNull();
  });

  it('keeps the place of a link behind heading and front matter', () => {
    const { page } = compile('---\nlang: en\n---\n# Title\n\nSee [this](/latest/).\n');
    expect(page?.links).toMatchObject([{ kind: 'link', target: '/latest/', line: 6 }]);
  });

  it('is told when it is empty', () => {
    expect(compile('---\ntitle: Nothing\n---\n\n').findings).toMatchObject([{ ruleId: 'empty-body' }]);
  });
});
