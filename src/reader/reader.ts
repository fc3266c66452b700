/* Loaded on every page when it is there. What a page has no use for is not loaded on it. */

import { startOffline } from './offline.ts';
import { applySettings, bindChoices, followSettings, wantsMarks } from './settings.ts';
import { start as startStory } from './story.ts';

applySettings();
followSettings();
startOffline().catch(() => {});

const find = <E extends HTMLElement>(selector: string, start: (element: E) => void) => {
  const element = document.querySelector<E>(selector);
  if (element) start(element);
};

find('article.story:has(> .tools)', startStory);
find('#saved', (page) => void import('./saved.ts').then(({ start }) => start(page)));
find<HTMLFormElement>('#choices', bindChoices);
find('#kept', (box) => void import('./kept.ts').then(({ bindKept }) => bindKept(box)));
if (wantsMarks()) void import('./marks.ts').then(({ markRead }) => markRead());
