/** What XML 1.0 allows in no form (§ 2.2): controls but for tab and line breaks, half a sign, and the two signs that are none. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Takes out of a text what no reader of XML or of strict JSON (I-JSON, RFC 7493) takes. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, '');
}
