/** A feed, before it is written as RSS, Atom or JSON. All addresses are full ones; dates are those of records. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that lists the same stories. */
  readonly page: string;
  /** Tag of the paper's language. */
  readonly language: string;
  readonly timeZone: string;
  readonly publisher: Signer;
  readonly rights: string | null;
  /** A WebSub hub, or null. */
  readonly hub: string | null;
  readonly logo: string | null;
  /** When the newest of its entries was last changed; null where it has none. */
  readonly updated: string | null;
  readonly entries: readonly Entry[];
  readonly gone: readonly Tombstone[];
}

/** Who signs an entry: a person, or an organisation where no person does. */
export interface Signer {
  readonly name: string;
  readonly url: string | null;
}

/** A story of a feed, or a correction. */
export interface Entry {
  /** Its address, which is also what it is known by. */
  readonly address: string;
  readonly title: string;
  readonly language: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole of it, as HTML that stands alone. */
  readonly html: string;
  readonly published: string;
  /** When it was changed so that readers should know; null where it never was. */
  readonly updated: string | null;
  /** Never empty. */
  readonly signers: readonly Signer[];
  readonly contributors: readonly Signer[];
  readonly categories: readonly { readonly name: string; readonly slug: string }[];
  /** Whose it is, and on what terms. */
  readonly rights: string | null;
  /** The agency that sent it. */
  readonly source: Signer | null;
  /** The address of the original, where this is a copy. */
  readonly original: string | null;
  readonly picture: EntryPicture | null;
}

export interface EntryPicture {
  readonly src: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Tells that an entry is gone (RFC 6721). */
export interface Tombstone {
  readonly address: string;
  readonly when: string;
  /** The newsroom's reason, or null. */
  readonly reason: string | null;
}
