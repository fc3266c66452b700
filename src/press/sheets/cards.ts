import type { Edition, Story } from '../../edition/edition.ts';
import { type CardCopy, describeCard } from '../../metadata/card/card-copy.ts';
import { hasCard } from '../../metadata/card/has-card.ts';
import { CARD } from '../../metadata/card/sheet.ts';
import { readFontMark } from '../cards/shelf.ts';
import { readPressMark } from '../pictures/recipe.ts';
import { keyOf } from './key-of.ts';
import type { Keys } from './keys.ts';

/** A card that an edition has. */
export interface CardFile {
  /** From the output folder. */
  readonly path: string;
  readonly type: typeof CARD.type;
  /** Stands for what it shows and what it is drawn with: a card is drawn again when it looks different, and not before. */
  readonly key: () => string;
  readonly copy: CardCopy;
}

/** Lists the cards of an edition. Whatever a card shows is short, so it is its own key. */
export function listCards(edition: Edition, { code }: Pick<Keys, 'code'>): CardFile[] {
  const stories = edition.stories.filter((story) => hasCard(edition, story));
  if (stories.length === 0) return [];
  const tools = keyOf(code, readFontMark(), readPressMark());
  return stories.map((story) => {
    const copy = describeCard(edition, story);
    return { path: pathOf(story), type: CARD.type, key: () => keyOf('card', tools, copy), copy };
  });
}

function pathOf({ id }: Story): string {
  return `${id}/card.png`;
}
