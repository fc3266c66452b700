import { languageOf } from '../../src/languages/index.ts';
import { agencies } from '../../src/wire/agencies/index.ts';
import type { BylineReading } from '../../src/wire/reading.ts';
import type { WireContext } from '../../src/wire/wire-context.ts';

/** A context in a language, with the agencies that ship. */
export function contextIn(code = 'en'): WireContext {
  return { language: languageOf(code), agencies, timeZone: 'UTC' };
}

/**
 * Says a byline in one line: `Jane Doe (role) [affiliation] <location>; … = organisation ~ agencies`, with
 * `+ photography: John Roe` for those who did something else, and `~ with afp` for agencies that only helped.
 */
export function say(reading: BylineReading | null): string | null {
  if (!reading) return null;
  const people = reading.authors.map(({ name, role, affiliation, location }) =>
    [name, role && `(${role})`, affiliation && `[${affiliation}]`, location && `<${location}>`]
      .filter(Boolean)
      .join(' '),
  );
  const others = (reading.contributors ?? []).map(
    ({ name, role, location }) => `+ ${role}: ${name}${location ? ` <${location}>` : ''}`,
  );
  const slugs = reading.agencies.map(({ slug }) => slug);
  const helpers = (reading.otherAgencies ?? []).map(({ slug }) => slug);
  return [
    people.length > 0 ? people.join('; ') : 'nobody',
    ...others,
    ...(reading.organization ? [`= ${reading.organization}`] : []),
    ...(slugs.length > 0 ? [`~ ${slugs.join(', ')}`] : []),
    ...(helpers.length > 0 ? [`~ with ${helpers.join(', ')}`] : []),
  ].join(' ');
}
