import { languageOf } from '../../src/languages/index.ts';
import { splitLines } from '../../src/source/source-file.ts';
import { agencies } from '../../src/wire/agencies/index.ts';
import { toBlocks } from '../../src/wire/blocks.ts';
import type { PartialDate, SignOffReading } from '../../src/wire/reading.ts';
import { readSignOff } from '../../src/wire/sign-off.ts';
import type { WireContext } from '../../src/wire/wire-context.ts';

/** What the readers of wire copy are told, for copy in a language. */
export function contextIn(language = 'en'): WireContext {
  return { language: languageOf(language), agencies, timeZone: 'America/New_York' };
}

/** Reads the foot of copy as it stands. */
export function readFoot(copy: string, language = 'en'): SignOffReading {
  return readSignOff(copy, toBlocks(splitLines(copy)), contextIn(language));
}

/** Reads a foot below two paragraphs of story. */
export function readBelowStory(foot: string, language = 'en'): SignOffReading {
  return readFoot(`${story}${foot}\n`, language);
}

export const story = 'The mast fell on Monday.\n\nIt will be mended by spring.\n\n';

/** What is left of copy once its foot is taken. */
export function bodyOf(copy: string, reading: SignOffReading): string {
  let body = '';
  let at = 0;
  for (const claim of reading.claims) {
    body += copy.slice(at, claim.start);
    at = claim.end;
  }
  return (body + copy.slice(at)).trim();
}

/** What is left of a story with a foot; the story alone where all of the foot was taken. */
export function leftOf(foot: string, language = 'en'): string {
  const copy = `${story}${foot}\n`;
  return bodyOf(copy, readFoot(copy, language));
}

/** “Jane Doe | reporting | CNN | Lima”, with a dash for what is not said. */
export function creditsOf(reading: SignOffReading): string[] {
  return reading.contributors.map(({ name, role, affiliation, location }) =>
    [name, role, affiliation ?? '-', location ?? '-'].join(' | '),
  );
}

/** `2024-3-3`, `?-3-3` without a year, `-` without a date. */
export function dayText(date: PartialDate | null): string {
  return date ? `${date.year ?? '?'}-${date.month}-${date.day}` : '-';
}
