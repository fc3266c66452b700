/** What may not stand in a URI as it is (RFC 3986 § 2), and a percent sign that escapes nothing. */
const FOREIGN = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;

/** Writes a web address as a URI: what a URI may not hold is escaped. Null for what is none. */
export function toUri(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).href.replace(FOREIGN, (sign) => encodeURIComponent(sign));
}
