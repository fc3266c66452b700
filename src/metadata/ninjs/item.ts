/*
 * A text item of ninjs 3.1, IPTC's “News in JSON” (iptc.org/standards/ninjs): the properties that an article of ours has.
 * Names and limits are the standard's; what is not known is left out.
 */

/** Words with what they are for. */
export interface Words {
  readonly role: string;
  readonly contentType?: string;
  readonly value: string;
}

export interface Body extends Words {
  readonly charCount?: number;
  readonly wordCount?: number;
}

export interface ContactInfo {
  readonly type: string;
  readonly role?: string;
  readonly value?: string;
  readonly address?: { readonly lines: readonly string[] };
}

/** A person, organisation, place or subject, and what the story has to do with it. */
export interface Concept {
  readonly name: string;
  readonly rel: string;
  readonly uri?: string;
  readonly literal?: string;
  readonly contactInfo?: readonly ContactInfo[];
}

export interface InfoSource {
  readonly name: string;
  readonly role: string;
  readonly uri?: string;
}

export interface Rendition {
  readonly name: string;
  readonly href: string;
  readonly contentType?: string;
  readonly width?: number;
  readonly height?: number;
}

interface Rights {
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
}

export interface PictureItem extends Rights {
  readonly name: string;
  readonly rel: string;
  readonly uri: string;
  readonly type: 'picture';
  readonly by?: string;
  readonly descriptions?: readonly Words[];
  readonly renditions: readonly Rendition[];
}

export interface TextItem extends Rights {
  readonly uri: string;
  readonly type: 'text';
  readonly representationType: 'full';
  readonly profile: 'text-only' | 'text-photo';
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.1'; readonly schema: string };
  readonly altIds: readonly { readonly role: string; readonly value: string }[];
  readonly language: string;
  readonly firstCreated: string;
  readonly versionCreated: string;
  readonly contentCreated: string;
  readonly embargoedUntil?: string;
  readonly expires?: string;
  readonly pubStatus: 'usable' | 'withheld' | 'canceled';
  readonly urgency?: number;
  readonly title: string;
  readonly slugline?: string;
  readonly by?: string;
  readonly located?: string;
  readonly headlines: readonly Words[];
  readonly descriptions?: readonly Words[];
  readonly bodies?: readonly Body[];
  readonly people?: readonly Concept[];
  readonly organisations?: readonly Concept[];
  readonly places?: readonly Concept[];
  readonly subjects?: readonly Concept[];
  readonly infoSources: readonly InfoSource[];
  readonly associations?: readonly PictureItem[];
}
