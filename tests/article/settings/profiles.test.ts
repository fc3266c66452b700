import { describe, expect, it } from 'vitest';
import { readAgency } from '../../../src/article/settings/agency.ts';
import { readAuthor } from '../../../src/article/settings/author.ts';
import { agencies, mergeAgencies } from '../../../src/wire/agencies/index.ts';
import { sourceOf } from '../../support/source.ts';

const author = (path: string, ...lines: string[]) => readAuthor(sourceOf(lines.join('\n'), path));
const agency = (...lines: string[]) => readAgency(sourceOf(lines.join('\n'), 'agencies/quillwire.yml'));

describe('a person', () => {
  it('is read from YAML, with the file’s name as slug', () => {
    const { author: person, findings } = author(
      'authors/jane-doe.yml',
      'name: Jane Doe',
      'role: Editor',
      'bio: >',
      '  Edits.',
      'picture: jane.webp',
      'aliases: J. Doe',
      'links:',
      '  - { title: Write, href: "mailto:jane@paper.example" }',
      '  - https://www.doe.example/notes',
    );
    expect(findings).toEqual([]);
    expect(person).toEqual({
      name: 'Jane Doe',
      slug: 'jane-doe',
      role: 'Editor',
      bio: 'Edits.',
      picture: 'authors/jane.webp',
      links: [
        { title: 'Write', href: 'mailto:jane@paper.example' },
        { title: 'doe.example', href: 'https://www.doe.example/notes' },
      ],
      aliases: ['J. Doe'],
      path: 'authors/jane-doe.yml',
    });
  });

  it('is read from Markdown, with the text as bio', () => {
    const { author: person, findings } = author(
      'authors/jane.md',
      '---',
      'name: Jane Doe',
      'slug: jane-doe',
      '---',
      '',
      'Edits **everything**.',
      '',
    );
    expect(findings).toEqual([]);
    expect(person).toMatchObject({ name: 'Jane Doe', slug: 'jane-doe', bio: 'Edits **everything**.' });
  });

  it('has a portrait in any folder', () => {
    const picture = (path: string) =>
      author('authors/staff/jane.yml', 'name: Jane', `picture: ${path}`).author?.picture;
    expect(picture('media/jane.webp')).toBe('media/jane.webp');
    expect(picture('/media/jane.webp')).toBe('media/jane.webp');
    expect(picture('../jane.webp')).toBe('authors/jane.webp');
    expect(picture('https://cdn.example/jane.webp')).toBe('https://cdn.example/jane.webp');
  });

  it('has links by handle and by title, and an e-mail address only where it is listed as a link', () => {
    const links = author(
      'authors/jane.yml',
      'name: Jane',
      'email: jane@paper.example',
      'website: https://doe.example',
      'github: janedoe',
      'mastodon: "@jane@press.example"',
      'links: { Notes: "https://notes.example" }',
    ).author?.links;
    expect(links).toEqual([
      { title: 'doe.example', href: 'https://doe.example' },
      { title: 'GitHub', href: 'https://github.com/janedoe' },
      { title: 'Mastodon', href: 'https://press.example/@jane' },
      { title: 'Notes', href: 'https://notes.example' },
    ]);
  });

  it('must have a name', () => {
    expect(author('authors/jane.yml', 'role: Editor')).toMatchObject({
      author: null,
      findings: [{ ruleId: 'missing-name' }],
    });
    expect(author('authors/jane.yml', '')).toMatchObject({
      author: null,
      findings: [{ ruleId: 'missing-name' }],
    });
    expect(author('authors/jane.yml', 'name: Jane: Doe')).toMatchObject({
      author: null,
      findings: [{ ruleId: 'broken-settings' }],
    });
  });

  it('is told of slips', () => {
    expect(author('authors/jane.yml', 'name: Jane', 'roel: Editor').findings).toMatchObject([
      { ruleId: 'unknown-key', offset: 11, hint: 'Did you mean “role”?' },
    ]);
    expect(author('authors/jane.yml', 'name: Jane', 'url: "javascript:alert(1)"').findings).toMatchObject([
      { ruleId: 'wrong-value' },
    ]);
  });
});

describe('an agency', () => {
  it('is added with what the file says', () => {
    const { agency: facts, findings } = agency(
      'name: Quillwire',
      'names: [Quillwire, Quillwire Sports]',
      'markers: The-Quill-Wire',
      'furniture:',
      '  - "^Read more at quillwire\\\\.example"',
    );
    expect(findings).toEqual([]);
    expect(facts).toEqual({
      name: 'Quillwire',
      slug: 'quillwire',
      names: ['Quillwire', 'Quillwire Sports'],
      markers: ['The-Quill-Wire'],
      furniture: ['^Read more at quillwire\\.example'],
    });
    expect(facts && mergeAgencies(agencies, [facts])[0]).toMatchObject({
      slug: 'quillwire',
      fullName: 'Quillwire',
      house: false,
    });
  });

  it('changes a known one of the same slug, key by key', () => {
    const facts = agency('name: AP', 'notice: © {year} AP. For member papers.').agency;
    const ap = mergeAgencies(agencies, facts ? [facts] : []).find(({ slug }) => slug === 'ap');
    expect(ap).toMatchObject({ notice: '© {year} AP. For member papers.', fullName: 'The Associated Press' });
  });

  it('takes no pattern that is none or that could run for ever', () => {
    expect(agency('name: Quillwire', 'furniture: ["(unclosed", "^(a+)+$"]')).toMatchObject({
      agency: { furniture: [] },
      findings: [{ ruleId: 'wrong-value' }, { ruleId: 'wrong-value' }],
    });
  });

  it('says what may be done with its stories; what it does not say is allowed', () => {
    const { agency: facts, findings } = agency(
      'name: AP',
      'rights: { feeds: no, Text: false, expires: 30 days }',
    );
    expect(findings).toEqual([]);
    expect(facts?.rights).toEqual({ index: true, snippet: true, feeds: false, text: false, expires: 30 });
    expect(agency('name: AP', 'rights: { expires: 7 }').agency?.rights?.expires).toBe(7);
    expect(agencies.every(({ rights }) => rights.feeds && rights.text && rights.index)).toBe(true);
  });

  it('allows nothing by a slip: a name or value that is wrong is an error', () => {
    expect(agency('name: AP', 'rights:', '  fedes: false')).toMatchObject({
      findings: [{ ruleId: 'wrong-value', message: 'Unknown key “fedes”', hint: 'Did you mean “feeds”?' }],
    });
    expect(agency('name: AP', 'rights: { text: sometimes, expires: soon }')).toMatchObject({
      agency: { rights: { text: false, feeds: true, expires: null } },
      findings: [
        { ruleId: 'wrong-value', message: 'Unexpected “sometimes”, expected true or false' },
        { ruleId: 'wrong-value', message: 'Unexpected “soon”, expected a number of days such as “30 days”' },
      ],
    });
    expect(agency('name: AP', 'rights: none').findings).toMatchObject([{ ruleId: 'wrong-value' }]);
  });

  it('must have a name', () => {
    expect(agency('fullName: Quillwire Press Agency')).toMatchObject({
      agency: null,
      findings: [{ ruleId: 'missing-name' }],
    });
  });
});
