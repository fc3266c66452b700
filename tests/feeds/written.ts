import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { WholeArticle } from '../../src/article/compiled-article.ts';
import type { PlainFile } from '../../src/edition/plain-file.ts';
import { feedFiles } from '../../src/feeds/feed-files.ts';
import { type EditionParts, edit } from '../edition/copy.ts';

/** What stands in a file of a list. */
export function textOf(files: readonly PlainFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`No ${path} among ${files.map((one) => one.path).join(', ')}`);
  const text = file.render();
  if (typeof text !== 'string') throw new Error(`${path} is no text`);
  return text;
}

/** The three formats of a feed of some articles: the paper's own, or that beside a list's page. */
export function writeFeeds(articles: readonly WholeArticle[], parts: EditionParts = {}, beside = '') {
  const files = feedFiles(edit(articles, parts).edition);
  return {
    rss: textOf(files, `${beside}feed.xml`),
    atom: textOf(files, `${beside}atom.xml`),
    json: textOf(files, `${beside}feed.json`),
  };
}

/** Reads XML as strictly as its standard has it, and lists what each element of a name holds, as text. */
export function readAll(xml: string, name: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes, within: string[]) => {
    if (node.type === 'text' || node.type === 'cdata')
      for (const at of within) found[Number(at)] += node.value;
    if (node.type !== 'element' && node.type !== 'root') return;
    const isOne = node.type === 'element' && node.name === name;
    if (isOne) found.push('');
    for (const child of node.children) walk(child, isOne ? [...within, String(found.length - 1)] : within);
  };
  walk(fromXml(xml), []);
  return found;
}
