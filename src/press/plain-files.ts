import { PLACEHOLDER } from '../edition/design/placeholder.ts';
import type { Edition } from '../edition/edition.ts';
import { type Keys, keyOf } from './sheets/keys.ts';

/** A file of the output that is a text, made without Astro. */
export interface PlainFile {
  /** From the output folder. */
  readonly path: string;
  /** Stands for all that it shows. */
  readonly key: () => string;
  readonly make: () => string;
}

/** Lists the small texts of an edition: redirects, and the design page's picture. */
export function listPlainFiles(edition: Edition, keys: Keys): PlainFile[] {
  const { redirects, desk, addresses } = edition;
  return [
    ...redirects.map(({ file, to }) => ({
      path: file,
      key: () => keyOf('redirect', keys.common, to),
      make: () => redirectPage(to, addresses.absolute(to)),
    })),
    ...(desk.site.design
      ? [{ path: 'design/picture.svg', key: () => keyOf('picture', keys.common), make: () => PLACEHOLDER }]
      : []),
  ];
}

/** A page that leads on: at once in a browser, by a link for everybody else, and known as no page of its own to search engines. */
function redirectPage(to: string, inFull: string): string {
  const [short, full] = [to, inFull].map(escapeHtml);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${full}</title>
<meta http-equiv="refresh" content="0; url=${short}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="canonical" href="${full}">
</head>
<body>
<p><a href="${short}">${full}</a></p>
</body>
</html>
`;
}

/** Escapes a text for HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
