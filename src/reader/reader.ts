/* Loaded on every page when it is there. What a page has no use for is not loaded on it. */

import { BASE } from './base.ts';
import { startOffline } from './offline.ts';
import { applySettings, bindChoices, followSettings, wantsMarks } from './settings.ts';
import { start as startStory } from './story.ts';

applySettings();
followSettings();
startOffline().catch(() => {});
// Where scripts run it is asked for now: a link in the page would have it compete with the first picture.
if (location.pathname === BASE)
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: `${BASE}manifest.webmanifest` }),
  );

const find = (selector: string, start: (element: HTMLElement) => void) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) start(element);
};

find('article.story:has(> .tools)', startStory);
find('#search', (page) => void import('./search.ts').then(({ start }) => start(page)));
find('#saved', (page) => void import('./saved.ts').then(({ start }) => start(page)));
find('#choices', bindChoices);
find('#kept', (box) => void import('./kept.ts').then(({ bindKept }) => bindKept(box)));
if (wantsMarks()) void import('./marks.ts').then(({ markRead }) => markRead());
