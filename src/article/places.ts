import { placeOf, type SourceFile } from '../source/source-file.ts';
import type { WireReading } from '../wire/read-wire.ts';
import type { CompiledArticle } from './compiled-article.ts';
import type { Fields } from './fields.ts';

type Places = CompiledArticle['places'];

/** Tells where the fields of an article stand in its file: in front matter, else in the copy. */
export function listPlaces(source: SourceFile, fields: Fields, reading: WireReading): Places {
  const claimed = (field: string) => reading.claims.find((claim) => claim.field === field)?.start;
  const offsets = {
    headline: fields.places['title'] ?? claimed('headline'),
    section: fields.places['section'] ?? claimed('section'),
    slug: fields.places['slug'],
    authors: fields.places['authors'] ?? claimed('byline'),
    date: fields.places['date'] ?? claimed('date'),
    image: fields.places['image'],
    redirectFrom: fields.places['redirectFrom'],
    related: fields.places['related'],
  };
  return Object.fromEntries(
    Object.entries(offsets).flatMap(([field, offset]) =>
      offset === undefined ? [] : [[field, placeOf(source.lines, offset)]],
    ),
  );
}
