/**
 * Folds a place's name for comparing: small letters, no accents, points or apostrophes, hyphens as spaces,
 * “Saint” as “St”. “ST. JOHN’S” and “Saint Johns” come to the same.
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’‘ʻʼ`´]/g, '')
    .toLowerCase()
    .replace(/[\s\u00a0‐‑-]+/g, ' ')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/^saint(?=e? )/, 'st')
    .trim();
}
