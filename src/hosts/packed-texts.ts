/** Ends of the names of texts, which travel packed; pictures and fonts are packed already. */
export const PACKED_TEXTS = [
  'css',
  'html',
  'js',
  'json',
  'md',
  'mjs',
  'opml',
  'svg',
  'txt',
  'webmanifest',
  'xml',
];

const PACKED_TEXT = new RegExp(`\\.(?:${PACKED_TEXTS.join('|')})$`);

/** Files that only hosts read. */
const FOR_HOSTS = /^(?:\.hosts\/|(?:firebase|vercel|_routes)\.json$|_worker\.js$)/;

/** Says whether a file of the output, by its path or place, is a text that travels packed. */
export function isPackedText(path: string): boolean {
  return PACKED_TEXT.test(path) && !FOR_HOSTS.test(path);
}
