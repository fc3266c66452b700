import type { Edition } from '../edition/edition.ts';

/** A picture that lies in a book. */
export interface BoundPicture {
  /** Its name in the book. */
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Whether it may move. */
  readonly mayMove: boolean;
}

/** What a page of a book finds in the book, and in the paper. */
export interface Binding {
  readonly edition: Edition;
  /** The file of each story in the book, by the story's address. */
  readonly chapters: ReadonlyMap<string, string>;
  /** By the address that a picture has in the paper. */
  readonly pictures: ReadonlyMap<string, BoundPicture>;
}

/** Schemes that an e-reader knows what to do with. */
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Signs that the web takes in an address and stricter readers do not. */
const LOOSE = /[|^`{}\\[\]"<>]/g;

/** Settles a link: within the book where it leads to one of its stories, else in full; null where no e-reader could follow it. */
export function settleLink(href: string, { edition, chapters }: Binding): string | null {
  const [plain = ''] = href.split(/[?#]/, 1);
  const chapter = chapters.get(plain) ?? chapters.get(inOwn(plain, edition));
  if (chapter !== undefined) return chapter;
  const full = edition.addresses.absolute(href);
  const url = URL.parse(full);
  if (!url || !SCHEMES.includes(url.protocol)) return null;
  const { protocol, hostname, href: written } = url;
  // The brackets of an IPv6 host stay.
  return protocol.startsWith('http') && hostname.startsWith('[')
    ? written
    : written.replace(LOOSE, encodeURIComponent);
}

/** Writes a full address of the paper as the paper's own pages do. */
function inOwn(address: string, { addresses }: Edition): string {
  const front = addresses.absolute(addresses.front());
  return address.startsWith(front) ? addresses.front() + address.slice(front.length) : address;
}
