import { describeCard } from '../src/metadata/card/card-copy.ts';
import { openCardPress } from '../src/press/cards/card-press.ts';
import { article, edit, named } from './edition/copy.ts';

const { edition } = edit(
  Array.from({ length: 100 }, (_, n) =>
    article({
      slug: 'quarry-maps-glacier-' + n,
      headline: `The council closes the old harbour bridge for repairs ${n}`,
      by: ['Ada Quill', 'Bo Marsh'],
      section: named('World'),
    }),
  ),
);
const press = openCardPress();
for (let r = 0; r < 3; r++) {
  const c = process.cpuUsage();
  const w = performance.now();
  for (const s of edition.stories) await press(describeCard(edition, s));
  const u = process.cpuUsage(c);
  console.log(r, 'wall', (performance.now() - w).toFixed(0), 'cpu', (u.user + u.system) / 1e3);
}
