import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives every folder of the articles the `_index.md` that makes it a section to Hugo, and so a page of the archive: a year, a
 * month or a day. They lie beside the copy and are mounted over it.
 */
export function writeHugoSections(content: string, target: string): void {
  const articles = join(content, 'articles');
  const folders = readdirSync(articles, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(articles.length + 1));
  for (const folder of folders) {
    const file = join(target, folder, '_index.md');
    if (existsSync(file)) continue;
    mkdirSync(join(target, folder), { recursive: true });
    writeFileSync(file, `---\ntitle: "${folder.replaceAll(/[\\/]/g, '-')}"\n---\n`);
  }
}
