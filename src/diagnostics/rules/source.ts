import type { Rule } from '../rule.ts';
import { lines } from './lines.ts';

const head = lines('---', 'title: Bridge opens', 'date: 2024-04-07', '---');
const story = `${head}The café by the bridge opened on Sunday.\n`;
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Bytes and signs. */
export const sourceRules: readonly Rule[] = [
  {
    id: 'unreadable-bytes',
    severity: 'error',
    title: 'Every file is UTF-8 text.',
    why: 'Bytes in another encoding would show as “cafÃ©” or worse; a document or picture has no place among copy.',
    mend: 'Save the file as UTF-8; the message guesses the encoding and gives the `iconv` command.',
    faulty: { 'articles/bridge.md': bytesOf(story) },
    mended: { 'articles/bridge.md': story },
  },
  {
    id: 'control-characters',
    severity: 'warning',
    title: 'The text holds no control characters.',
    why: 'No page and no feed may hold them, so they are read as spaces. Old wire systems put them at both ends of a story.',
    mend: 'Take them out.',
    faulty: { 'articles/bridge.md': `${head}\u0002The bridge opened on Sunday.\u0003\n` },
    mended: { 'articles/bridge.md': `${head}The bridge opened on Sunday.\n` },
  },
  {
    id: 'damaged-signs',
    severity: 'warning',
    title: 'No sign was damaged on the way here.',
    why: '“â€™” in place of an apostrophe was made by a system before this one and can’t be told from what was meant.',
    mend: 'Fetch the copy again, or put the signs right by hand.',
    faulty: { 'articles/bridge.md': `${head}The mayorâ€™s car came first.\n` },
    mended: { 'articles/bridge.md': `${head}The mayor’s car came first.\n` },
  },
  {
    id: 'turned-text',
    severity: 'warning',
    title: 'No invisible sign makes text read other than it is written.',
    why: 'An override (U+202D, U+202E) shows letters in another order: a name, a sum or an address reads as something else than what is searched, copied and linked. An embedding or isolate (U+202A, U+202B, U+2066–U+2068) that nothing closes turns what follows. Those that are closed on their line are right in Arabic and Hebrew copy, and not told.',
    mend: 'Take the sign out; browsers order mixed text by themselves. Where they need help, write `<bdi>…</bdi>`.',
    faulty: { 'articles/bridge.md': `${head}The bridge cost \u202e001\u202c dollars.\n` },
    mended: { 'articles/bridge.md': `${head}The bridge, \u2067גשר\u2069, cost 100 dollars.\n` },
  },
];
