import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { articleScript } from '../../src/reader/article-script.ts';

const script = new Script(articleScript);

interface Notice {
  readonly dataset: Readonly<Record<string, string>>;
  textContent: string;
  hidden: boolean;
}

function notice(parts: Partial<Notice> & Pick<Notice, 'dataset'>): Notice {
  return { textContent: '', hidden: true, ...parts };
}

const english = {
  day: '2024-02-29',
  years: '0',
  locale: 'en-US-u-ca-gregory-nu-latn',
  one: 'More than {count} year old',
  other: 'More than {count} years old',
};

/** Runs the script in a document that has nothing but what it asks for, and gives what it does before printing. */
function read(age: Notice, today: string, printed = notice({ dataset: { words: 'Printed on {date}' } })) {
  const asked: string[] = [];
  const listeners: Record<string, () => void> = {};
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  class Today extends Date {
    constructor(...parts: [] | [number, number, number]) {
      if (parts.length === 0) super(year, month - 1, day, 12);
      else super(...parts);
    }
  }
  script.runInNewContext({
    Date: Today,
    Intl: { PluralRules: Intl.PluralRules },
    document: {
      currentScript: { previousElementSibling: age },
      querySelector: (selector: string) => {
        asked.push(selector);
        return printed;
      },
    },
    addEventListener: (name: string, listener: () => void) => {
      listeners[name] = listener;
    },
  });
  return { asked, print: () => listeners['beforeprint']?.(), printed };
}

describe('the script of an article’s page', () => {
  it('is small enough to stand in every page, and ends no element', () => {
    expect(articleScript.length).toBeLessThanOrEqual(600);
    expect(articleScript).not.toMatch(/<\/|<!--|\n/);
  });

  it.each([
    ['2025-02-28', true, ''],
    ['2025-03-01', false, 'More than 1 year old'],
    ['2026-03-01', false, 'More than 2 years old'],
  ])('on %s hides a story’s notice: %s %s', (today, hidden, words) => {
    const age = notice({ dataset: english });
    read(age, today);
    expect(age).toMatchObject({ hidden, textContent: words });
  });

  it('raises the count of a notice that was there, and never lowers it', () => {
    const built = {
      dataset: { ...english, years: '2' },
      hidden: false,
      textContent: 'More than 2 years old',
    };
    const later = notice(built);
    read(later, '2034-06-01');
    expect(later.textContent).toBe('More than 10 years old');
    const clockGoneWrong = notice(built);
    read(clockGoneWrong, '1970-01-01');
    expect(clockGoneWrong).toMatchObject({ hidden: false, textContent: 'More than 2 years old' });
  });

  it('counts as the language does', () => {
    const russian = {
      day: '2024-04-07',
      years: '0',
      locale: 'ru-u-ca-gregory-nu-latn',
      one: '{count} год',
      few: '{count} года',
      many: '{count} лет',
      other: '{count} года',
    };
    const say = (today: string) => {
      const age = notice({ dataset: russian });
      read(age, today);
      return age.textContent;
    };
    expect(['2025-06-01', '2027-06-01', '2030-06-01', '2045-06-01'].map(say)).toEqual([
      '1 год',
      '3 года',
      '6 лет',
      '21 год',
    ]);
  });

  it('says the date of printing when the page is printed, in the page’s language', () => {
    const printed = notice({ dataset: { words: 'Gedruckt am {date}' } });
    const german = { ...english, locale: 'de-u-ca-gregory-nu-latn' };
    const { asked, print } = read(notice({ dataset: german }), '2026-03-04', printed);
    expect([asked, printed.textContent]).toEqual([[], '']);
    print();
    expect(asked).toEqual(['.printed span']);
    expect(printed.textContent).toBe('Gedruckt am 4. März 2026');
  });

  it('keeps the calendar and the figures of the page’s other dates', () => {
    const printed = notice({ dataset: { words: '{date}' } });
    const persian = { ...english, locale: 'fa-IR-u-ca-gregory-nu-arabext', other: '{count} سال' };
    const age = notice({ dataset: persian });
    read(age, '2026-03-04', printed).print();
    expect(age.textContent).toBe('۲ سال');
    expect(printed.textContent).toContain('۲۰۲۶');
  });
});
