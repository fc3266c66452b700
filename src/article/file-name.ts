/** What a file's name says: a date before it, and words. */
export interface FileName {
  /** YYYY-MM-DD from a prefix such as `2024-03-11-`, or null. */
  readonly date: string | null;
  /** The name without date prefix and ending; the folder's name for an `index.md`. */
  readonly stem: string;
  /** The stem's words. */
  readonly words: readonly string[];
  /** What may name a language in small letters: `es` of `name.es.md`, or null. */
  readonly suffix: string | null;
}

/** `name.md`; Jekyll's importers also write `name.html.md`. */
const ending = /(?:\.html?)?\.(?:md|markdown|txt)$/i;
/** `2024-03-11-name`, `2024_03_11 name`, `20240311-name`. */
const datePrefix = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?:[-_. ]+|$)/;
/** `2024-3-1-name`: Jekyll asks for no noughts. */
const bareDatePrefix = /^(\d{4})(-)(\d{1,2})-(\d{1,2})(?:[-_. ]+|$)/;

/** `name.es`, `index.pt-br`. */
const languageSuffix = /[^.]\.([a-z]{2,3}(?:-[a-z]{2})?)$/i;

/** Reads a file's name. Article bundles (`name/index.md`) are named by their folder. */
export function readFileName(path: string): FileName {
  const parts = path.split('/');
  const own = (parts.at(-1) ?? '').replace(ending, '');
  const suffix = languageSuffix.exec(own)?.[1]?.toLowerCase() ?? null;
  const bundle =
    /^index(?:\.[a-z]{2,3}(?:-[a-z]{2})?)?$/i.test(own) && parts.length > 1 && parts.at(-2) !== 'articles';
  const folder = [parts.at(-2) ?? own, ...(suffix ? [suffix] : [])].join('.');
  const name = (bundle ? folder : own).normalize('NFC');
  const hit = datePrefix.exec(name) ?? bareDatePrefix.exec(name);
  const date = hit ? toDate(hit[1], hit[3], hit[4]) : null;
  const stem = date && hit ? name.slice(hit[0].length) : name;
  return { date, stem, words: stem.split(/[-_\s.]+/).filter((word) => word !== ''), suffix };
}

function toDate(year = '', month = '', day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same && Number(year) >= 1400 && Number(year) <= 2999 ? date.toISOString().slice(0, 10) : null;
}

const word = /^[\p{L}\p{M}’']+$/u;
const hexId = /^(?=.*\d)[0-9a-f]{8,}$/i;
const longId = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]{12,}$/u;

/** Says whether the name would do as a headline: three or more words of letters, and no file number in it. */
export function isReadableAsHeadline(name: FileName): boolean {
  if (name.words.some((part) => hexId.test(part) || longId.test(part))) return false;
  return name.words.filter((part) => word.test(part)).length >= 3;
}

const genericNames = new Set([
  'index',
  'post',
  'article',
  'story',
  'untitled',
  'document',
  'draft',
  'new',
  'file',
  'copy',
  'readme',
]);

/** Says whether the name would do in an address: letters that say something, no hash and no bare number. */
export function isReadableInAddress(name: FileName): boolean {
  if (name.words.some((part) => hexId.test(part) || longId.test(part))) return false;
  const telling = name.words.filter((part) => /\p{L}{2}/u.test(part));
  return telling.length > 0 && !(telling.length === 1 && genericNames.has(telling[0]?.toLowerCase() ?? ''));
}
