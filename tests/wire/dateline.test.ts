import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { agencies } from '../../src/wire/agencies/index.ts';
import { readDateline } from '../../src/wire/dateline.ts';
import { resolveDay } from '../../src/wire/dates.ts';
import type { WireContext } from '../../src/wire/wire-context.ts';
import { datelines, notDatelines } from './dateline-cases.ts';

const context: WireContext = { language: languageOf('en'), agencies, timeZone: 'America/New_York' };
const story = 'Otters are back at the weir, wardens said.';

describe('a dateline', () => {
  it.each(datelines)('%s', (line) => {
    const [head = '', meaning = ''] = line.split(' ⇒ ');
    const raw = head.replace(/~$/, '');
    const paragraph = `${raw}${head.endsWith('~') ? '' : ' '}${story}`;
    const reading = readDateline(paragraph, context);
    const day = reading?.date ? resolveDay(reading.date, '2024-03-05') : null;
    const read = [reading?.place, reading?.region, day, reading?.agency, reading?.profile?.slug];
    expect(read.map((value) => value ?? '').join(' | ')).toBe(meaning.trimEnd().replace(/\|$/, '| '));
    expect(reading?.raw).toBe(raw);
    expect(paragraph.slice(reading?.length)).toBe(story);
  });

  it('may stand in a paragraph of its own', () => {
    expect(readDateline('LONDON, Feb 26 -', context)).toMatchObject({
      raw: 'LONDON, Feb 26 -',
      length: 16,
      place: 'London',
    });
  });

  it('may run over two lines, and keeps them as they came', () => {
    const reading = readDateline('MINNEAPOLIS, March 3\n(AP) —\nOtters are back.', context);
    expect(reading).toMatchObject({
      raw: 'MINNEAPOLIS, March 3\n(AP) —',
      length: 28,
      place: 'Minneapolis',
      agency: 'AP',
    });
  });

  it('ends where the story begins with a quotation, a bracket, a tag or emphasis', () => {
    for (const start of [
      '“Otters!” she said.',
      '(This story is corrected.) Otters',
      '<Weir Bank>, reporting',
      '**Otters** are',
      '_The Weir_ said',
    ]) {
      const paragraph = `LONDON (Reuters) - ${start}`;
      expect(paragraph.slice(readDateline(paragraph, context)?.length)).toBe(start);
    }
  });

  it('ends at its dash, whatever figures and dashes the story begins with', () => {
    for (const start of [
      '6.25 - 6.50 pct was paid.',
      '12 - 14 otters were seen.',
      'Reuters - the agency - said so.',
      'March 4 was cold.',
    ]) {
      const paragraph = `NEW YORK, March 2 - ${start}`;
      expect(paragraph.slice(readDateline(paragraph, context)?.length)).toBe(start);
    }
  });

  it('takes all dashes of a run, and none of a rule', () => {
    const rest = (paragraph: string) => paragraph.slice(readDateline(paragraph, context)?.length);
    for (const dashes of ['--', '---', '----', '——', '———', '__'])
      expect(rest(`LONDON (Reuters) ${dashes} Otters are back.`)).toBe('Otters are back.');
    const rule = `LONDON (Reuters) ${'-'.repeat(40)}`;
    expect(readDateline(rule, context)?.raw ?? '').not.toContain('-');
  });

  it('names every agency that shares the story, the sender first', () => {
    const reading = readDateline('Berlin (tca/dpa) - Otters are back.', context);
    expect([reading?.profile?.slug, ...(reading?.otherProfiles ?? []).map(({ slug }) => slug)]).toEqual([
      'tca',
      'dpa',
    ]);
  });

  it('reads the months of the story’s own language', () => {
    const arabic = readDateline('القاهرة، 7 نيسان (وام) - عادت القنادس', {
      ...context,
      language: languageOf('ar'),
    });
    expect(arabic).toMatchObject({ place: 'القاهرة', date: { month: 4, day: 7 }, agency: 'وام' });
    expect(
      readDateline('KRAKÓW, 7 kwietnia (PAP) - Wydry', { ...context, language: languageOf('pl') })?.date,
    ).toEqual({
      year: null,
      month: 4,
      day: 7,
    });
  });

  it('has no date where it gives only a weekday, or a day that no calendar has', () => {
    expect(readDateline('LONDON, Tuesday (AP) — Otters', context)?.date).toBeNull();
    expect(readDateline('LONDON, Feb 30 - Otters', context)?.date ?? null).toBeNull();
  });

  it('stays in the text where emphasis or a tag around it closes only later', () => {
    expect(readDateline('**LONDON (AP) — Otters are back.**', context)).toBeNull();
    expect(readDateline('<p>LONDON (AP) — Otters are back.</p>', context)).toBeNull();
  });
});

describe('no dateline', () => {
  it.each(notDatelines)('%s', (line) => {
    expect(readDateline(line, context)).toBeNull();
  });

  it('is read off an empty paragraph', () => {
    for (const paragraph of ['', ' ', '\n', '\u00a0', '—', '(', '()', '[]', '/', '**', '<b>']) {
      expect(readDateline(paragraph, context)).toBeNull();
    }
  });
});
