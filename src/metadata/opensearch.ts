import { x } from 'xastscript';
import type { Edition } from '../edition/edition.ts';
import { NAMESPACES, writeXml } from '../feeds/xml.ts';
import { iconAddress } from './icons.ts';

/** OpenSearch 1.1 allows no longer names. */
const SHORT = 16;
const LONG = 48;

/** Writes the OpenSearch description, by which a browser searches the paper from its address bar. */
export function writeOpenSearch(edition: Edition): string {
  const { desk, addresses, language } = edition;
  const { name, description } = desk.site;
  const { absolute } = addresses;
  return writeXml(
    x('OpenSearchDescription', { xmlns: NAMESPACES.search }, [
      x('ShortName', cutShort(name, SHORT)),
      ...(name.length > SHORT ? [x('LongName', cutShort(name, LONG))] : []),
      x('Description', cutShort(`${language.words.search} – ${description ?? name}`, 1024)),
      x('Image', { width: 16, height: 16, type: 'image/svg+xml' }, absolute(iconAddress(edition))),
      x('Url', {
        type: 'text/html',
        template: `${absolute(addresses.search())}?q={searchTerms}`,
      }),
      x('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absolute(addresses.file('opensearch.xml')),
      }),
      x('Language', language.code),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}

/** Cuts a text behind a word, or a sign where its first word is too long. */
function cutShort(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return cut.length <= most ? cut : text.slice(0, most);
}
