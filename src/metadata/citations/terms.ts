/** The words that the styles take from a locale, in American and in British English. */
export function termsOf(language: string): string {
  return language === 'en-GB' ? british : american;
}

/** The months, in full and short. */
export const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

const months = MONTHS.map(([long, short], index) => {
  const name = `month-${String(index + 1).padStart(2, '0')}`;
  return `<term name="${name}">${long}</term><term name="${name}" form="short">${short}</term>`;
}).join('');

const terms = `<term name="and">and</term><term name="and" form="symbol">&amp;</term>
<term name="et-al">et al.</term><term name="available at">available at</term>
<term name="section" form="short">sec.</term>${months}`;

const [double, single] = ['“”', '‘’'].map(
  ([open, close]) =>
    (depth: string) =>
      `<term name="open-${depth}quote">${open}</term><term name="close-${depth}quote">${close}</term>`,
);

const american = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
<style-options punctuation-in-quote="true"/>
<date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>
<date form="numeric"><date-part name="year"/></date>
<terms>${terms}${double?.('')}${single?.('inner-')}</terms>
</locale>`;

const british = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB">
<style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<date form="numeric"><date-part name="year"/></date>
<terms>${terms}${single?.('')}${double?.('inner-')}</terms>
</locale>`;
