/** Media types of pictures, by the ends of their names. */
const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** Tells a picture's media type by the end of its address; null where that doesn't tell. */
export function pictureType(address: string): string | null {
  const [, ending = ''] = /\.([a-z]+)(?:[?#]|$)/i.exec(address) ?? [];
  return TYPES[ending.toLowerCase()] ?? null;
}
