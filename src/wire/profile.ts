/** What may be done with an agency's stories beside printing them. */
export interface AgencyRights {
  /** Whether search engines may keep their pages. */
  readonly index: boolean;
  /** Whether search engines may show words and pictures of them. */
  readonly snippet: boolean;
  /** Whether they stand in feeds. */
  readonly feeds: boolean;
  /** Whether their text is handed on to machines: as text, Markdown, JSON, whole in feeds, as it was received. */
  readonly text: boolean;
  /** Days from publication on which they are shown; null where they may stay. */
  readonly expires: number | null;
}

/** What is allowed where nobody says otherwise. */
export const openRights: AgencyRights = {
  index: true,
  snippet: true,
  feeds: true,
  text: true,
  expires: null,
};

/** What Broadsheet knows about a news agency. One small file each in `agencies/`; newsrooms add theirs as YAML. */
export interface AgencyProfile {
  /** The name as it is shown: “AP”. */
  readonly name: string;
  /** The name in addresses: “ap”. */
  readonly slug: string;
  /** The name in full: “The Associated Press”. */
  readonly fullName: string;
  readonly url: string | null;
  /** Who they are, in a sentence; or null. */
  readonly description: string | null;
  /**
   * Every name under which the agency or a desk of it signs (“CNN Business”, “The Associated Press”, “AP Sports”).
   * Compared without case, accents, full stops and a leading article.
   */
  readonly names: readonly string[];
  /** Names that count only when they stand alone in dateline brackets, because they are words elsewhere (“PA”, “ats”). */
  readonly datelineNames: readonly string[];
  /** Lines that mark the wire and become the slugline when no other is given: “The-CNN-Wire”. */
  readonly markers: readonly string[];
  /** Copyright holders that lead to this agency, compared by their beginning: “Cable News Network”. */
  readonly holders: readonly string[];
  /** The notice for copy that brings none, with `{year}`; or null. */
  readonly notice: string | null;
  /** The holder that this notice names, or null. */
  readonly holder: string | null;
  readonly usageTerms: string | null;
  readonly rights: AgencyRights;
  /** Standing lines of the agency that are no story (“For more CNN news …”), as sources of case-insensitive regular expressions. */
  readonly furniture: readonly string[];
  /** The house's own profile: it signs stories but is no outside agency. */
  readonly house: boolean;
}
