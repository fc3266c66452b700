import { describe, expect, it } from 'vitest';
import { agencies, mergeAgencies } from '../../src/wire/agencies/index.ts';
import { findAgency } from '../../src/wire/organizations.ts';

const bySlug = (slug: string) => agencies.find((profile) => profile.slug === slug);

describe('the agencies that ship', () => {
  const named: readonly (readonly [slug: string, name: string])[] = [
    ['cnn', 'CNN'],
    ['ap', 'AP'],
    ['reuters', 'Reuters'],
    ['afp', 'AFP'],
    ['dpa', 'dpa'],
    ['bloomberg', 'Bloomberg'],
    ['canadian-press', 'The Canadian Press'],
    ['pa', 'PA'],
    ['xinhua', 'Xinhua'],
    ['tass', 'TASS'],
    ['kyodo', 'Kyodo'],
    ['efe', 'EFE'],
    ['anp', 'ANP'],
    ['ats', 'ats'],
    ['ansa', 'ANSA'],
    ['upi', 'UPI'],
  ];

  it.each(named)('%s is shown as %s', (slug, name) => {
    expect(bySlug(slug)?.name).toBe(name);
  });

  it('have slugs of their own, fit for addresses', () => {
    const slugs = agencies.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('each own every name that they list', () => {
    for (const profile of agencies) {
      for (const name of [...profile.names, ...profile.datelineNames]) {
        expect(findAgency(name, agencies)?.slug, name).toBe(profile.slug);
      }
    }
  });

  it('say the year in a notice, and name its holder as the notice does', () => {
    for (const { notice, holder, slug } of agencies) {
      expect(notice === null, slug).toBe(holder === null);
      if (notice === null || holder === null) continue;
      expect(notice, slug).toContain('{year}');
      expect(notice, slug).toContain(holder);
      expect(holder, slug).not.toMatch(/^the /i);
    }
  });

  it('know their standing lines, and no sentence of a story', () => {
    const matches = (slug: string, line: string) =>
      bySlug(slug)?.furniture.some((source) => new RegExp(source, 'i').test(line));
    expect(matches('cnn', 'For more CNN news and newsletters create an account at CNN.com')).toBe(true);
    expect(matches('ap', 'Follow AP’s coverage of harbors at https://apnews.com/hub/harbors')).toBe(true);
    expect(matches('reuters', 'Our Standards: The Thomson Reuters Trust Principles.')).toBe(true);
    expect(matches('bloomberg', 'More stories like this are available on bloomberg.com')).toBe(true);
    const story =
      'The council in Fennick passed a budget on Tuesday, CNN, AP, Reuters and Bloomberg reported.';
    expect(
      agencies.some(({ furniture }) => furniture.some((source) => new RegExp(source, 'i').test(story))),
    ).toBe(false);
  });

  it('have standing lines that are read in no time, whatever the copy', () => {
    const copy = 'Follow AP’s full coverage of '.repeat(20_000);
    const start = performance.now();
    for (const { furniture } of agencies) for (const source of furniture) new RegExp(source, 'i').test(copy);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('are outside agencies, but for the house', () => {
    expect(agencies.filter(({ house }) => house).map(({ slug }) => slug)).toEqual(['house']);
  });
});

describe('a newsroom’s own profiles', () => {
  it('override those that ship, field by field', () => {
    const merged = mergeAgencies(agencies, [
      { slug: 'ap', name: 'Associated Press', usageTerms: 'Ask the desk.' },
    ]);
    const ap = merged.find(({ slug }) => slug === 'ap');
    expect(ap?.name).toBe('Associated Press');
    expect(ap?.usageTerms).toBe('Ask the desk.');
    expect(ap?.holder).toBe(bySlug('ap')?.holder);
    expect(findAgency('AP', merged)?.slug).toBe('ap');
    expect(merged).toHaveLength(agencies.length);
  });

  it('add agencies, with nothing made up', () => {
    const merged = mergeAgencies(agencies, [{ slug: 'harbor-wire', name: 'Harbor Wire', names: ['HW'] }]);
    const own = merged.find(({ slug }) => slug === 'harbor-wire');
    expect(own).toMatchObject({
      fullName: 'Harbor Wire',
      names: ['Harbor Wire', 'HW'],
      notice: null,
      holder: null,
      house: false,
    });
    expect(findAgency('Harbor Wire', merged)).toBe(own);
    expect(findAgency('HW', merged)).toBe(own);
  });

  it('win where a shipped agency has the same name', () => {
    const merged = mergeAgencies(agencies, [{ slug: 'college-press', name: 'CP' }]);
    expect(findAgency('CP', merged)?.slug).toBe('college-press');
  });

  it('change nothing where there are none', () => {
    expect(mergeAgencies(agencies, [])).toEqual([...agencies]);
  });
});
