import { createApp } from 'astro/app/entrypoint';
import type { SheetCopy } from '../sheets/models.ts';
import { sayPolicy } from './say-policy.ts';

/** The paper's templates as Astro bundled them. Pages are strings, not streams: each is written to one file. */
const app = createApp({ streaming: false });

/** Lists the sheets that Astro writes into pages: of every template those of all its parts, as one. */
export function listStyles(): string[] {
  return app.manifest.routes.flatMap(({ styles }) =>
    styles.flatMap((style) => (style.type === 'inline' ? [style.content] : [])),
  );
}

/** Prints one sheet: `path` is its address below the root, which finds the template; `locals` is all that it shows. */
export async function printSheet(
  path: string,
  locals: { readonly sheet: SheetCopy },
): Promise<string | Uint8Array> {
  const response = await app.render(new Request(new URL(path, 'https://press.invalid/')), { locals });
  if (!response.ok && !path.startsWith('404'))
    throw new Error(`No template prints /${path} (${response.status}).`);
  if (locals.sheet.model.chrome.saysPolicy)
    return sayPolicy(await response.text(), path === 'search/' ? 'search' : 'page');
  return new Uint8Array(await response.arrayBuffer());
}
