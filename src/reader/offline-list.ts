import { BASE } from './base.ts';
import type { StoryFacts } from './story-facts.ts';
import { entriesOf, readList, readTexts } from './values.ts';

/** A story that may be on the device without having been saved. */
export type OfflineStory = Omit<StoryFacts, 'link'>;

/** Reads the paper's list of what belongs on a device; without a connection the worker has it. */
export async function readOfflineList(): Promise<OfflineStory[]> {
  const response = await fetch(`${BASE}offline.json`);
  if (!response.ok) return [];
  const list = new Map(entriesOf(await response.json()));
  return readList(list.get('latest')).map((one) => {
    const { address = '', title = '', lang = '', dir = '', byline = '', date = '' } = readTexts(one);
    return { address, title, lang, dir, byline, date };
  });
}
