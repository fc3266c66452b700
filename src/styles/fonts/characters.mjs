/**
 * What each subset covers. English, and every language of Europe that is written in Latin letters and that a newsroom
 * may name people of; Vietnamese, Maltese and Welsh are left to the reader's own fonts.
 */
const ASCII = span(0x20, 0x7e).replace(/[\\^`{|}~]/g, '');
const QUOTES_AND_DASHES = '‘’“”‚„‹›«»–—…•\u2010\u2011\u2212';
const SPACES = '\u00a0\u2009\u202f';
const SIGNS = '§©°·×€£';
const WESTERN = `¡¿ªº${span(0xc0, 0xff).replace('÷', '')}ŒœŸ`;
const POLISH_TURKISH = 'ĄąĆćĘęŁłŃńŚśŹźŻżĞğİıŞş';
const CENTRAL = 'ČčĎďĚěŇňŘřŠšŤťŮůŽžŐőŰűĂăȘșȚțĐđĽľĹĺŔŕ';
const BALTIC = 'ĀāĒēĪīŌōŪūĖėĮįŲųĢģĶķĻļŅņ';
const NUMERO = '№';
const CYRILLIC = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐЎ';

/** Set in the roman only: they stand in tables, recipes and notices, hardly ever in a headline. */
export const RARE = '®™№½¼¾²³±\\^`{|}~';

export const LATIN = ASCII + SPACES + QUOTES_AND_DASHES + SIGNS + WESTERN + POLISH_TURKISH + CENTRAL + BALTIC;
export const CYRILLIC_PAGE =
  ASCII + SPACES + QUOTES_AND_DASHES + SIGNS + CYRILLIC + CYRILLIC.toLowerCase() + NUMERO;

function span(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, step) => first + step));
}
