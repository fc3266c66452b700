import { describe, expect, it } from 'vitest';
import { readFileName } from '../../src/article/file-name.ts';
import { decideHeadline, firstSentence, headlineFromLede } from '../../src/article/headline.ts';
import { hasHeadlineForm, splitHeadlinePrefix } from '../../src/wire/headline-line.ts';
import { compileCopy } from '../support/desk.ts';

describe('the headline', () => {
  const fileName = readFileName('articles/pool-stays-open-late.txt');
  const copy = { value: 'From the copy', prefix: null, from: 'heading' } as const;

  it('comes from front matter first, then the copy, then the file name, then the lede', () => {
    const sources = { frontMatter: 'From front matter', copy, fileName, lede: 'A lede.' };
    expect(decideHeadline(sources).headlineFrom).toBe('front-matter');
    expect(decideHeadline({ ...sources, frontMatter: null }).headlineFrom).toBe('heading');
    const named = decideHeadline({ ...sources, frontMatter: null, copy: null });
    expect(named).toMatchObject({ headline: 'Pool stays open late', headlineFrom: 'file-name' });
    const nameless = {
      ...sources,
      frontMatter: null,
      copy: null,
      fileName: readFileName('articles/000_91b2c3d4e5f6.txt'),
    };
    expect(decideHeadline(nameless)).toMatchObject({ headline: 'A lede', headlineFrom: 'lede' });
  });

  it.each([
    ['UPDATE 2-Pilots go back to work', 'UPDATE 2-', 'Pilots go back to work'],
    ['CORRECTED-UPDATE 1-Pilots go back', 'CORRECTED-UPDATE 1-', 'Pilots go back'],
    ['WRAPUP 3-Rain stops play', 'WRAPUP 3-', 'Rain stops play'],
    ['Update on the harbor', null, 'Update on the harbor'],
    ['FEATURE films return', null, 'FEATURE films return'],
  ])('splits %s', (line, prefix, headline) => {
    expect(splitHeadlinePrefix(line)).toEqual({ prefix, headline });
  });

  it.each([
    ['. The pool stays open.', '. The pool stays open'],
    ['… Open.', '… Open'],
    ['...', '...'],
    ['。', '。'],
  ])('is never empty, whatever the story begins with: %s', (lede, headline) => {
    expect(headlineFromLede(lede)).toBe(headline);
  });

  it('leaves no space where it drops a quote that a cut has left open', () => {
    const lede = `“ The old ferry ran again on Tuesday after nine days in dock, and ${'half the island '.repeat(4)}came.”`;
    expect(headlineFromLede(lede)).toBe('The old ferry ran again on Tuesday after nine days in dock');
  });

  it('keeps a short first sentence whole, without its full stop', () => {
    expect(headlineFromLede('The night market reopened on Saturday. More lamps hang there.')).toBe(
      'The night market reopened on Saturday',
    );
  });

  it('ends in no space where one stood before the full stop', () => {
    expect(headlineFromLede('The pool stays open .')).toBe('The pool stays open');
  });

  it('is never empty because a title is a tag alone', () => {
    const { record } = compileCopy('articles/2024-04-07.md', '---\ntitle: <i>\n---\nThe pool stays open.\n');
    expect(record).toMatchObject({ headline: 'The pool stays open', headlineFrom: 'lede' });
  });

  it('cuts a long sentence at a clause, and never in a word', () => {
    const lede =
      'The ferry to the islands ran again on Thursday after nine days in dock, and half the town came down to the landing to meet it with flags.';
    expect(headlineFromLede(lede)).toBe(
      'The ferry to the islands ran again on Thursday after nine days in dock',
    );
    const long = headlineFromLede(`${'word '.repeat(60)}end.`);
    expect(long.length).toBeLessThanOrEqual(110);
    expect(long).toMatch(/word…$/);
  });

  it.each([
    ['Mr. Hale met Dr. Moor. They spoke.', 'Mr. Hale met Dr. Moor.'],
    ['The U.S. team won. It rained.', 'The U.S. team won.'],
    ['“It creaks,” she said. He laughed.', '“It creaks,” she said.'],
    ['市場が再開した。人々は喜んだ。', '市場が再開した。'],
  ])('ends the first sentence of %s', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });

  it.each([
    ['Clock tower strikes again after long silence', true],
    ['Who mended the bridge?', true],
    ['The ferry ran again on Monday.', false],
    ['* first key point', false],
    ['Harbor', false],
  ])('%s has a headline’s form: %s', (line, form) => {
    expect(hasHeadlineForm(line)).toBe(form);
  });
});
