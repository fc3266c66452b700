import { languageOf } from '../languages/index.ts';
import type { Claim } from '../source/claims.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readWire } from '../wire/read-wire.ts';
import type { Desk } from './desk.ts';

/**
 * Lists the spans of a wire story's copy that became fields or furniture, in the order of the copy. The record keeps
 * their words and lines; where on a line they stood, only the copy itself can tell.
 */
export function listClaims(
  source: SourceFile,
  language: string,
  { languages, agencies, site }: Desk,
): readonly Claim[] {
  const context = { language: languageOf(language, languages), agencies, timeZone: site.timeZone };
  return readWire(source, 0, context, { frontMatter: false, title: null }).claims;
}
