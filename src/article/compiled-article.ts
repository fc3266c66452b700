import type { Place } from '../diagnostics/diagnostic.ts';
import type { Claim } from '../source/claims.ts';
import type { ArticleRecord, RecordHead } from './record.ts';

/** A link or picture in a body that leads to a file of the content folder; settled to an address when the edition is gathered. */
export interface BodyLink extends Place {
  readonly kind: 'link' | 'picture';
  /** The address as the copy has it. */
  readonly href: string;
  /** Path from the content folder, or from the site's root where it begins with a slash; without query and fragment. */
  readonly target: string;
}

/** What front matter says about a story's place in the paper, which is no part of the record. */
export interface Placement {
  /** 1 leads; null where front matter says nothing. */
  readonly priority: number | null;
  /** The address of the original, where this is a copy. */
  readonly canonical: string | null;
  /** Old addresses, from the site's root. */
  readonly redirectFrom: readonly string[];
  /** When the story was withdrawn. */
  readonly withdrawnOn: string | null;
  /** Slugs, ids or paths of stories to list beside this one. */
  readonly related: readonly string[];
}

/** One file of `articles/`, compiled: all that the edition needs, and nothing that depends on another article. */
export interface CompiledArticle {
  /** `image.src` holds an address of a content file as `content:PATH` until the edition settles it. */
  readonly record: RecordHead;
  readonly placement: Placement;
  readonly links: readonly BodyLink[];
  /** Where the fields stand in the file, for what is found only when all articles are together. */
  readonly places: Readonly<
    Partial<
      Record<
        'headline' | 'section' | 'slug' | 'authors' | 'date' | 'image' | 'redirectFrom' | 'related',
        Place
      >
    >
  >;
}

/** A compiled article with its text. `body.html` holds addresses as `image.src` does. */
export interface WholeArticle extends CompiledArticle {
  readonly record: ArticleRecord;
  /** Of wire copy, the spans that became fields or furniture, in the order of the copy. */
  readonly claims: readonly Claim[];
}

/** A standing page of `content/pages/`. */
export interface StandingPage {
  /** Address: `/NAME/`. */
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  readonly html: string;
  readonly links: readonly BodyLink[];
  readonly path: string;
}
