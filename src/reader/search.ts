import { onPress } from './buttons.ts';
import { markedNodes } from './marked-nodes.ts';
import {
  type Hit,
  openIndex,
  type Question,
  readUnits,
  type SearchIndex,
  type Told,
} from './search-index.ts';

/** Results that an answer shows, a window full, and that each “More” brings. A result is a file to fetch. */
const FIRST = 6;
/** A few more are shown than a button is there for. */
const FEW = 2;
const NEXT = 10;

/** So many milliseconds after the last letter a query counts as written. */
const QUIET = 180;

const FILTERS = ['section', 'topic', 'person', 'agency', 'year'] as const;

/** Makes the page of the search work: results as one types, and an address that leads to them. */
export function start(page: HTMLElement): void {
  const units = readUnits(page.dataset['units'] ?? '[]');
  const input = page.querySelector<HTMLInputElement>('#query');
  const results = page.querySelector<HTMLElement>('.results');
  const found = page.querySelector<HTMLElement>('.found');
  const refine = page.querySelector<HTMLDetailsElement>('.refine');
  const more = page.querySelector<HTMLButtonElement>('[data-do="more"]');
  const further = page.querySelector<HTMLButtonElement>('[data-do="further"]');
  const backTo = page.querySelector<HTMLElement>('.back-to');
  if (!input || !results || !found || !refine || !more || !further || !backTo) return;
  const selects = new Map(
    [...page.querySelectorAll('select')].map((select) => [select.name, select] as const),
  );
  const { lang } = document.documentElement;
  const indexes = new Map<string, Promise<SearchIndex | null>>();
  let hits: readonly Hit[] = [];
  let shown = 0;
  /** An answer that comes after a newer question is not shown. */
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const languageOf = () => selects.get('language')?.value || lang.split('-', 1)[0] || 'en';
  const indexOf = (language: string) => {
    const index = indexes.get(language) ?? openIndex(units, language);
    indexes.set(language, index);
    // The next question tries again.
    index.catch(() => indexes.delete(language));
    return index;
  };
  const orderOf = () =>
    page.querySelector<HTMLInputElement>('[name="order"]:checked')?.value === 'date' ? 'date' : 'relevance';
  const filtersOf = () =>
    Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = selects.get(name)?.value;
        return value ? [[name, value] as const] : [];
      }),
    );

  const showMore = async () => {
    const mine = turn;
    const next = hits.slice(shown, shown + NEXT);
    const told = await Promise.all(next.map(({ tell }) => tell()));
    if (mine !== turn) return;
    shown += next.length;
    const entries = told.flatMap((one) => makeEntry(page, one) ?? []);
    results.append(...entries);
    const isDone = shown >= hits.length;
    // A button that goes while it has the focus leaves it to the first of what it brought.
    if (isDone && document.activeElement === more) entries[0]?.querySelector('a')?.focus();
    more.hidden = isDone;
  };
  const search = async () => {
    turn += 1;
    const mine = turn;
    writeAddress();
    const query = input.value.trim();
    const filters = filtersOf();
    if (query === '' && Object.keys(filters).length === 0) {
      hits = [];
      results.replaceChildren();
      found.textContent = '';
      for (const part of [more, further, backTo]) part.hidden = true;
      return;
    }
    try {
      const index = await indexOf(languageOf());
      const question: Question = { query: query || null, filters, order: orderOf() };
      const answer = (await index?.ask(question)) ?? [];
      if (mine !== turn) return;
      hits = answer;
      shown = 0;
      const told = await Promise.all(
        hits.slice(0, hits.length <= FIRST + FEW ? hits.length : FIRST).map(({ tell }) => tell()),
      );
      if (mine !== turn) return;
      shown = told.length;
      results.replaceChildren(...told.flatMap((one) => makeEntry(page, one) ?? []));
      found.textContent = sayFound(found, hits.length, query, lang);
      more.hidden = shown >= hits.length;
      const reach = index?.reach(filters['year']) ?? null;
      further.hidden = reach === null;
      backTo.hidden = reach === null;
      if (reach) backTo.textContent = (backTo.dataset['words'] ?? '').replace('{date}', sayDay(reach, lang));
    } catch {
      if (mine === turn) found.textContent = found.dataset['failed'] ?? '';
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(search, QUIET);
  };
  /** The address bears what is asked, so that it can be kept and handed on. */
  const writeAddress = () => {
    const asked = new URLSearchParams();
    if (input.value.trim()) asked.set('q', input.value.trim());
    for (const [name, value] of Object.entries(filtersOf())) asked.set(name, value);
    if (orderOf() === 'date') asked.set('order', 'date');
    const language = selects.get('language');
    if (language && language.selectedIndex > 0) asked.set('language', language.value);
    const query = asked.size > 0 ? `?${asked}` : '';
    history.replaceState(null, '', `${location.pathname}${query}`);
  };
  const readAddress = () => {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get('q') ?? '';
    for (const [name, select] of selects) {
      const value = asked.get(name);
      if (!value) continue;
      if (name !== 'language' && ![...select.options].some((option) => option.value === value))
        select.add(new Option(value, value));
      select.value = value;
    }
    if (FILTERS.some((name) => asked.has(name))) refine.open = true;
    const order = page.querySelector<HTMLInputElement>('[name="order"][value="date"]');
    if (order && asked.get('order') === 'date') order.checked = true;
  };
  const fillFilters = async () => {
    const counts = await (await indexOf(languageOf()))?.filters();
    for (const name of FILTERS) {
      const select = selects.get(name);
      if (!select || !counts) continue;
      const values =
        name === 'year'
          ? yearsOf(units)
          : Object.keys(counts[name] ?? {}).sort(new Intl.Collator(lang).compare);
      const [any] = select.options;
      const { value } = select;
      select.replaceChildren(...(any ? [any] : []), ...values.map((one) => new Option(one, one)));
      if (value && !values.includes(value)) select.add(new Option(value, value));
      select.value = value;
    }
  };

  readAddress();
  input.addEventListener('input', later);
  page.addEventListener('change', ({ target }) => {
    if (target === input) return;
    if (target instanceof HTMLSelectElement && target.name === 'language' && refine.open)
      fillFilters().catch(() => {});
    search();
  });
  refine.addEventListener('toggle', () => {
    if (refine.open) fillFilters().catch(() => {});
  });
  // One after the other: who presses twice is not shown the same stories twice.
  let showing = Promise.resolve();
  onPress(page, 'more', () => {
    showing = showing.then(showMore).catch(() => {});
  });
  onPress(page, 'further', async () => {
    (await indexOf(languageOf()))?.goFurther(filtersOf()['year']);
    await search();
  });
  bindKeys(input, results, search);
  if (input.value || refine.open) search();
  if (refine.open) fillFilters().catch(() => {});
}

/** Slash goes to the line, Escape empties it, arrows go through the results. */
function bindKeys(input: HTMLInputElement, results: HTMLElement, search: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    const isWriting = target.matches('input:not([type="radio"]), select, textarea');
    if (key === '/' && !isWriting) {
      event.preventDefault();
      input.focus();
      return;
    }
    if (key === 'Escape' && target === input && input.value !== '') {
      input.value = '';
      search();
      return;
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const stops = [input, ...results.querySelectorAll<HTMLElement>('h2 a')];
    const at = stops.indexOf(target);
    const next = at < 0 ? undefined : stops[at + (key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function makeEntry(page: HTMLElement, { href, meta, excerpt }: Told): HTMLElement | null {
  const entry = page.querySelector('template')?.content.firstElementChild?.cloneNode(true);
  if (!(entry instanceof HTMLElement)) return null;
  const link = entry.querySelector('a');
  const words = entry.querySelector<HTMLElement>('.words');
  if (!link || !words) return null;
  const { lang, dir } = meta;
  if (lang && dir) Object.assign(words, { lang, dir });
  link.href = href;
  link.textContent = meta['title'] ?? '';
  const put = (selector: string, ...nodes: readonly (Node | string)[]) =>
    entry.querySelector(selector)?.replaceChildren(...nodes);
  put('.mark', meta['date'] ?? '');
  put('.summary', '… ', ...markedNodes(excerpt), ' …');
  put('.by', meta['byline'] ?? '');
  return entry;
}

function sayFound({ dataset }: HTMLElement, count: number, query: string, lang: string): string {
  if (count === 0) return (dataset['none'] ?? '').replace('{query}', query);
  const rule = new Intl.PluralRules(lang).select(count);
  // `data-count-one` is `countOne`.
  const phrase =
    dataset[`count${rule.charAt(0).toUpperCase()}${rule.slice(1)}`] ?? dataset['countOther'] ?? '';
  return phrase.replace('{count}', count.toLocaleString(lang));
}

/** A day in the page's words. It is the day of a place, and not a moment: noon has the same day in every zone. */
function sayDay(day: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00Z`),
  );
}

function yearsOf(units: readonly { readonly from: string; readonly to: string }[]): string[] {
  const years = units.flatMap(({ from, to }) => {
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
    return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
  });
  return [...new Set(years)].sort().reverse();
}
