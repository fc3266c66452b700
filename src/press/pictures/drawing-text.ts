/** “<?xml version="1.0" encoding="ISO-8859-1"?>” */
const DECLARATION = /^\uFEFF?\s*<\?xml\b[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["'][^>]{0,100}\?>/;

/**
 * Reads a drawing (SVG) as a browser does: by its byte order mark, else by what it declares, else as UTF-8 (XML 1.0, appendix F).
 * It is published as UTF-8, so a declaration of anything else is written anew.
 */
export function readDrawing(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  return encoding === 'utf-8' ? text : text.replace(DECLARATION, '<?xml version="1.0" encoding="UTF-8"?>');
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  return DECLARATION.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

/** An encoding that nobody knows is read as UTF-8. */
function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
