// Publishes one edition after the other until it is killed: node publish-forever.ts ROOT OUTPUT
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkFolder, publish } from '../../../src/press/trees/publish.ts';
import { workshopOf } from '../../../src/press/trees/workshop.ts';

const [root = '', output = ''] = process.argv.slice(2);
const workshop = workshopOf(root, output);
for (let edition = 1; ; edition += 1) {
  const built = await openWorkFolder(workshop);
  await mkdir(join(built, 'a'));
  for (const path of ['index.html', 'a/index.html']) await writeFile(join(built, path), String(edition));
  if (edition === 1) console.log('first edition');
  await publish(built, workshop, { mark: 'mark', keepsOld: false });
}
