import { BASE } from './base.ts';
import { entriesOf, readList, readTexts } from './values.ts';

/** A part of the archive that has an index: its folder, the days of its first and last story, its languages. */
export interface IndexUnit {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly languages: readonly string[];
}

/** What is asked of an index. */
export interface Question {
  /** Null for all stories that the filters leave. */
  readonly query: string | null;
  readonly filters: Readonly<Record<string, string>>;
  readonly order: 'relevance' | 'date';
}

/** A story that was found, told when it is to be shown. */
export interface Hit {
  readonly tell: () => Promise<Told>;
}

export interface Told {
  readonly href: string;
  /** By the names that the press gave them (`src/metadata/search/search-record.ts`). */
  readonly meta: Readonly<Record<string, string>>;
  /** Words around what was found; those that were found are in `<mark>`. */
  readonly excerpt: string;
}

/** How often each value of a filter stands in what was searched. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Pagefind's own, as far as it is used here. */
interface Engine {
  createInstance(options: object): Instance;
}

interface Instance {
  mergeIndex(path: string, options: object): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options: object): Promise<{ readonly results: Results }>;
}

type Results = readonly {
  readonly data: () => Promise<{ readonly url: string; readonly excerpt: string; readonly meta: object }>;
}[];

/** Words around what was found. */
const EXCERPT = 32;

/** So many parts are searched by themselves, and more at each further step: a query is to load little. */
const STEP = 3;

/** Fewer stories than these have another part searched. */
const ENOUGH = 10;

/** Reads the parts that the page names; of any other form there are none. */
export function readUnits(text: string): IndexUnit[] {
  return readList(JSON.parse(text)).flatMap((one) => {
    const { name, from, to } = readTexts(one);
    const languages = readList(new Map(entriesOf(one)).get('languages')).map(String);
    return name && from && to ? [{ name, from, to, languages }] : [];
  });
}

/** What can be asked of the index of a language. */
export interface SearchIndex {
  /** Searches, and more of the archive while little is found. */
  readonly ask: (question: Question) => Promise<readonly Hit[]>;
  readonly filters: () => Promise<FilterCounts>;
  /** Has more of a year searched from now on, or of the whole archive. */
  readonly goFurther: (year?: string) => void;
  /** The day that the search of a year goes back to, or that of the whole archive; null where it has everything. */
  readonly reach: (year?: string) => string | null;
}

/** Opens the index of a language, newest part first. Throws where it can't be reached. */
export async function openIndex(units: readonly IndexUnit[], language: string): Promise<SearchIndex | null> {
  const parts = units.filter(({ languages }) => languages.includes(language));
  const [first] = parts;
  if (!first) return null;
  // An engine knows the stems of one language.
  const folderOf = ({ name }: IndexUnit) => `${BASE}pagefind/${name}/`;
  // Pagefind waits for ever for a first part that does not come.
  const { ok } = await fetch(`${folderOf(first)}pagefind-entry.json`, { cache: 'no-cache' });
  if (!ok) throw new Error(`No index of ${first.name}`);
  const engine: Engine = await import(`${BASE}pagefind/pagefind.js?${language}`);
  const instance = inLanguage(language, () =>
    engine.createInstance({
      basePath: folderOf(first),
      baseUrl: '/',
      noWorker: true,
      excerptLength: EXCERPT,
      mergeFilter: { part: first.name },
    }),
  );
  const loaded = new Set([first]);
  /** How many parts may be searched, of each year that was chosen and of the whole archive. */
  const allowed = new Map<string, number>();
  const partsOf = (year = '') =>
    parts.filter(({ from, to }) => year === '' || (from.slice(0, 4) <= year && year <= to.slice(0, 4)));
  const unread = (of: readonly IndexUnit[]) => of.findIndex((part) => !loaded.has(part));

  const load = async (part: IndexUnit) => {
    if (loaded.has(part)) return;
    loaded.add(part);
    await instance.mergeIndex(folderOf(part), {
      language,
      baseUrl: '/',
      excerptLength: EXCERPT,
      mergeFilter: { part: part.name },
    });
  };
  const askOnce = async ({ query, filters, order }: Question) => {
    if (order === 'relevance') return (await instance.search(query, { filters })).results;
    // Parts are in order of time, and Pagefind sorts within each: asked together, they come in turn.
    const inParts: Results[] = [];
    for (const { name } of parts.filter((part) => loaded.has(part))) {
      const sort = { date: 'desc' };
      inParts.push((await instance.search(query, { filters: { ...filters, part: name }, sort })).results);
    }
    return inParts.flat();
  };
  return {
    ask: async (question) => {
      const year = question.filters['year'];
      const most = allowed.get(year ?? '') ?? STEP;
      const wanted = partsOf(year).slice(0, most);
      // What one has gone further for is searched whole, and so is a chosen year's newest part.
      for (const part of wanted.slice(0, Math.max(most - STEP, year ? 1 : 0))) await load(part);
      let results = await askOnce(question);
      for (const part of wanted) {
        if (results.length >= ENOUGH) break;
        if (loaded.has(part)) continue;
        await load(part);
        results = await askOnce(question);
      }
      return results.map(({ data }) => ({
        tell: async () => {
          const { url, excerpt, meta } = await data();
          return { href: url, excerpt, meta: readTexts(meta) };
        },
      }));
    },
    filters: () => instance.filters(),
    goFurther: (year = '') => {
      allowed.set(year, unread(partsOf(year)) + STEP + STEP);
    },
    reach: (year) => {
      const of = partsOf(year);
      const next = unread(of);
      return next < 0 ? null : (of[next - 1]?.from ?? null);
    },
  };
}

/** Pagefind takes its language from the page, at once, when it is asked for an instance. */
function inLanguage<Made>(language: string, make: () => Made): Made {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = language;
  try {
    return make();
  } finally {
    root.lang = own;
  }
}
