import type { Language } from '../languages/language.ts';
import type { AgencyProfile } from './profile.ts';

/** What the readers of wire copy are told from outside. */
export interface WireContext {
  /** The language of the copy; English words are understood in every language besides. */
  readonly language: Language;
  readonly agencies: readonly AgencyProfile[];
  /** IANA zone for times that name none but must become an instant; nothing else uses it. */
  readonly timeZone: string;
}
