import { buttonOf, onPress, tell } from './buttons.ts';
import { copyText } from './copying.ts';
import { keepPlaceOf, offerPlace } from './place.ts';
import { wantsMarks } from './settings.ts';
import { forget, isSaved, keepRead, listRead, save } from './shelf.ts';
import { onChange } from './storage.ts';
import { readFacts, type StoryFacts } from './story-facts.ts';
import { whenVoice } from './voices.ts';
import { tellWorker } from './worker-talk.ts';

/** Makes the buttons of a story work, and shows them. */
export function start(story: HTMLElement): void {
  const facts = readFacts(story);
  const tools = story.querySelector<HTMLElement>('.tools');
  if (tools) {
    bindSave(tools, facts);
    onPress(tools, 'share', () => share(facts).then((word) => word && tell(tools, word)));
    onPress(
      tools,
      'settings',
      () => void import('./panel.ts').then(({ openPanel }) => openPanel()).catch(goToSettings),
    );
    const button = buttonOf(tools, 'listen');
    onPress(
      tools,
      'listen',
      () => void import('./listen.ts').then(({ listen }) => listen(story)).catch(() => {}),
    );
    whenVoice(story.lang, () => {
      if (button) button.disabled = false;
    });
    tools.classList.add('ready');
  }
  keepPlaceOf(story, facts.address);
  offerPlace(facts.address).catch(() => {});
  document.addEventListener(
    'selectionchange',
    () => void import('./quoting.ts').then(({ offerQuoting }) => offerQuoting(story, facts)).catch(() => {}),
    { once: true },
  );
  offerCitations();
  if (wantsMarks()) keepRead([facts.address, ...listRead()]);
}

/** Keeps the button true to what is saved, in other tabs too. */
function bindSave(tools: HTMLElement, facts: StoryFacts): void {
  const button = buttonOf(tools, 'save');
  const show = () => button?.setAttribute('aria-pressed', String(isSaved(facts.address)));
  show();
  onChange('saved', show);
  onPress(tools, 'save', () => {
    if (isSaved(facts.address)) forget(facts.address);
    else save({ ...facts, savedAt: new Date().toISOString() });
    show();
    tellWorker({
      kind: isSaved(facts.address) ? 'keep' : 'drop',
      address: facts.address,
      files: picturesOf(),
    });
  });
}

/** The pictures that the page shows, as the browser chose them. */
function picturesOf(): string[] {
  return [...document.querySelectorAll('img')]
    .map(({ currentSrc }) => currentSrc)
    .filter((src) => src.startsWith(location.origin));
}

/** Hands the address to the system's own ways to share, else copies it. Gives what there is to say of it. */
async function share({ title, link }: StoryFacts): Promise<string | null> {
  if (!navigator.share) return (await copyText(link)) ? 'copied' : 'failed';
  try {
    await navigator.share({ title, url: link });
  } catch {
    // The reader thought better of it.
  }
  return null;
}

/** Puts a button beside each way to cite the story when they are unfolded. */
function offerCitations(): void {
  const fold = document.querySelector('.cite details');
  fold?.addEventListener(
    'toggle',
    () => void import('./citing.ts').then(({ bindCitations }) => bindCitations(fold)).catch(() => {}),
    { once: true },
  );
}

/** The page of settings does what the panel would. */
function goToSettings(): void {
  location.assign(new URL('../settings/', import.meta.url));
}
