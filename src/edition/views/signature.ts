import { nameKey } from '../../article/people.ts';
import type { Author, RecordHead } from '../../article/record.ts';
import { commaOf } from '../../languages/joined-names.ts';
import type { Language } from '../../languages/language.ts';
import { colonOf } from '../../languages/wording.ts';
import type { Edition } from '../edition.ts';
import { linkNames, type NameToLink, type Segment } from './linked-names.ts';
import { linkPerson } from './links.ts';

/** Who signs a story. */
export interface Signature {
  /** The byline exactly as it is to be shown, its names linked; empty where nobody signs. */
  readonly byline: readonly Segment[];
  /** Said before the byline where it is read aloud: “Author: ”. */
  readonly authorLabel: string;
  /** What the byline leaves unsaid, one entry a person. */
  readonly signers: readonly Signer[];
}

/** An author whom the byline's words don't name, or of whom they don't say everything. */
export interface Signer {
  /** Null where the byline names nobody else. */
  readonly name: string | null;
  /** Null where the byline links the name. */
  readonly href: string | null;
  /** Role, place and house, as far as the byline doesn't say them; or null. */
  readonly detail: string | null;
}

/** Decides what stands over a story about those who wrote it. */
export function decideSignature(edition: Edition, { byline }: RecordHead, language: Language): Signature {
  const { authors } = byline;
  const text = byline.text ?? '';
  const named = authors.map((author) => ({ author, name: nameOf(edition, author) }));
  const { segments, left } = linkNames(
    text,
    named.flatMap(({ name }) => name ?? []),
  );
  const signers = named.flatMap(({ author, name }): Signer | [] => {
    const isLeft = name !== null && left.includes(name);
    const detail = listUnsaid(author, text).join(commaOf(language)) || null;
    if (detail === null && !isLeft) return [];
    const isAlone = authors.length === 1 && !isLeft;
    return { name: isAlone ? null : author.name, href: isLeft ? name.href : null, detail };
  });
  return { byline: segments, authorLabel: language.words.author + colonOf(language), signers };
}

function nameOf(edition: Edition, { name, url }: Author): NameToLink | null {
  const link = linkPerson(edition, name, url);
  const aliases = edition.findPerson(name, url)?.profile?.aliases ?? [];
  return link && { spellings: [name, ...aliases], href: link.href };
}

/** Lists what is known of an author beside the name and does not stand in the byline's words. */
function listUnsaid({ role, location, affiliation }: Author, text: string): string[] {
  const said = ` ${nameKey(text)} `;
  return [role, location, affiliation].filter((detail): detail is string => {
    if (detail === null) return false;
    const key = nameKey(detail);
    return key !== '' && !said.includes(isSpaced(key) ? ` ${key} ` : key);
  });
}

/** Says whether the words of a text stand apart, so that “AP” is not found in “Apple”. */
function isSpaced(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N} ]+$/u.test(text);
}
