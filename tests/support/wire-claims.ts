import type { Desk } from '../../src/article/desk.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Claim } from '../../src/source/claims.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { readWire } from '../../src/wire/read-wire.ts';

/** Lists the spans of a wire story's copy that became fields or furniture, as its compiler does. */
export function listClaims(
  source: SourceFile,
  language: string,
  { languages, agencies, site }: Desk,
): readonly Claim[] {
  const context = { language: languageOf(language, languages), agencies, timeZone: site.timeZone };
  return readWire(source, 0, context, { frontMatter: false, title: null }).claims;
}
