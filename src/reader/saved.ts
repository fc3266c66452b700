import { BASE } from './base.ts';
import { onPress } from './buttons.ts';
import { type OfflineStory, readOfflineList } from './offline-list.ts';
import { forget, listSaved, placeOf, type SavedStory } from './shelf.ts';
import { onChange } from './storage.ts';
import type { StoryFacts } from './story-facts.ts';
import { tellWorker } from './worker-talk.ts';

/** What is told of a story on the page of those that are kept. */
type Told = Pick<StoryFacts, 'address' | 'title' | 'lang' | 'dir'> & Partial<SavedStory>;

/** Lists on its page what the reader has saved, and below it what is on the device besides. */
export function start(page: HTMLElement): void {
  // In place of a page that is not here: the worker answers for it with this one.
  const missing = page.querySelector<HTMLElement>('.not-here');
  if (missing) missing.hidden = location.pathname === `${BASE}saved/`;
  const show = () => showSaved(page);
  show();
  onChange('saved', show);
  addEventListener('kept', show);
  showOthers(page).catch(() => {});
}

function showSaved(page: HTMLElement): void {
  const stories = listSaved();
  const list = page.querySelector('.saved-stories');
  const empty = page.querySelector<HTMLElement>('.empty');
  if (empty) empty.hidden = stories.length > 0;
  list?.replaceChildren(...stories.flatMap((story) => makeSavedEntry(page, story) ?? []));
}

async function showOthers(page: HTMLElement): Promise<void> {
  const box = page.querySelector<HTMLElement>('.also');
  const list = box?.querySelector('.entries');
  const stories = await readOfflineList();
  const isHere = async ({ address }: OfflineStory) => (await caches.match(BASE + address)) !== undefined;
  const here = await Promise.all(stories.map(isHere));
  const saved = new Set(listSaved().map(({ address }) => address));
  const others = stories.filter(({ address }, index) => here[index] && !saved.has(address));
  list?.replaceChildren(...others.flatMap((story) => makeEntry(box?.querySelector('template'), story) ?? []));
  if (box) box.hidden = others.length === 0;
}

/** Makes an entry from a template of the page. */
function makeEntry(template: HTMLTemplateElement | null | undefined, story: Told): HTMLElement | null {
  const entry = template?.content.firstElementChild?.cloneNode(true);
  if (!(entry instanceof HTMLElement)) return null;
  const link = entry.querySelector<HTMLAnchorElement>('a');
  const head = link?.parentElement;
  if (!link || !head) return null;
  link.textContent = story.title;
  link.href = BASE + story.address;
  const own = { lang: story.lang, dir: story.dir };
  Object.assign(head, own);
  const by = entry.querySelector<HTMLElement>('.filed-by');
  if (by) Object.assign(by, own).textContent = [story.byline, story.date].filter(Boolean).join(' · ');
  return entry;
}

/** Makes the entry of a story that was saved: when, how far it was read, and what takes it off the list. */
function makeSavedEntry(page: HTMLElement, story: SavedStory): HTMLElement | null {
  const entry = makeEntry(page.querySelector<HTMLTemplateElement>('template.saved-story'), story);
  const when = entry?.querySelector('.saved-on');
  const remove = entry?.querySelector('[data-do="remove"]');
  if (!entry || !when || !remove) return null;
  const { lang } = document.documentElement;
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(story.savedAt));
  const share = placeOf(story.address)?.share;
  const percent =
    share === undefined ? '' : ` · ${new Intl.NumberFormat(lang, { style: 'percent' }).format(share)}`;
  when.textContent = `${(when.textContent ?? '').replace('{date}', date)}${percent}`;
  remove.setAttribute('aria-label', `${remove.textContent}: ${story.title}`);
  onPress(entry, 'remove', () => {
    forget(story.address);
    tellWorker({ kind: 'drop', address: story.address });
    // The focus goes to the story that takes its place, and not to the top of the page.
    const place = [...(entry.parentElement?.children ?? [])].indexOf(entry);
    showSaved(page);
    const links = page.querySelectorAll<HTMLAnchorElement>('.saved-stories h2 a');
    (links[Math.min(place, links.length - 1)] ?? page.querySelector<HTMLElement>('h1'))?.focus();
  });
  return entry;
}
