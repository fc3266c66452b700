import { composeByline } from '../wire/byline.ts';
import type { AgencyProfile } from '../wire/profile.ts';
import type { BylineReading, ContributorReading } from '../wire/reading.ts';
import {
  agenciesAmongAuthors,
  type FrontMatterByline,
  fromReading,
  login,
  readFrontMatterByline,
} from './front-matter-byline.ts';
import { enrich, join, nameKey, once } from './people.ts';
import type { ArticleRecord, Author } from './record.ts';

/** Who is said to have written a story. */
export interface BylineSources extends FrontMatterByline {
  /** The words that front matter wants to be shown for its list, or null. */
  readonly shown?: string | null;
  /** The byline of the copy, or null. */
  readonly copy: BylineReading | null;
}

/** The byline of the record, and what is to be told of it. */
export interface DecidedByline {
  readonly byline: ArticleRecord['byline'];
  /** Agencies that the byline names, the sender first. */
  readonly agencies: readonly AgencyProfile[];
  /** Agencies whose files went into the story: “with AFP”. */
  readonly otherAgencies: readonly AgencyProfile[];
  /** People whom the byline credits with something else than the words: “Photos by C Poe”. */
  readonly contributors: readonly ContributorReading[];
  /** True where front matter and copy name different people. */
  readonly disagrees: boolean;
  /** Agencies that front matter lists among the authors. */
  readonly agenciesAsAuthors: readonly string[];
}

/** Decides who signs: front matter before the copy (law 15), each person once however often they are named (law 8). */
export function decideByline(sources: BylineSources): DecidedByline {
  const { copy, context, findPerson } = sources;
  const said = readFrontMatterByline(sources);
  const sent = copy ? fromReading(copy) : null;
  const signed = said ?? sent;
  if (!signed) {
    const byline = { text: null, raw: null, authors: [], organization: null };
    return {
      byline,
      agencies: [],
      otherAgencies: [],
      contributors: [],
      disagrees: false,
      agenciesAsAuthors: [],
    };
  }
  const organization =
    signed.organization ?? (said && sent && sent.authors.length > 0 ? sent.organization : null);
  // A byline as one line has told whom its house belongs to; a list, or a house that only the copy names, has not.
  const shared =
    said && (typeof sources.frontMatter !== 'string' || !said.organization) ? organization : null;
  const authors = once(signed.authors.map((author) => join(author, findPerson)))
    .map((author) => (said && sent ? enrich(author, sent.authors) : author))
    .map((author) => ({ ...author, affiliation: author.affiliation ?? shared }));
  const both = [signed, ...(sent && sent !== signed ? [sent] : [])];
  const names = new Set(authors.map((author) => nameKey(author.name)));
  const disagrees =
    said !== null &&
    sent !== null &&
    sent.authors.length > 0 &&
    !authors.every(({ name }) => login.test(name)) &&
    (sent.authors.length !== authors.length ||
      sent.authors.some((author) => !names.has(nameKey(join(author, findPerson).name))));
  return {
    byline: {
      text:
        decideShown(sources.shown ?? null, authors, organization) ??
        signed.text ??
        composeByline(authors, organization, context.language),
      raw: signed.raw ?? sent?.raw ?? null,
      authors,
      organization,
    },
    agencies: both.flatMap((own) => own.agencies),
    otherAgencies: both.flatMap((own) => own.otherAgencies ?? []),
    contributors: both.flatMap((own) => own.contributors ?? []),
    disagrees,
    agenciesAsAuthors: agenciesAmongAuthors(sources),
  };
}

/** A `byline` beside the authors is what is shown where it names all of them; elsewhere the word means other things. */
function decideShown(
  shown: string | null,
  authors: readonly Author[],
  organization: string | null,
): string | null {
  const text = shown?.toLowerCase() ?? '';
  const names = authors.length > 0 ? authors.map(({ name }) => name) : [organization ?? ''];
  return names.every((name) => name !== '' && text.includes(name.toLowerCase())) ? shown : null;
}
