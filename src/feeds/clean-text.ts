/** Controls that XML 1.0 allows in no form (§ 2.2), tab and line breaks apart, and two signs that are none. */
const FORBIDDEN = /[^\t\n\r -\uFFFD]/g;

/**
 * Takes out of a text what no reader of XML or of strict JSON (I-JSON, RFC 7493) takes. Half of a sign becomes U+FFFD, which
 * says that something was lost.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}
