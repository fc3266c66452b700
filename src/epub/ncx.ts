import type { Element } from 'xast';
import { x } from 'xastscript';
import { textElement, writeXml } from '../feeds/xml.ts';
import type { Binding } from './binding.ts';
import { identify } from './package-document.ts';
import type { Part, Selection } from './selection.ts';

/** Writes the contents as EPUB 2 has them: many e-readers of paper-white ink still look for no others. */
export function writeNcx(selection: Selection, binding: Binding): string {
  const { chapters, edition } = binding;
  const { title, parts } = selection;
  let order = 0;
  const point = (words: string, file: string, inner: () => readonly Element[] = () => []): Element => {
    order += 1;
    const place = String(order);
    return x('navPoint', { id: `point-${place}`, playOrder: place }, [
      label('navLabel', words),
      x('content', { src: file }),
      ...inner(),
    ]);
  };
  const list = ({ stories }: Part) =>
    stories.map(({ record, address }) => point(record.headline, chapters.get(address) ?? ''));
  return writeXml(
    x('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1' }, [
      x('head', [x('meta', { name: 'dtb:uid', content: identify(selection, binding) })]),
      label('docTitle', `${edition.desk.site.name} – ${title}`),
      x(
        'navMap',
        parts.flatMap((part) => list(part)),
      ),
    ]),
  );
}

function label(name: string, words: string): Element {
  return x(name, textElement('text', words));
}
