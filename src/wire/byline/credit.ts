import type { ContributorRole } from '../reading.ts';

/** A credit inside a byline: “photos by Jane Doe”, “additional reporting by …”. */
export interface Credit {
  /** “author” where the words only say who wrote. */
  readonly role: ContributorRole | 'author';
  /** What follows the words. */
  readonly rest: string;
}

/** “Photos by Jane Doe”, “Additional reporting: Jane Doe”, “Edited by …”, “Fotos: …”. */
const labelled =
  /^(?:with |and )?(?:(?:additional|further|extra|original) )?(photos?|photographs?|photography|photographed|pictures?|images?|fotos?|fotografías?|bilder|videos?|film(?:ed)?|footage|graphics?|illustrations?|illustrated|artwork|maps?|charts?|design|data|reporting|research|fact-checking|translations?|translated|editing|edited|production|produced|texts?|words|story|written|writing|reported|texte|texto|tekst|interview|compiled|podcast)(?: (?:and|&) (?:photos?|photographs?|photography|videos?|pictures?|graphics|images|text|words))?(?: (?:by|von|de|por|par|di|door)(?::\s*|\s+)|\s*:\s*)(\S.*)?$/i;

const roles: readonly (readonly [RegExp, ContributorRole | 'author'])[] = [
  [/^(?:photo|picture|image|foto|bilder)/, 'photography'],
  [/^(?:video|film|footage|podcast)/, 'video'],
  [/^(?:graphic|illustrat|artwork|map|chart|design|data)/, 'graphics'],
  [/^(?:reporting|reported)/, 'reporting'],
  [/^(?:research|fact-checking)/, 'research'],
  [/^translat/, 'translation'],
  [/^(?:editing|edited)/, 'editing'],
  [/^(?:production|produced|compiled)/, 'other'],
];

/** Reads a credit off the start of a part of a byline. */
export function readCredit(text: string): Credit | null {
  const hit = labelled.exec(text);
  const word = hit?.[1]?.toLowerCase();
  if (!word) return null;
  return { role: roles.find(([form]) => form.test(word))?.[1] ?? 'author', rest: (hit?.[2] ?? '').trim() };
}

/** “(photos)”, “(Text)” behind a name: what that person did, or null. */
export function readDone(text: string): ContributorRole | 'author' | null {
  const plain = text.toLowerCase().trim();
  if (
    !/^(?:text|texte|texto|words|story|photos?|photography|fotos?|bild|bilder|pictures|video|graphics?|grafik|illustrations?|illustration(?:en|er))$/.test(
      plain,
    )
  )
    return null;
  return plain === 'bild'
    ? 'photography'
    : (roles.find(([form]) => form.test(plain))?.[1] ?? (/^grafik/.test(plain) ? 'graphics' : 'author'));
}

/** “files from The Canadian Press”, “reporting from AFP”, “material from agencies”. */
const source =
  /^(?:with )?(?:files|reports?|material|additional material|contributions?|inputs?|information|assistance|additional reporting|reporting|dispatches) (?:from|by|of) (\S.*)$/i;

/** Reads what a byline says its story draws on. */
export function readSource(text: string): string | null {
  return source.exec(text)?.[1] ?? null;
}
