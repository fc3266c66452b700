import { describe, expect, it } from 'vitest';
import { decideSignature } from '../../../src/edition/views/signature.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { article, author, edit, type StoryParts } from '../copy.ts';

function sign(parts: StoryParts, language = 'en') {
  const { edition } = edit([article(parts)]);
  const [story] = edition.stories;
  if (!story) throw new Error('No story');
  return decideSignature(edition, story.record, languageOf(language));
}

describe('who signs a story', () => {
  it('links an author whom the byline’s words don’t name', () => {
    const { byline, signers } = sign({ by: ['Jane Doe'], byline: { text: 'By our correspondent' } });
    expect(byline).toEqual([{ text: 'By our correspondent', href: null }]);
    expect(signers).toEqual([{ name: 'Jane Doe', href: '/by/jane-doe/', detail: null }]);
  });

  it('adds role and place of the only author without the name, which the byline says', () => {
    const { signers } = sign({ by: [author('Jane Doe', { role: 'City reporter', location: 'Lima' })] });
    expect(signers).toEqual([{ name: null, href: null, detail: 'City reporter, Lima' }]);
  });

  it('tells with several authors whose role and place it is', () => {
    const { signers } = sign({
      by: [
        author('Jane Doe', { role: 'City reporter' }),
        'John Roe',
        author('Ann Poe', { location: 'Cusco' }),
      ],
    });
    expect(signers).toEqual([
      { name: 'Jane Doe', href: null, detail: 'City reporter' },
      { name: 'Ann Poe', href: null, detail: 'Cusco' },
    ]);
  });

  it('says nothing twice: neither in capitals nor with other signs', () => {
    const by = [
      author('Jane Doe', { role: 'Middle East correspondent', location: 'Beyoğlu', affiliation: 'CNN' }),
    ];
    const text = 'By JANE DOE, MIDDLE-EAST CORRESPONDENT in Beyoglu, CNN';
    expect(sign({ by, byline: { text } }).signers).toEqual([]);
  });

  it('does not find a house in the middle of a name', () => {
    const by = [author('Carla Apfel', { affiliation: 'AP' })];
    expect(sign({ by }).signers).toEqual([{ name: null, href: null, detail: 'AP' }]);
  });

  it('joins them as the language does', () => {
    const by = [author('山田花子', { role: '記者', location: 'ロンドン' })];
    expect(sign({ by, byline: { text: '山田花子' } }, 'ja').signers).toEqual([
      { name: null, href: null, detail: '記者、ロンドン' },
    ]);
    const said = [author('山田花子', { location: 'ロンドン' })];
    expect(sign({ by: said, byline: { text: 'ロンドン支局山田花子' } }, 'ja').signers).toEqual([]);
  });

  it('is nobody where nobody signs', () => {
    expect(sign({})).toMatchObject({ byline: [], signers: [] });
  });
});
